"""A sentence that only says which paper was cited before it, or names another paper of its file."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.papers.dative import is_hungarian_letter, tells_recipient
from benes_refs.grammar.papers.endings import HUNGARIAN
from benes_refs.grammar.papers.letters import letter
from benes_refs.quick.typing import Sequence

SOURCES = frozenset(
    k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.SLASHES + k.IMPRINT + k.DEPARTMENT + k.UNIT + k.PAGES
    + k.DOUBLE_SLASH + k.VOLUME + k.URL + k.SIGNAL + k.QUOTED
)  # fmt: skip
MOST_NAMES = 6  # and the office of who wrote it
FIGURES = frozenset(k.NUMBER + k.RANGE)


def is_letter(items: Sequence[Item]) -> bool:
    """`… л. 12–14. Карахан – Литвинову, 14 апреля 1936 г.`, `… k. 42. Osuský Krnovi, 24. 9. 1938.`"""
    kinds = kinds_of(items).rstrip(k.STOP)
    dated = kinds.endswith(k.DATE) and not SOURCES & set(kinds)
    if not dated or kinds.count(k.DATE) > 1:
        return False
    return letter.match(kinds, 0) is not None or tells_recipient(items) or is_hungarian_letter(items)


def describes_the_same(items: Sequence[Item]) -> bool:
    """Whether a sentence only says which document was cited: `… Л. 5. Протокол № 5 от 14 февраля 1956 г.`

    A word may stand before the paper's type: `SI AS 1848, š. 9. Politično poročilo štaba, 1. 6. 1944.`
    """
    kinds = kinds_of(items)
    if not kinds or SOURCES & set(kinds):
        return False
    behind_a_word = kinds[:2] == k.NAME + k.DOCTYPE and items[1].text.islower()
    return kinds[0] == k.DOCTYPE or (k.DATE in kinds and (behind_a_word or names_its_writer(items)))


def names_its_writer(items: Sequence[Item]) -> bool:
    """`… 123. csomó, 7. tétel. Kánya Kálmán jelentése, 1932. május 12.`"""
    typed = kinds_of(items[:MOST_NAMES]).find(k.DOCTYPE)
    named = set(kinds_of(items[: max(typed, 0)]))
    return bool(named) and named <= {k.NAME, k.INITIALS, k.WORD, k.ISSUE} and items[typed].text in HUNGARIAN


def without_figures(items: Sequence[Item]) -> tuple[Sequence[Item], str]:
    """A paper described, and the pages behind its day: `Zapisnik občnega zbora, 29. 10. 1927, 2, 5.`"""
    end = len(kinds_of(items).rstrip(k.STOP))
    dated = kinds_of(items[:end]).rfind(k.DATE) + 1
    figures = items[dated:end]
    listed = dated and figures and len(figures) % 2 == 0 and set(kinds_of(figures[::2])) == {k.COMMA}
    if not listed or not set(kinds_of(figures[1::2])) <= FIGURES:
        return items, ""
    return items[:dated], ", ".join(item.text for item in figures[1::2])
