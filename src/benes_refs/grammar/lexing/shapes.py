"""What a word is by its letters alone: a name, a numeral, an acronym; and the words inside it."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.knowledge.fold import TO_LATIN, fold
from benes_refs.lines import unbroken
from benes_refs.quick.functions import lru_cache
from benes_refs.regexes import compiled

SUBWORD = compiled(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad\u0384\u2032'’‘´ʹʼ`])*|\d+|[№§#]")
ROMAN = compiled(r"(?=[IVXLC])(?:C{1,3}(?=[XVIL]{2}))?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
FRENCH_FIRST = ("Ier", "Ire")  # `t. Ier`, `Nicolas Ier`
NOBLE = ("фон-", "де-", "ван-")


@lru_cache(maxsize=4096)
def subwords(text: str) -> tuple[str, ...]:
    """The folded words inside one token: `Voenno-istoricheskiy` has two."""
    if text.isalpha():
        return (fold(text),)
    return tuple(fold(part) for part in SUBWORD.findall(unbroken(text)))


@lru_cache(maxsize=1024)
def hyphenated(text: str) -> tuple[str, ...]:
    """The folded words of a token that a line end broke at its own hyphen: `sovetsko-↵germanskikh`."""
    return tuple(map(fold, SUBWORD.findall(text)))


@lru_cache(maxsize=4096)
def shape(text: str) -> str:
    """The kind of a word by its letters alone."""
    if text == "&":
        return k.AND
    if text.isupper() and (len(text) > 1 or text in "IІVXХ") and ROMAN.fullmatch(text.translate(TO_LATIN)):
        return k.ROMAN
    if text in FRENCH_FIRST:
        return k.ROMAN
    if len(text) > 1 and (text.isupper() or sum(map(str.isupper, text)) > 2):
        return k.ACRONYM  # RGVA, TsDNIVO
    if text[0].isupper():
        return k.NAME
    if text[0] in "фдв" and text.startswith(NOBLE) and text.rpartition("-")[2][:1].isupper():
        return k.NAME  # `фон-Тирпиц`; not `де-юре`
    return k.SMALL_WORDS.get(text, k.WORD)


@lru_cache(maxsize=4096)
def is_small_roman(text: str) -> bool:
    """`3rd ser., vi, nos. 135`, `p. xiv`: a small Roman numeral, if its neighbours say so."""
    lowered = text.islower() and text.isascii() and ROMAN.fullmatch(text.upper())
    return bool(lowered) and text not in ("di", "mi", "li", "ci")
