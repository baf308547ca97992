"""Who wrote a paper, and to whom, where endings say it: Hungarian, Lithuanian and Latvian names."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.papers.paper import Parties
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

# What Hungarians call a paper whose writer is named before it
HUNGARIAN = frozenset(
    "levele átirata távirata számjeltávirata sürgönye emlékirata előterjesztése feljegyzése jelentése "
    "tájékoztatója összefoglalója beszéde felszólalása nyilatkozata naplója".split()
)
# What Lithuanians and Latvians call it, behind whose it is and before the dative of to whom
BALTIC = frozenset(
    "raštas laiškas pranešimas telegrama pareiškimas nota ziņojums vēstule telegramma raksts".split()
)
BALTIC_DATIVE = compiled(r"[^\W\d_]{2}(?:ui|am|im|ai|ei)$")
DATIVE_ENDING = compiled(r"[^\W\d_]{2}(?:n[ae]k|h[oeö]z)$")
HUNGARIAN_ARTICLES = frozenset(("A", "Az", "a", "az"))
NAMES = 3  # of one person


def by_endings(words: Sequence[Item], named: int, at: int, note: NoteText) -> Parties | None:
    """Whose a paper is, where that stands before its Hungarian, Lithuanian or Latvian type."""
    if words[at].text in BALTIC and 0 < named == at <= NAMES:
        return _in_baltic_cases(words, at, note)
    article = at > 1 and words[0].text in HUNGARIAN_ARTICLES  # `A prágai követ jelentése`
    alone = 0 < named <= NAMES and set(kinds_of(words[named:at])) <= {k.WORD, k.ISSUE}
    if words[at].text in HUNGARIAN and (article or alone):
        return _possessed(words[article:], at - 1 if article else named, at - article, note)
    return None


def _in_baltic_cases(words: Sequence[Item], at: int, note: NoteText) -> Parties:
    """`S. Kosaičio raštas J. Maršaičiui`, `K. Kariņa ziņojums V. Munteram`: the endings say it.

    `Latvijas ziņojums`: one name with nobody behind it may be a country.
    """
    named = len(words) - at - 1 - len(kinds_of(words[at + 1 :]).lstrip(k.NAME + k.INITIALS))
    to = words[at + 1 : at + 1 + named]
    dative = to and BALTIC_DATIVE.search(to[-1].text)
    if at == 1 and not dative:
        return Parties()
    recipients = (note.clean(to[0].start, to[-1].end),) if dative else ()
    span = Span(words[0].start, words[at - 1].end)
    return Parties((note.clean(*span),), recipients, (("document.from", span),))


def _possessed(words: Sequence[Item], named: int, at: int, note: NoteText) -> Parties:
    """`Kánya Kálmán külügyminiszter jelentése Bethlen Istvánnak`: Hungarian endings say whose and to whom.

    `A prefektus 1947. június 12-i jelentése`: a day behind him is none of his name.
    """
    dated = kinds_of(words[:named]).find(k.DATE)
    named = dated if dated > 0 else named
    behind = words[at + 1 :]
    behind = behind[1:] if behind and behind[0].text in HUNGARIAN_ARTICLES else behind
    to = next((n for n, item in enumerate(behind, 1) if DATIVE_ENDING.search(item.text)), 0)
    named_alone = to and {k.NAME, k.INITIALS, k.WORD}.issuperset(kinds_of(behind[:to]))
    recipients = (note.clean(behind[0].start, behind[to - 1].end),) if named_alone else ()
    span = Span(words[0].start, words[named - 1].end)
    return Parties((note.clean(*span),), recipients, (("document.from", span),))
