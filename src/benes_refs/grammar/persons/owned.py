"""Works named by whose they are: `Duranty’s memoir, USSR`, `in her book, The Vow`, `meine Analyse – Der Weg`.

What a remark calls the work (book, memoirs, Aufsatz, статья) is no part of its title.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.telling import GERMAN_OWN, HOLDERS, OWN, WORKS
from benes_refs.grammar.language.words import CITED_BY
from benes_refs.grammar.persons.given_first import POSSESSIVE
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PERSON = k.NAME + k.INITIALS + k.PARTICLE + k.PLACE
LONGEST_NAME = 4  # items
MOST_ADJECTIVES = 2  # `his well-known post-war memoirs`
SMALL = k.WORD + k.LABEL_WORD + k.PARTICLE + k.TO
TITLE = k.NAME + k.QUOTED + k.PLACE + k.ACRONYM + k.ROMAN
BEGINS = TITLE + k.INITIALS + k.PARTICLE + k.DOCTYPE
JOINTS = k.COMMA + k.COLON + k.DASH
TAKEN_FROM = ("from", "aus", "de", "iz", "z", "из")
PRINTED = k.IMPRINT + k.VOLUME
CITED = frozenset(k.IMPRINT + k.PAGES + k.VOLUME + k.ISSUE)
INVERTED = k.NAME + k.COMMA + k.INITIALS
MEMOIRS = frozenset(
    folded(
        "mémoires souvenirs memorie ricordi erinnerungen lebenserinnerungen denkwürdigkeiten memoiren "
        "tagebüchern pamiętnikach wspomnieniach pamětech vzpomínkách spominih memoarima uspomenama"
    )
)
OPENING = ("", *k.SIGNAL + k.SEMICOLON + k.AND + k.WORD + k.COMMA)
SHORT_TITLE = compiled(
    rf"[{k.NAME}{k.PLACE}{k.WORD}{k.TO}{k.AND}{k.IN}{k.PARTICLE}]{{2,10}},{k.PAGES}(?=[,\.{k.AND}]|$)"
).match
BYLINES = (k.NAME * 2, k.INITIALS + k.NAME, k.INITIALS + k.PARTICLE + k.NAME, INVERTED)


class Owner(NamedTuple):
    """Whose the work is: the items of the name, without the ending, and where the title begins."""

    name: Sequence[Item]
    title: int


def title_behind(items: Sequence[Item], kinds: str, at: int) -> int:
    """Where the title begins behind a possessive: `his book, The Vow`, `swoich Memoirs`; 0 if none."""
    if kinds[at : at + 1] == k.IN:
        return _behind_holder(items, kinds, at)
    if kinds[at : at + 1] not in tuple(SMALL) or fold(items[at].text) not in OWN:
        return 0
    if (behind := behind_noun(items, kinds, at + 1)) or fold(items[at].text) in GERMAN_OWN:
        return behind
    named = kinds[at + 1 : at + 2] in tuple(k.NAME + k.QUOTED) and kinds[at - 1 : at] == k.IN
    return at + 1 if named else 0


def behind_noun(items: Sequence[Item], kinds: str, at: int) -> int:
    """Where the title begins behind words for a work: `post-war memoirs,`, `Aufsatz:`, `translation from`."""
    noun = next(
        (n for n in range(at, min(at + MOST_ADJECTIVES + 1, len(items))) if fold(items[n].text) in WORKS), 0
    )
    if not noun or any(item.kind not in SMALL for item in items[at:noun]):
        return 0
    begin = noun + 1
    if kinds[begin : begin + 1] in tuple(JOINTS + k.IN) or (
        begin < len(items) and items[begin].text in TAKEN_FROM
    ):
        begin += 1
    return begin if kinds[begin : begin + 1] in tuple(BEGINS) else 0


def _behind_holder(items: Sequence[Item], kinds: str, at: int) -> int:
    """`otištěno ve sborníku Naše doba`, `im amtlichen Werk Der Krieg`, `Bericht in den Memoiren Huberts`

    Behind a comma or a title in quotation marks it holds a chapter.
    """
    cited = not CITED.isdisjoint(kinds[:at])
    if cited or not items[at].text.islower() or kinds[max(at - 1, 0) : at] in (k.COMMA, k.QUOTED):
        return 0
    phrase = fold(items[at].text.rpartition(" ")[2]) in HOLDERS  # `ve sborníku`
    near = range(at if phrase else at + 1, min(at + MOST_ADJECTIVES + 2, len(items)))
    noun = next((n for n in near if phrase or kinds[n] not in SMALL or fold(items[n].text) in HOLDERS), 0)
    if not noun:
        return 0
    if items[noun].text.istitle() and k.DOCTYPE in kinds[:at] and fold(items[noun].text) in MEMOIRS:
        return noun
    begin = noun + 1 + (kinds[noun + 1 : noun + 2] == k.COLON)
    held = (phrase or fold(items[noun].text) in HOLDERS) and kinds[begin : begin + 1] in tuple(BEGINS)
    return begin if held else 0


def owner(items: Sequence[Item], kinds: str, start: int) -> Owner | None:
    """`E. H. Carr’s Socialism in One Country (New York, 1964)`, `Duranty’s memoir, USSR`

    `John Marsh’s Road to Riga, pp. 5–7`: one by the full name, and no more than a title and a page behind.

    `Stalin’s Wars` is a title.
    """
    near = range(start, min(start + LONGEST_NAME, len(items)))
    named = next((n for n in near if items[n].kind not in PERSON), near.stop)
    end = next((n for n in range(start, named) if items[n].text.endswith(POSSESSIVE)), start - 1)
    if end < start:
        return None
    last = items[end]
    name = [*items[start:end], Item(last.kind, last.start, last.end - 2, last.text[:-2])]
    cited = kinds[end:].partition(k.SEMICOLON)[0]
    title = behind_noun(items, kinds, end + 1)
    if title and (k.IMPRINT in cited or cited.rstrip(k.STOP).endswith((k.PAGES, k.COMMA + k.NUMBER))):
        return Owner(name, title)
    first = items[start].text in GIVEN
    family_first = kinds[start] == k.NAME and not first and k.STOP + k.IMPRINT in cited
    given = first or (
        k.INITIALS in kinds[start:end] and not family_first
    )  # not `Figes O. A People’s Tragedy`
    begun = kinds[end + 1 : end + 2] in tuple(k.NAME + k.QUOTED + k.PLACE)
    shortly = first and kinds[max(start - 1, 0) : start] in OPENING and SHORT_TITLE(cited) is not None
    told = end > start and given and begun and (k.IMPRINT in cited or shortly)
    return Owner(name, end + 1) if told else None


def is_owned_by(items: Sequence[Item], at: int) -> bool:
    """`John Marsh’s Road to Riga`: a given name, and a family name that says whose the book is."""
    return items[at].text in GIVEN and items[at + 1].text.endswith(POSSESSIVE)


def writer(items: Sequence[Item], kinds: str, start: int) -> Owner | None:
    """`G. F. Kennan in his Memoirs (Boston, 1967)`, `tudi Marco Clementi v L’alleato (Milano, 2011)`

    `А. Лунин в статье «Мосты» (Нева. 1970. № 5)`, as a remark that goes on in prose has it.

    Without a possessive only behind words or with initials: `John Reed in Mexico (London, 1970)` is a title.
    """
    if kinds.startswith(INVERTED, start):
        end = start + len(INVERTED)
    else:
        near = range(start, min(start + LONGEST_NAME, len(items)))
        end = next((n for n in near if items[n].kind not in PERSON), near.stop)
    inside = end + (kinds[end : end + 1] == k.COMMA)
    if end == start or kinds[inside : inside + 1] != k.IN or kinds[inside + 1 : inside + 2] == k.COLON:
        return None
    named = end - start == 1 or items[start].text in GIVEN or kinds[start:end] in BYLINES
    if not named:
        return None  # `Мусаев В. И. Преступность в Петрограде`
    cited = kinds[inside + 1 :].partition(k.SEMICOLON)[0].partition(k.SIGNAL)[0]
    if k.EDITOR in cited:
        return None
    if title := _quoted_behind(items, kinds, inside):
        return None if CITED.isdisjoint(cited) else Owner(items[start:end], title)
    if not set(cited) & set(PRINTED):
        return None
    if title := title_behind(items, kinds, inside + 1):
        return Owner(items[start:end], title)
    return Owner(items[start:end], inside + 1) if _plainly_wrote(items, kinds, start, inside) else None


def _quoted_behind(items: Sequence[Item], kinds: str, inside: int) -> int:
    """Where the title stands behind `в книге` or `в статье`, in quotation marks; 0 if none does."""
    title = inside + 1 if fold(items[inside].text.rpartition(" ")[2]) in WORKS else inside + 2
    if kinds[title : title + 1] != k.QUOTED:
        return 0
    noun = items[title - 1]
    called = noun.text[0] >= "\u0400" and (title == inside + 1 or fold(noun.text) in WORKS)
    return title if called else 0


def _plainly_wrote(items: Sequence[Item], kinds: str, start: int, inside: int) -> bool:
    """Whether who stands before “in” wrote what stands behind it, and is not what it is about."""
    behind = kinds[inside + 1 : inside + 3]
    if behind[:1] != k.NAME or behind[1:] == k.COMMA or kinds[inside - 1] == k.COMMA:
        return False
    before = items[start - 1] if start else None
    worded = before is not None and before.kind == k.WORD
    by = before is not None and before.kind in SMALL and fold(before.text) in CITED_BY
    named = kinds.startswith((k.INITIALS, INVERTED), start) or (worded and items[start].text in GIVEN)
    return named or (by and inside - start == 1)
