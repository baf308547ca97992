"""One folding of words for every look-up: case, accents and look-alike letters make no difference.

Authors mix Latin and Cyrillic letters inside one word (`Оp.`, `М. Hauner`); a word with letters of both
alphabets is folded to the one that most of its letters belong to.
"""

from __future__ import annotations

import unicodedata

from benes_refs.quick.functions import lru_cache
from benes_refs.regexes import compiled

TO_LATIN = str.maketrans("АВЕЅІЈКМНОРСТУХаеѕіјкорсухі", "ABESIJKMHOPCTYXaesijkopcyxi")
TO_CYRILLIC = str.maketrans("ABEKMHOPCTYXaeiopcyx", "АВЕКМНОРСТУХаеіорсух")
APOSTROPHES = "'’‘ʹʼ´`′΄"
WITHOUT_APOSTROPHES = str.maketrans("", "", APOSTROPHES)
SPECIAL = WITHOUT_APOSTROPHES | str.maketrans(
    {
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "°": "o",
        "ѣ": "е",
        "ѳ": "ф",
        "ѵ": "и",
    }
)
# Russian as it was written till 1918: `Исторія`, `Вѣстникъ`, `Русскаго`, `синяго`, `Русскія`, `новыя`
OLD_SPELLING = compiled(r"і(?=[аеиоуыэюя])|(?<=[^\W\d_])ъ\Z|(?<=[^\W\d_]{2})(?:аго|яго|к[іи]я|ыя)\Z")
MODERN = {"і": "и", "ъ": "", "аго": "ого", "яго": "его", "кія": "кие", "кия": "кие", "ыя": "ые"}
MAY_BE_OLD = frozenset("ъоя")  # what such an ending ends in
WORD = compiled(rf"[^\W_]++(?:[\u0300-\u036f°{APOSTROPHES}]++[^\W_]*+)*+|[№#]")


def one_alphabet(word: str) -> str:
    """The word in one alphabet: the one that all its letters can be written in, else the one of most of them.

    `AП РФ` with a Latin A is Cyrillic, for Latin has no П; between letters that both have, ties go to Latin.
    """
    if word.isascii() or max(word) < "\u0400" or min(word) > "\u024f":
        return word
    cyrillic = [c for c in word if "\u0400" <= c <= "\u04ff"]
    latin = [c for c in word if c.isalpha() and c < "\u0250"]
    if not cyrillic or not latin:
        return word
    only_cyrillic = any(ord(c) not in TO_LATIN for c in cyrillic)
    only_latin = any(ord(c) not in TO_CYRILLIC for c in latin)
    if only_cyrillic != only_latin:
        return word.translate(TO_CYRILLIC if only_cyrillic else TO_LATIN)
    return word.translate(TO_CYRILLIC if len(cyrillic) > len(latin) else TO_LATIN)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """The look-up form of a word: one alphabet, case-folded, without accents and apostrophes (й is и).

    Russian of before 1918 is folded to that of today: `Вѣстникъ`.
    """
    if word.isascii():
        return word.lower() if word.isalnum() else word.lower().translate(WITHOUT_APOSTROPHES)
    decomposed = unicodedata.normalize("NFKD", one_alphabet(word).casefold().translate(SPECIAL))
    if not decomposed.isalpha():  # accents are no letters
        decomposed = "".join([c for c in decomposed if not unicodedata.combining(c)])
    if ("і" in decomposed or decomposed[-1:] in MAY_BE_OLD) and not word.isupper():  # `ЦДІА` is no `ЦДИА`
        decomposed = OLD_SPELLING.sub(lambda old: MODERN[old[0]], decomposed)
    return decomposed.casefold()


def words(text: str) -> list[str]:
    """The words of a text as written: runs of letters, digits, accents and apostrophes; and `№`."""
    return WORD.findall(text)


def folded(text: str) -> tuple[str, ...]:
    """The look-up forms of the words of a text, in order."""
    return tuple(filter(None, map(fold, words(text))))
