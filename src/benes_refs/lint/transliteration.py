"""Transliterated Russian: which system a title follows, and words that follow two."""

from __future__ import annotations

import re

from benes_refs.model import Span
from benes_refs.quick.typing import Iterator

RUSSIAN = frozenset(
    """sssr besedy beseda dokumenty dokumenta vestnik zhurnal spravka krasnaia krasnaya voprosy materialy
    politika politike politiki protiv dela delo liudi lyudi novaia novaya noveishaia noveyshaya voina voiny
    voyna voyny
    istochnik rodina spetsoperatsii lubianka lubyanka zapis’ zapis' kreml’ kreml'""".split()
)
RUSSIAN_STEMS = tuple("vneshn istori arkhiv voenn rossi vospominani otnosheni sovetsk mezhdunarodn".split())
WORD_OF_TITLE = re.compile(r"[^\W\d_]+[’']?")
SIGNS = (
    (
        "BGN",
        re.compile(
            r"\w(?:iy|yy|aya|eye|ey|oy)\b|(?<!\w)(?:ya|yu)\w+|\w{2}iya\b|(?<=[bcdfgklmnprstvz])y[au](?=\w|\b)"
        ),
    ),
    (
        "Library of Congress",
        re.compile(r"\w(?:ii|aia|iia|ei|oi)\b|(?<=\w)i[au](?=[a-z]{2})|(?<![^\W])i[au][a-z]{2,}"),
    ),
    ("scholarly", re.compile(r"(?<!\w)[a-zčšž]*[čšž]\w*|\w(?:[ioye]j|aja|ija)\b|\wjsk")),
)
CZECH = re.compile(r"[ěřůťďňýáíéúó]")
HOOK = re.compile("[čšžČŠŽ]")
WORD = re.compile(r"[^\W\d_]+")
DIGRAPH = re.compile("kh|zh|shch", re.IGNORECASE)
SOFT_OR_GENITIVE = re.compile(r"[bdlmnprstvz][’'](?!\w)|\w(?:skogo|skomu|skii)\b")
"""What only Russian in Latin letters has: a soft sign at the end of a word, or an adjective's endings."""
RUSSIAN_ENDING = re.compile(r"(?<!\w)[A-Z][a-z]{2,}[bcdfgklmnprstvxz][’'](?:om|ym|oi|ov|a|u)(?!\w)")
FOREIGN_WORD = re.compile(r"(?<=\s)(?:ze?|we?)(?=\s)")


def scheme(title: str) -> str:
    """The system of a title in transliterated Russian; "" for other titles and those that fit several."""
    words = WORD_OF_TITLE.findall(title.casefold())
    if RUSSIAN.isdisjoint(words) and not any(word.startswith(RUSSIAN_STEMS) for word in words):
        return ""
    fitting = [name for name, sign in SIGNS if sign.search(title)]
    if "scholarly" in fitting and CZECH.search(title):
        return ""
    return fitting[0] if len(fitting) == 1 else ""


def _hooked(text: str, piece: Span) -> Iterator[Span]:
    """The words with a letter that has a hook, each once."""
    done = piece.start
    for hook in HOOK.finditer(text, *piece):
        if hook.start() < done:
            continue
        start = hook.start()
        while start > piece.start and text[start - 1].isalpha():
            start -= 1
        word = WORD.match(text, start)
        if word:
            done = word.end()
            yield Span(*word.span())


def hybrid(text: str, title: Span) -> Iterator[tuple[Span, str]]:
    """Words of a title that are spelt in two ways, with what is wrong."""
    for word in _hooked(text, title):
        if DIGRAPH.search(text, *word):
            shown = text[word.start : word.end]
            yield word, f"“{shown}” mixes two transliterations: English digraphs and letters with hooks"
    if not SOFT_OR_GENITIVE.search(text, *title):
        return
    for match in RUSSIAN_ENDING.finditer(text, *title):
        yield (
            Span(*match.span()),
            f"“{match[0]}” is a foreign name with a Russian ending behind an apostrophe",
        )
    for match in FOREIGN_WORD.finditer(text, *title):
        right = {"z": "s", "ze": "so", "w": "v", "we": "vo"}[match[0]]
        yield Span(*match.span()), f"“{match[0]}” is no Russian word; should it be “{right}”?"
