"""Text and names as BibTeX reads them: UTF-8 kept, TeX's own characters escaped, braces always balanced."""

from __future__ import annotations

import re

from benes_refs.model import Name
from benes_refs.shown import one_line

SPECIALS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
}
TABLE = str.maketrans(SPECIALS)
TROUBLE = re.compile(r"[\\{}~^&%$#_]")
WORD = re.compile(r"[^\W_][\w'’ʹ-]*")
NO_KEY = re.compile(r"""[^\w.:/+-]+""")


def plain(text: str) -> str:
    """The text as a BibTeX reader gives it back: one line, single spaces."""
    return " ".join(one_line(text).split(" ")) if "  " not in text else " ".join(one_line(text).split())


def escape(text: str) -> str:
    return text.translate(TABLE) if TROUBLE.search(text) else text


def title(text: str) -> str:
    """The escaped text with its capitals protected: many styles turn titles to lower case.

    The first word keeps its initial in every style and is protected only for capitals further on.
    """
    pieces: list[str] = []
    end = 0
    for word in WORD.finditer(text):
        capitals = word[0] if end or word.start() else word[0][1:]
        if capitals == capitals.lower():
            continue
        pieces += (escape(text[end : word.start()]), "{", escape(word[0]), "}")
        end = word.end()
    pieces.append(escape(text[end:]))
    return "".join(pieces)


def person(name: Name) -> str:
    """`Kvaček, R.`; what could be read as several names or parts of one is held together by braces."""
    family = whole(" ".join(part for part in (name.particle, name.family) if part) or "?")
    return f"{family}, {given(name.given)}" if name.given else family


def given(text: str) -> str:
    return literal(text) if "," in text or " and " in f" {text.casefold()} " else escape(text)


def whole(family: str) -> str:
    """A family name as one part: braces where a space, a comma or a small initial would split it."""
    return escape(family) if re.fullmatch(r"[^\W\d_a-z][\w’'ʹʼ-]*", family) else literal(family)


def literal(text: str) -> str:
    """Words that name an office or several people at once, kept as they are."""
    return f"{{{escape(text)}}}"


def key(text: str) -> str:
    """A citation key that every BibTeX reader takes."""
    return NO_KEY.sub("-", text).strip("-") or "source"
