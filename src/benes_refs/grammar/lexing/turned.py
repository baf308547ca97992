"""Labels that stand behind their numbers, as Hungarian and Latvian have them.

`288. f. 5. cs. 123. ő. e.`, `34. doboz`, `301–305. o.`, `IV. évf. 90. sz.`, `1. f., 2. apr., 34. l., 5. lp.`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language import lists
from benes_refs.grammar.language.items import Item, chunk
from benes_refs.knowledge.fold import folded
from benes_refs.quick.typing import Sequence

LABELS = frozenset(
    lists.folded(
        "doboz cs csomó tétel ő old oldal o lap köt kötet évf évfolyam sz szám irat apr lp lpp lapa lieta "
        "dosszié dossz iratcsomó csomag jegyz jegyzet lábjegyzet fol fólió"
    )
)
# Where no number follows them: `Lipták: Slovensko… 86. p.`, against `12. p. 86`; `45. cs. 7. t.`
VALUELESS = frozenset(("p", "t", "dok", "dokumentum"))
# Letters that are labels before their numbers too: behind them where an archive stands near.
OPEN = frozenset("fdlk")
# Latvian lieta and apraksts, Hungarian doboz and kötet
MEANT = {"l": ("delo",), "apr": ("opis",), "d": ("box",), "k": ("volume",), "t": ("item",), "p": ("page",)}
KINDS = {
    "page": k.PAGES,
    "volume": k.VOLUME,
    "document": k.DOC_NUMBER,
    "number": k.ISSUE,
    "note": k.CROSS_REFERENCE,
}
FIGURES = k.NUMBER + k.RANGE + k.CODE + k.PAIR + k.ROMAN
YEARLIKE = k.ARCHIVE + k.COMMA + k.YEAR + k.STOP  # `LVVA, 1632. f.`
NEAR = 16  # items


def stands_behind(text: str, before: Sequence[Item], *, valueless: bool = False) -> bool:
    """Whether a label is that of the number before it, which no other label has taken."""
    word = folded(text)[:1]
    valueless |= [item.kind for item in before[-3:-2]] == [k.LABEL_WORD]  # `45. cs. 7. t. 234. f.`
    if [item.kind for item in before[-1:]] != [k.STOP] or len(before) < 2:
        return False
    if before[-2].kind not in FIGURES and "".join([item.kind for item in before[-4:]]) != YEARLIKE:
        return False
    if not word or not _may_turn(word[0], text, valueless=valueless):
        return False
    labelled = any(item.kind in k.LABELS for item in before[-4:-2])
    if word[0] == "k":  # `Emlékirat. I. k.`
        return before[-2].kind == k.ROMAN and not labelled
    held = any(item.kind in k.ARCHIVE + k.IBID for item in before[-NEAR:])
    return not labelled and (held or word[0] != "t")


def _may_turn(word: str, text: str, *, valueless: bool) -> bool:
    letter = text.islower() and (word in OPEN or (valueless and word in VALUELESS))
    return word in LABELS or letter


def apraksts(before: Sequence[Item], day: Item) -> Item | None:
    """`2575. f., 7. apr., 8. l.`: no day of April, but the Latvian inventory behind its fond."""
    turned = len(before) > 1 and before[-1].kind in k.COMMA + k.STOP
    fond = turned and before[-2].kind == k.UNIT and before[-2].text.endswith(". f .")
    again = turned and before[-2].kind == k.IBID  # `Turpat, 4. apr., 12. l.`
    if not (fond or again) or not day.text.endswith("apr ."):
        return None
    return Item(k.UNIT, day.start, day.end, day.text, day.text.partition(" ")[0], ("opis",))


def fold_turned(before: list[Item], label: Item) -> Item | None:
    """The number and its label as one item, taken from the end of `before`; None where they are not such."""
    if not stands_behind(label.text, before, valueless=True):
        return None
    roles = _meant(before, label)
    kind = next((kind for role, kind in KINDS.items() if role in roles), k.UNIT)
    number = before[-2]
    made = chunk(kind, [*before[-2:], label], number.text, roles)
    del before[-2:]
    return made


def _meant(before: Sequence[Item], label: Item) -> tuple[str, ...]:
    """What the label counts; `gy. 10. 2. l.`: behind a file the Hungarian letter is of its leaf.

    `Bp. 1967. 112. l.`, `Uo. 113. l.`: with no archive near, a page.
    """
    letter = label.text.strip(" .")
    if letter == "f" and any("carton" in item.roles for item in before[-NEAR:]):
        return ("folio",)  # `MOL K 63. 45. cs. 7. t. 234. f.`
    if letter == "l" and any("delo" in item.roles for item in before[-NEAR:]):
        return ("list",)
    if letter == "l" and not any(_holds_files(item) for item in before[-NEAR:]):
        return ("page",)
    return MEANT.get(letter, label.roles)


def _holds_files(item: Item) -> bool:
    return item.kind in k.ARCHIVE + k.UNIT or (item.kind == k.IBID and not item.text.startswith("U"))
