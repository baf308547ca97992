"""Cyrillic in Latin letters, and one key for all the spellings of a name.

Tables: ALA-LC without diacritics, BGN/PCGN, the scientific system, and the usual French, German and Polish
renderings; `press` is BGN with the adjective ending -y, as newspapers print it.
"""

from __future__ import annotations

import unicodedata

from benes_refs.quick.functions import cache, lru_cache
from benes_refs.quick.typing import Literal
from benes_refs.regexes import compiled

ADJECTIVE_ENDING = compiled(r"[ыи]й\b")

Scheme = Literal["loc", "bgn", "press", "scholarly", "french", "german", "polish", "ukrainian"]

ALPHABET = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
LOC = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ' y ' e iu ia"
OTHERS = {
    **{"і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u", "ѣ": "e"},
    **{"ј": "j", "љ": "lj", "њ": "nj", "ћ": "ć", "ђ": "đ", "џ": "dž", "ѓ": "g", "ќ": "k", "ѕ": "z"},
}
LOC_TABLE = dict(zip(ALPHABET, LOC.split(), strict=True)) | OTHERS
IOTATED = {"ю": "ju", "я": "ja", "й": "j", "ї": "ji", "є": "je"}
CARONS = {"ж": "ž", "ч": "č", "ш": "š", "щ": "šč", "х": "ch", "ц": "c"}
TABLES: dict[Scheme, dict[str, str]] = {
    "loc": LOC_TABLE,
    "bgn": LOC_TABLE | {"й": "y", "ю": "yu", "я": "ya", "ё": "yo", "ї": "yi", "є": "ye"},
    "press": LOC_TABLE | {"й": "y", "ю": "yu", "я": "ya", "ё": "yo", "ь": "", "ъ": ""},
    "scholarly": LOC_TABLE | IOTATED | CARONS,
    "french": LOC_TABLE
    | {"ж": "j", "ч": "tch", "ш": "ch", "щ": "chtch", "у": "ou", "ю": "iou", "ё": "io", "ь": ""},
    "german": LOC_TABLE
    | {"в": "w", "з": "s", "ж": "sch", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch"}
    | {"ю": "ju", "я": "ja", "ё": "jo", "ь": ""},
    "polish": LOC_TABLE
    | IOTATED
    | {"в": "w", "ж": "ż", "х": "ch", "ц": "c", "ч": "cz", "ш": "sz", "щ": "szcz", "ь": ""},
}
TABLES["ukrainian"] = LOC_TABLE | {"и": "y", "г": "h"}
SCHEMES: tuple[Scheme, ...] = tuple(TABLES)
UKRAINIAN_LETTER = compiled("(?i)[іїєґ]")

CYRILLIC_LETTER = compiled("[\u0400-\u04ff]")
SIBILANTS = str.maketrans(
    {"š": "sh", "č": "ch", "ž": "zh", "ż": "zh", "ź": "s", "ś": "s", "ć": "ch", "ç": "s", "ţ": "ts"}
    | {"ț": "ts", "ş": "sh", "ș": "sh", "ł": "l", "đ": "dj", "ß": "ss"}
)
NOT_A_LETTER = compiled(r"[^a-z ]+")
LATIN = "abcdefghijklmnopqrstuvwxyz"
# Each with the letters of which a word needs one: most words need few of them.
REDUCTIONS = [
    (frozenset(letters), compiled(pattern), replacement)
    for letters, pattern, replacement in (
        ("j", r"\bj(?=[bdgklmnprtv])", "s"),  # French Jdanov
        ("d", r"dsch|dzh|dj(?=[aeiou])", "ds"),
        ("hz", r"(?:schtsch|shch|szcz|chtch|tsch|tch|sch|sh|ch|kh|zh|sz|cz)+", "s"),
        ("c", r"ck(?=[iy]\w{0,2}\b)", "sk"),  # Polish and scientific -cki, -ckij
        ("cq", r"ck|qu", "k"),
        ("scz", r"ts|tz|z|c(?=[eiy]|o[vw]\b)|c\b", "s"),
        ("c", r"c", "k"),
        ("x", r"x", "ks"),
        ("w", r"w", "v"),
        ("p", r"ph", "f"),
        ("h", r"(?<=[tgr])h", ""),
        ("u", r"ou", "u"),
        ("ijy", r"(?<=[bdfgklmnprstv])[ijy]o", "e"),  # ё
        ("ijy", r"[ijy]+", "i"),
        ("i", r"i(?=[aeou])", ""),
        ("vf", r"[eo](?:v|ff?)(?=a?\b)", "ov"),
        (LATIN, r"(.)(?=\1)", ""),
        ("e", r"(?<=\w{4})e\b", ""),  # French -ine
    )
]


def romanise(text: str, scheme: Scheme = "loc") -> str:
    """The text with its Cyrillic letters in Latin ones; other characters stay."""
    if scheme == "press":
        text = ADJECTIVE_ENDING.sub("ы", text)
    return text.translate(_letters(scheme))


@cache
def _letters(scheme: Scheme) -> dict[int, str]:
    """The small and the capital letters of a scheme."""
    table = TABLES[scheme]
    return str.maketrans(table | {small.upper(): latin.capitalize() for small, latin in table.items()})


def romanisations(text: str) -> tuple[str, ...]:
    """The text in every scheme that suits it, each form once; () when it holds no Cyrillic."""
    if not CYRILLIC_LETTER.search(text):
        return ()
    schemes = SCHEMES if UKRAINIAN_LETTER.search(text) else SCHEMES[:-1]
    return tuple(dict.fromkeys(romanise(text, scheme) for scheme in schemes))


@lru_cache(maxsize=2048)
def skeleton(name: str) -> str:
    """A key that is the same for Litvinov, Litvinoff, Litwinow and Литвинов.

    Scripts, transliterations, accents, doubled letters and all hushing and hissing sounds make no difference.
    It is coarse by design: equal keys suggest the same person, different ones rule it out only for names
    that went through Cyrillic.
    """
    latin = name.lower() if name.isascii() else _in_latin(name)
    decomposed = unicodedata.normalize("NFKD", latin.replace("-", " ").replace(".", " "))
    plain = NOT_A_LETTER.sub("", decomposed)
    for letters, pattern, replacement in REDUCTIONS:
        if not letters.isdisjoint(plain):
            plain = pattern.sub(replacement, plain)
    return " ".join(plain.split())


def _in_latin(name: str) -> str:
    return romanise(unicodedata.normalize("NFC", name).lower()).translate(SIBILANTS)
