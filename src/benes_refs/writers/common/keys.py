"""Citation keys by formula, in the part of Better BibTeX's language that people use.

A formula is terms joined by `+`; each may carry `.lower`, `.upper` or `.capitalize`:
`auth.lower + shorttitle(3, 3) + year`.  A text in quotes stands for itself.  The older form in brackets
means the same: `[auth:lower][year]`.  https://retorque.re/zotero-better-bibtex/citing/
"""

from __future__ import annotations

import re
import unicodedata
from inspect import signature

from benes_refs.knowledge.transliterate import romanise
from benes_refs.model import BenesRefsError, Document, Holding, Reference, Work
from benes_refs.numbers import whole
from benes_refs.quick.typing import Callable, Iterable
from benes_refs.writers.common import dates, words

STYLES = {
    "default": "id",
    "author-year": "auth.lower + year",
    "author-title-year": "auth.lower + '_' + veryshorttitle.lower + '_' + year",
    "better-bibtex": "auth.lower + shorttitle(3, 3) + year",
}
"""Names for common formulas."""

TERM = re.compile(
    r"\s*(?:'([^']*)'|\"([^\"]*)\"|([a-z]+)(?:\(\s*(\d*)\s*,?\s*(\d*)\s*\))?((?:\.[a-z]+)*))\s*"
)
BRACKET = re.compile(r"\[([a-z]+)(\d*)_?(\d*)((?::[a-z]+)*)\]|([^\[\]]+)")
FILTERS: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": lambda text: text[:1].upper() + text[1:],
}
STOP_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "de",
        "der",
        "des",
        "die",
        "du",
        "el",
        "et",
        "for",
        "from",
        "in",
        "into",
        "la",
        "le",
        "les",
        "los",
        "of",
        "on",
        "or",
        "the",
        "to",
        "und",
        "v",
        "с",
        "и",
        "в",
        "на",
        "по",
    ]
)

WORD = re.compile(r"[^\W_][\w’'ʹ]*")

Part = Callable[[Reference], str]


def rekeyed(references: Iterable[Reference], style: str) -> tuple[Reference, ...]:
    """The references with keys by a formula or the name of one; a formula that says nothing keeps the id."""
    parts = formula(STYLES.get(style, style))
    return tuple(
        reference._replace(id="".join(part(reference) for part in parts) or reference.id)
        for reference in references
    )


def formula(text: str) -> list[Part]:
    """The terms of a formula as functions of a reference."""
    parts = _bracketed(text) if "[" in text else _joined(text)
    if not parts:
        raise BenesRefsError(
            f"Cannot read the key style “{text}”: name one of {', '.join(STYLES)}, or write a formula "
            "such as auth.lower + shorttitle(3, 3) + year."
        )
    return parts


def _joined(text: str) -> list[Part]:
    parts, position = [], 0
    while match := TERM.match(text, position):
        single, double, name, first, second, filters = match.groups()
        literal = single if single is not None else double
        part = (
            _literal(literal) if literal is not None else _term(name, first, second, filters.split(".")[1:])
        )
        if part is None:
            return []
        parts.append(part)
        position = match.end()
        if position == len(text):
            return parts
        if text[position] != "+":
            return []
        position += 1
    return []


def _bracketed(text: str) -> list[Part]:
    parts = []
    for match in BRACKET.finditer(text):
        name, first, second, filters, literal = match.groups()
        part = _literal(literal) if literal else _term(name, first, second, filters.split(":")[1:])
        if part is None:
            return []
        parts.append(part)
    return parts


def _literal(text: str) -> Part:
    return lambda reference: text


def _term(name: str, first: str | None, second: str | None, filters: list[str]) -> Part | None:
    if name not in TERMS or not set(filters) <= set(FILTERS):
        return None
    term = TERMS[name]
    numbers = [whole(number) for number in (first, second) if number]
    if None in numbers or len(numbers) >= len(signature(term).parameters):
        return None

    def part(reference: Reference) -> str:
        text = term(reference, *numbers)
        for one in filters:
            text = FILTERS[one](text)
        return text

    return part


def ascii_word(text: str) -> str:
    """Letters and digits only: accents dropped, Cyrillic romanised."""
    plain = unicodedata.normalize("NFKD", romanise(text))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())


def surnames(reference: Reference) -> list[str]:
    work, document = reference.work or Work(), reference.document or Document()
    if document.sender:
        people = [words.person(sender) for sender in document.sender]
        return [name.family if name else text for name, text in zip(people, document.sender, strict=True)]
    return [name.family or name.given for name in work.authors or work.editors]


def auth(reference: Reference) -> str:
    """The first author's or sender's surname, else the archive's or the edition's code."""
    for name in surnames(reference)[:1]:
        return ascii_word(name)
    return archive(reference) or ascii_word((reference.work or Work()).edition)


def authors(reference: Reference) -> str:
    return "".join(map(ascii_word, surnames(reference))) or auth(reference)


def year(reference: Reference) -> str:
    """The year of the paper or of publication."""
    work, document = reference.work or Work(), reference.document or Document()
    dated = dates.read(document.date or work.issued)
    point = dated and (dated.start or dated.end)
    return point.year if point else ""


def title_words(reference: Reference) -> list[str]:
    work, document = reference.work or Work(), reference.document or Document()
    text = document.title or work.title or work.container or reference.edition_title
    told = (word for word in WORD.findall(text) if word.lower() not in STOP_WORDS)
    return [word for word in map(ascii_word, told) if word]


def title(reference: Reference) -> str:
    return "".join(FILTERS["capitalize"](word) for word in title_words(reference))


def shorttitle(reference: Reference, count: int = 3, capitals: int = 0) -> str:
    """The first `count` words that matter, the first `capitals` of them with a capital."""
    chosen = title_words(reference)[:count]
    return "".join(FILTERS["capitalize"](word) if n < capitals else word for n, word in enumerate(chosen))


def veryshorttitle(reference: Reference) -> str:
    return shorttitle(reference, 1)


def archive(reference: Reference) -> str:
    holding = reference.holding or Holding()
    return ascii_word(holding.archive or holding.name)


def shelfmark(reference: Reference) -> str:
    holding = reference.holding or Holding()
    return "-".join(ascii_word(value) for _, value in holding.shelfmark)


TERMS: dict[str, Callable[..., str]] = {
    "auth": auth,
    "authors": authors,
    "year": year,
    "title": title,
    "shorttitle": shorttitle,
    "veryshorttitle": veryshorttitle,
    "archive": archive,
    "shelfmark": shelfmark,
    "volume": lambda reference: ascii_word((reference.work or Work()).volume),
    "edition": lambda reference: ascii_word((reference.work or Work()).edition),
    "kind": lambda reference: reference.kind,
    "id": lambda reference: reference.id,
}
