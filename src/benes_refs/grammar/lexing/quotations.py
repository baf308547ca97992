"""Quotations: the words between a pair of marks are one item, or the edition that they name."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.regexes import compiled

SPACED_LETTER = compiled(r"\s(?!(?:in|and)\s)[^\W\d_]")
LONGEST_JOINT = len(" and ")
LONGEST_WORD = len(" trans ")
# What may be the soft sign of a Russian word, and goes on: `‘Dekabr’ 1936 goda’`, `‘Oktiabr’ i sud’ba’`
SOFTENED = frozenset("lnrtdszvbmp")
GOING_ON = compiled(
    r"\s(?!(?:in|and|of|was|is|to|for|by|on|at|from|with|or|as|that|the|had|were|ed|eds|trans|pp?|nos?|vol)\b)"
    r"(?:[a-z]|\d)"
)

CLOSERS = {
    "“": "”“\"", "„": "“”\"‟", "«": "»", "»": "«“”", "‘": "’'", "‚": "‘’", "'": "'’", '"': '"”“', "”": "”",
}  # fmt: skip
MARKS = frozenset(k.OTHER)
ITS_YEARS = k.COMMA + k.YEARS + k.OPEN + k.CLOSE
MAX_QUOTATION = 600  # letters and signs, wherever pages part them: a longer one is prose, or was never closed


def fold_quotations(items: list[Item], note: NoteText) -> list[Item]:
    """Fold each quotation into one item; a mark without its fellow is left out."""
    if not holds(items, MARKS):
        return items
    if k.COMMA * 2 in kinds_of(items):
        items = _with_low_marks(items)
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.kind == k.OTHER and item.text in CLOSERS:
            close = _closing(items, at, note.source)
            if close is None or close == at + 1:  # `« »` quotes nothing
                at += 1
                continue
            inner = items[at + 1 : close]
            text = note.clean(item.end, items[close].start)
            named = _named_edition(inner)
            kind, value = (named.kind, named.value) if named else (k.QUOTED, text.rstrip(" ,"))
            out.append(Item(kind, item.start, items[close].end, text, value, (), inner))
            at = close + 1
            continue
        if item.kind == k.OTHER and item.text in "'’‘`´”»“\"*_":
            at += 1
            if at < len(items) and _is_a_decade(items[at], item, out):
                out.append(Item(k.NAME, item.start, items[at].end, note.clean(item.start, items[at].end)))
                at += 1
            continue
        out.append(item)
        at += 1
    return out


def _is_a_decade(figures: Item, mark: Item, before: list[Item]) -> bool:
    """`De jaren ’30`, `Gli anni ’30 e ’40`: figures that are words of a title."""
    tight = figures.kind == k.NUMBER and figures.start == mark.end and len(figures.text) == len("30")
    return tight and mark.text in "'’" and kinds_of(before[-1:]) in (k.NAME, k.WORD, k.AND)


def _with_low_marks(items: list[Item]) -> list[Item]:
    """`,,Arisierung" in Hamburg`: two commas as typists write the mark that opens a German quotation."""
    out: list[Item] = []
    for at, item in enumerate(items):
        opens = len(out) > 0 and out[-1].kind == item.kind == k.COMMA and out[-1].end == item.start
        if opens and at + 1 < len(items) and items[at + 1].start == item.end:
            out[-1] = Item(k.OTHER, out[-1].start, item.end, "„")
        else:
            out.append(item)
    return out


def _named_edition(inner: list[Item]) -> Item | None:
    """`«Документы внешней политики СССР»`, `«Documents on British Foreign Policy (1919–1939)»`: a quotation
    that names an edition, with its years or without."""
    kinds = "".join(item.kind for item in inner if item.kind not in ITS_YEARS)
    return inner[0] if kinds in (k.EDITION, k.URL) else None


def _closing(items: list[Item], at: int, source: str) -> int | None:
    """The index of the mark that closes the quotation opened at `at`.

    What may be an apostrophe closes it where the next one opens: `‘Rations’ and Webb, ‘Queues’`.
    """
    mark = items[at]
    opens = mark.start == 0 or not (source[mark.start - 1].isalnum())
    if not opens or at + 1 >= len(items) or (items[at + 1].start != mark.end and mark.text not in "«»“„"):
        return None
    depth = length = 0
    doubtful: int | None = None
    softened: int | None = None
    for step in range(at + 1, len(items)):
        item = items[step]
        length += item.end - item.start
        if length > MAX_QUOTATION:
            return None
        if item.kind != k.OTHER:
            continue
        if item.text in CLOSERS[mark.text]:
            after = source[item.end : item.end + 1]
            before = source[item.start - 1]
            if item.text in "'’" and _possessive(source, item):
                doubtful = step
                continue
            if item.text in "'’" and softened is None and _softens(source, item):
                doubtful = softened = step
                continue
            if item.text in "'’" and (after.isalnum() or before.isspace()):
                continue
            if item.text in '“"' and item.text == mark.text and after.isalnum():
                depth += 1
                continue
            if depth:
                depth -= 1
                continue
            return step
        if item.text == mark.text and mark.text in "«“„":
            if not depth and _closes_alike(source, item):
                return step
            depth += 1
        if item.text == mark.text == "‘" and doubtful is not None:
            return doubtful
    return softened


def _closes_alike(source: str, item: Item) -> bool:
    """`«Title,« Zbornik`: the opening mark once more, tight behind a word and apart from the next."""
    return not source[item.start - 1].isspace() and not source[item.end : item.end + 1].isalnum()


def _possessive(source: str, item: Item) -> bool:
    """`Ministers’ Council`: an apostrophe after s that a small word or a name follows.

    `‘Among Partisans’ in Hale, Riga` ends there: nobody owns an “in”.
    """
    spaced = SPACED_LETTER.match(source[item.end : item.end + LONGEST_JOINT])
    return source[item.start - 1] == "s" and spaced is not None


def _softens(source: str, item: Item) -> bool:
    """`‘Dekabr’ 1936 goda’`: what may be a soft sign, behind a consonant and before a word that goes on."""
    going_on = GOING_ON.match(source[item.end : item.end + LONGEST_WORD])
    return source[item.start - 1] in SOFTENED and going_on is not None
