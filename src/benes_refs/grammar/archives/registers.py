"""Registers and bundles of the archive cited just before, as Italians have them behind a semicolon or `ivi`.

`ASV, Inq. arti, b. 74; Savi merc., s. I, reg. 38, c. 3 v, 9 mar. 1769`, `; Sen. Ret., fz. 329, rel. …`
"""

from __future__ import annotations

from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.shelf import OR, Shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.model import Span
from benes_refs.regexes import compiled

_WORDS = k.NAME + k.WORD + k.PLACE + k.PARTICLE + k.AND + k.TO + k.TO_OR_AND + k.STOP + k.ACRONYM
REGISTER = compiled(
    f"(?P<office>{k.NAME}[{_WORDS}]{{0,7}}),(?:[{k.PAGES}{k.SERIES}],)?"
    f"(?P<register>[{k.VOLUME}{k.UNIT}])(?:,(?P<leaf>[{k.ISSUE}{k.UNIT}]))?(?=[,.;]|$)"
)
BOUND = ("reg", "registro")
BUNDLES = ("fz", "filza", "b .", "busta")
LEAVES = ("c .", "cc .", "carta")
NAMED_LEVELS = OR.join(("fond", "group", "series"))


def register(sentence: Sentence, at: int) -> Found | None:
    """What an office left, its register or bundle by number, and the leaf in it."""
    before = sentence.before
    found = REGISTER.match(sentence.kinds, at) if before is not None and before.kind == "archival" else None
    if found is None:
        return None
    bound = sentence.items[found.start("register")]
    label = bound.text.casefold()
    if not label.startswith(BOUND if bound.kind == k.VOLUME else BUNDLES):
        return None
    office = sentence.items[slice(*found.span("office"))]
    shelf = Shelf()
    shelf.levels.append((NAMED_LEVELS, sentence.text(office)))
    shelf.add("volume" if bound.kind == k.VOLUME else "box", str(bound.value))
    shelf.places.append(("holding.shelfmark", Span(office[0].start, bound.end)))
    end = found.end("register")
    leaf = sentence.items[found.start("leaf")] if found["leaf"] else None
    if leaf is not None and leaf.text.startswith(LEAVES):
        shelf.add_leaf(str(leaf.value), "folio", leaf)
        end = found.end("leaf")
    return with_document(sentence, at, at, end, shelf, "ibid")
