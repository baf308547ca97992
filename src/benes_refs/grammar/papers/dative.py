"""Letters whose recipient is told by the case alone: `Feierabend Štefánikovi`, `Sztójay Csákynak`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import NEWSPAPERS
from benes_refs.grammar.papers.paper import Read, span_of
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import HUNGARIAN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

NAMED_DATIVE = compiled(
    r"[^\W\d_]{2}(?:ovi|owi|emu|ému|omu|-u|[^\W\daeiou]u|[нлрвмћчцкгхйшжтсп]у|[оеє]ві|ому|ему)$"
)
MOST_NAMES = 4  # of two persons
HUNGARIAN_NAMES = (k.NAME * 2, k.NAME * 3, k.NAME * 4)
HUNGARIAN_DATIVE = compiled(r"n[ae]k$")
SURNAMES_FIRST = (k.NAME + k.INITIALS) * 2  # `Сталин И. В. Молотову В. М., 5 мая 1930 г.`
WEST_ADJECTIVE = compiled(r"(?:ému|emu|ní|é|ej|mu)$")
# Offices in the dative of Czech, Slovak, Polish and the South Slavic languages.
DATIVE_OFFICES = frozenset(
    "ministerstvu úřadu úradu urzędowi radě rade vládě vláde kanceláři kancelárii štábu sztabowi "
    "velitelství veliteľstvu velvyslanectví veľvyslanectvu vyslanectví vyslanectvu sekretariátu výboru "
    "předsednictvu predsedníctvu prezidiu prezídiu konzulátu ústředí ústrediu komitetu komiteju odboru "
    "oddelku poslaništvu poslanstvu ambasadi".split()
)
# `vyslanectví ministerstvu, 3. 5. 1935`
SENDING_OFFICES = frozenset(
    folded(
        "vyslanectví velvyslanectví vyslanectvo veľvyslanectvo konzulát ministerstvo poslaništvo poslanstvo"
    )
)


def dative_letter(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Feierabend Štefánikovi, 3. 2. 1942`, `Burzio Maglionemu`: the recipient is told by the case alone."""
    kinds = kinds_of(words)
    office = next((n for n in range(1, len(words)) if words[n].text.casefold() in DATIVE_OFFICES), 0)
    if office and frame.document.date:
        return _written_to_office(words, office, frame, note)
    at = next(
        (n for n in range(1, len(words)) if kinds[n] == k.NAME and NAMED_DATIVE.search(words[n].text)), 0
    )
    if not at or not frame.document.date or set(kinds[: at + 1]) - {k.NAME, k.INITIALS} or at > 3:
        return None
    if fold(words[at].text) in NEWSPAPERS or words[0].text == "The":
        return None  # `Trybuna Ludu, 20 X 1956`, `The Hindu, 3 May 1930`
    first = at - 1 if kinds[at - 1] == k.INITIALS and at > 1 else at
    if kinds.startswith(SURNAMES_FIRST):
        first, at = at, at + 1
    while kinds[at + 1 : at + 2] == k.NAME and NAMED_DATIVE.search(words[at + 1].text):
        at += 1  # `Veljko Mićunović Josipu Brozu Titu`
    sender, recipient = words[:first], words[first : at + 1]
    places: Places = (("document.from", span_of(sender)), ("document.to", span_of(recipient)))
    names = (note.clean(*span_of(sender)),), (note.clean(*span_of(recipient)),)
    document = frame.document._replace(type="letter", sender=names[0], recipients=names[1])
    return Read(document, frame.places + places)


def is_hungarian_letter(items: Sequence[Item]) -> bool:
    """`… 73. csomó. Bárdossy László Csákynak, 1940. június 27.`"""
    names = next((n for n, item in enumerate(items) if item.kind != k.NAME), len(items))
    return 1 < names <= MOST_NAMES and bool(HUNGARIAN_DATIVE.search(items[names - 1].text))


def hungarian_letter(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Sztójay Csákynak, Berlin, 1939. március 11.`: the recipient stands in the Hungarian dative."""
    kinds = kinds_of(words)
    if kinds not in HUNGARIAN_NAMES or not HUNGARIAN_DATIVE.search(words[-1].text):
        return None
    dated = frame.places and note.clean(*frame.places[0][1])[:4].isdigit()
    if not dated:
        return None
    given = HUNGARIAN_DATIVE.sub("", words[-1].text) in HUNGARIAN  # `Werth Henrik | Teleki Pálnak`
    both = 1 + (given and len(words) > len("AB"))
    sender, recipient = words[:-both], words[-both:]
    places: Places = (("document.from", span_of(sender)), ("document.to", span_of(recipient)))
    document = frame.document._replace(
        type="letter",
        sender=(note.clean(*span_of(sender)),),
        recipients=(note.clean(*span_of(recipient)),),
    )
    return Read(document, frame.places + places)


def tells_recipient(words: Sequence[Item]) -> bool:
    """`Osuský Krnovi, …`: two names, the second in the dative."""
    kinds = kinds_of(words[:3])
    return kinds == k.NAME * 2 + k.COMMA and bool(NAMED_DATIVE.search(words[1].text))


def both_dative(one: str, other: str) -> bool:
    """`Кагановичу, Молотову`, `Benešovi, Krofftovi`: two recipients."""
    return bool(NAMED_DATIVE.search(one) and NAMED_DATIVE.search(other))


def _written_to_office(words: Sequence[Item], office: int, frame: Read, note: NoteText) -> Read | None:
    """`Janin ministerstvu války`, `Čeček Národní radě`, `Bernard zahraničnému úradu`"""
    first = office - (office > 1 and bool(WEST_ADJECTIVE.search(words[office - 1].text)))
    sender, recipient = words[:first], words[first:]
    offices = kinds_of(sender) == k.WORD and fold(sender[0].text) in SENDING_OFFICES
    named = offices or {k.NAME, k.INITIALS, k.PLACE}.issuperset(kinds_of(sender))
    if not named or k.COMMA in kinds_of(recipient):
        return None
    places: Places = (("document.from", span_of(sender)), ("document.to", span_of(recipient)))
    names = (note.clean(*span_of(sender)),), (note.clean(*span_of(recipient)),)
    document = frame.document._replace(type="letter", sender=names[0], recipients=names[1])
    return Read(document, frame.places + places)
