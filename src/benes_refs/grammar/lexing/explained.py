"""Letters that square brackets explain, as in Diplomacy and Statecraft: no part of the shelfmark.

`TNA [The National Archives, Kew] FO [Foreign Office Archives] 371/17706`,
`CAB [Cabinet Archives, The National Archives, Kew] 23/78`,
`PHPP [Phipps Papers, Churchill Archives Centre, Cambridge] 3/3`.

In the International History Review the brackets stand inside: `F[oreign] O[ffice Records] 371/17706`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.regexes import compiled

EXPLAINED = frozenset(k.ACRONYM + k.ARCHIVE + k.DEPARTMENT + k.EDITION + k.NAME)
SPELT_OUT = compiled(r"[A-ZА-ЯІЇЄҐ]\[[a-zа-яіїєґё]")
FIGURES = k.PAIR + k.SLASHES + k.NUMBER + k.CODE
BEFORE_FIGURES = tuple(k.CLOSE_BRACKET + sign for sign in FIGURES)
BEFORE_MORE = (*BEFORE_FIGURES, *(k.CLOSE_BRACKET + sign for sign in k.ACRONYM + k.DEPARTMENT + k.COMMA))
WORDS = frozenset(
    k.NAME + k.WORD + k.PLACE + k.COMMA + k.ARCHIVE + k.PARTICLE + k.AND + k.INITIALS + k.EDITION + k.IN
    + k.TO + k.DOCTYPE + k.LABEL_WORD + k.HOUSE
)  # fmt: skip
IN_A_TOWN = frozenset(k.NAME + k.PLACE + k.ACRONYM + k.COMMA + k.ARCHIVE)
LONGEST = 18  # items between the brackets


def spelt_out(raw: list[Item]) -> list[Item]:
    """The tokens with letters that are each spelt out in brackets as one: `F[oreign] O[ffice]` is `FO`."""
    out: list[Item] = []
    at = 0
    while at < len(raw):
        letters, end = "", at
        while (after := _behind_spelling(raw, end)) > end:
            letters += raw[end].text
            end = after
        if len(letters) > 1:
            out.append(Item(k.ACRONYM, raw[at].start, raw[end - 1].end, letters))
        elif letters and kinds_of(raw[end : end + 1]) == k.NAME:
            out.append(_completed(raw, at, end))
        else:
            out += raw[at : (end := at + 1)]
        at = end
    return out


def _completed(raw: list[Item], at: int, end: int) -> Item:
    """`J[uozas] Purickis`: an initial; `П[авлов] Н. Дневник`: before one in Cyrillic the family name."""
    said = "".join([item.text for item in raw[at:end]])
    family = said[0] >= "\u0400" and kinds_of(raw[end + 1 : end + 2]) == k.STOP
    return Item(k.NAME if family else k.INITIALS, raw[at].start, raw[end - 1].end, said)


def _behind_spelling(raw: list[Item], at: int) -> int:
    """The index behind `O[ffice Records]`, where such begins at `at`."""
    letters, opened, rest = (*raw[at : at + 3], None, None, None)[:3]
    if rest is None or opened is None or letters is None or opened.text != "[":
        return at
    tight = letters.end == opened.start and opened.end == rest.start
    if not tight or not letters.text.isupper() or not rest.text[0].islower():
        return at
    closed = next((n for n, item in enumerate(raw[at + 2 : at + LONGEST], at + 2) if item.text == "]"), -1)
    return closed + 1 if closed > 0 else at


def with_explanations(items: list[Item]) -> list[Item]:
    """The items without what only explains letters; the archive of a person's papers stands before them."""
    kinds = kinds_of(items)
    if k.CLOSE_BRACKET not in kinds or not any(sign in kinds for sign in BEFORE_MORE):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        out.append(item)
        if item.kind == k.CLOSE_BRACKET and kinds.startswith(BEFORE_MORE, at):
            _explain(out, numbered=kinds.startswith(BEFORE_FIGURES, at))
    return out


def _explain(out: list[Item], *, numbered: bool) -> None:
    """Take an explanation, which ends `out`, from behind the letters before it."""
    kinds = kinds_of(out[-LONGEST - 2 :])
    opened = kinds.rfind(k.OPEN_BRACKET) - len(kinds)
    if -opened > len(kinds):
        return
    inside = out[opened + 1 : -1]
    if not numbered and IN_A_TOWN.issuperset(kinds_of(inside)) and inside[-1].kind == k.ARCHIVE:
        out[opened:] = inside[-1:]  # `[Kew, The National Archives], FO 371/17706`
    if len(out) + opened < 1 or out[-1].kind != k.CLOSE_BRACKET:
        return
    head = out[opened - 1]
    if head.kind not in EXPLAINED or not inside or not set(kinds_of(inside)) <= WORDS:
        return
    archive = next((item for item in inside if item.kind == k.ARCHIVE), None)
    if head.kind in k.ACRONYM + k.NAME and numbered and archive is not None:
        papers = inside[: inside.index(archive)]
        out[opened - 1 :] = _held(head, papers, archive, out[-1])
    elif head.kind != k.NAME and (numbered or head.kind != k.ACRONYM):
        del out[opened:]


def _held(head: Item, papers: list[Item], archive: Item, close: Item) -> list[Item]:
    """The archive, the papers and the letters of their shelfmark, in this order."""
    holder = Item(k.ARCHIVE, head.start, head.end, head.text, archive.value, archive.roles)
    first = Item(k.COMMA, head.end, head.end, ",")
    last = [] if papers and papers[-1].kind == k.COMMA else [Item(k.COMMA, close.start, close.start, ",")]
    return [holder, first, *papers, *last, Item(k.ACRONYM, close.start, close.end, head.text)]
