"""Small words run into others: `Préface d’Alfred Hale`, `introduction d’É. Marsh`, and Finnish cases."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.lexing.shapes import shape
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

ELIDED = compiled(r"[dD]['’](?=[^\W\d_])")
CREDITS = frozenset("preface pref introduction introd intr postface presentation avant-propos".split())


def with_elided_credits(raw: list[Item]) -> list[Item]:
    """The tokens with that word apart, as the phrases of credits have it."""
    out: list[Item] = []
    for item in raw:
        elided = ELIDED.match(item.text)
        name = item.text[elided.end() :] if elided is not None else ""
        if name[:1].isupper() and _credits(out[-2:]):
            cut = item.end - len(name)
            out += [Item(k.PARTICLE, item.start, cut, "de"), Item(shape(name), cut, item.end, name)]
        else:
            out.append(item)
    return out


def _credits(before: Sequence[Item]) -> bool:
    said = before[:-1] if before and before[-1].kind == k.STOP else before
    return bool(said) and fold(said[-1].text) in CREDITS


def with_finnish_cases(raw: list[Item]) -> list[Item]:
    """`JKP:n päiväkirja`, `UM:lle`: the case of letters, behind a colon that parts nothing."""
    out: list[Item] = []
    for item in raw:
        tight = len(out) > 1 and out[-1].kind == k.COLON and out[-2].end + 1 == out[-1].end == item.start
        if tight and out[-2].kind == k.ACRONYM and item.kind == k.WORD:
            letters = out[-2]
            out[-2:] = [Item(k.ACRONYM, letters.start, item.end, f"{letters.text}:{item.text}")]
        else:
            out.append(item)
    return out
