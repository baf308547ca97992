"""From bytes to text: UTF-8 first, then what the bytes look like among the encodings historians have."""

from __future__ import annotations

import codecs
import unicodedata

from benes_refs.model import BenesRefsError
from benes_refs.quick.functions import partial

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY = ("cp1251", "koi8_r", "cp1250", "cp1252")
SAMPLE = 200_000
# The accented letters of the languages that are written in two encodings which share most of their bytes.
ALPHABETS = {
    "cp1250": ("áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "ąćęłńóśźż", "áéíóöőúüű", "čćđšž", "ăâîşţ", "äöüß"),
    "cp1252": ("àâæçéèêëîïôœùûüÿ", "áéíñóúü", "àèéìîíòóùú", "àáâãçéêíóôõú", "åäöøæ", "äöüß"),
}


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The text and the encoding it was read with; `encoding` overrules detection."""
    if encoding:
        return decode_as(data, name, encoding)
    for bom, codec in BOMS:
        if data.startswith(bom):
            return decode_as(data, name, codec)
    if b"\0" in data[:SAMPLE]:
        raise BenesRefsError(
            f"{name} is not a text file; name its format with --input-format if you know it."
        )
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return decode_as(data, name, detect(data, name))


def decode_as(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except LookupError:
        raise BenesRefsError(
            f"Unknown encoding “{encoding}”; try utf-8, cp1251, koi8-r, cp1250 or cp1252."
        ) from None
    except (UnicodeError, ValueError):
        raise BenesRefsError(f"{name} is not {encoding}; name its encoding with --encoding.") from None


def detect(data: bytes, name: str) -> str:
    """The likeliest legacy encoding, by a library; refused where the text would not look like writing."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 (most texts are UTF-8 and need no detection)

    sample = data[:SAMPLE]
    best = from_bytes(sample, cp_isolation=list(LEGACY)).best()
    if best is None or not looks_written(sample.decode(best.encoding, "replace")):
        raise BenesRefsError(f"{name} is in an encoding that cannot be told; name it with --encoding.")
    return max(ALPHABETS, key=partial(fit, sample)) if best.encoding in ALPHABETS else best.encoding


def fit(sample: bytes, encoding: str) -> float:
    """How well the accented letters of a sample, read in an encoding, fit the alphabet of one language."""
    letters = [c for c in sample.decode(encoding, "replace").casefold() if c.isalpha() and not c.isascii()]
    return max(sum(c in alphabet for c in letters) for alphabet in ALPHABETS[encoding])


def looks_written(text: str) -> bool:
    """Whether most characters are letters, spaces and digits, and next to none are control characters."""
    control = sum(unicodedata.category(c) == "Cc" and c not in "\t\n\r\f\v" for c in text)
    common = sum(c.isalnum() or c.isspace() for c in text)
    return control * 100 <= len(text) and common * 2 >= len(text)
