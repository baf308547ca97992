"""Reading and checking the TOML tables, ours and a user's: the one schema of the knowledge.

A file may hold `[[archive]]`, `[[edition]]` with `[[edition.run]]`, `[[witness]]`, and word tables such as
`[month.5]` or `[label.fond]`, whose keys are languages and whose values are lists of spellings.
`[spelling]` lists persons, words and slips of the pen, `[[work]]` much cited works.  `[city]` leads from a
name to the city's other names, `[memoir]` from a family name to the beginnings of the titles of that author's
memoirs.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from benes_refs.bounded import read_text
from benes_refs.model import BenesRefsError
from benes_refs.numbers import whole
from benes_refs.quick.typing import Any, Mapping

Row = dict[str, Any]

WORD_KINDS = (
    "month",
    "place",
    "label",
    "repeat",
    "signal",
    "doctype",
    "verso",
    "editor",
    "translator",
    "undated",
    "hereafter",
    "department",
    "year",
    "following",
    "thesis",
    "et_al",
    "inside",
    "unpaged",
    "junior",
    "journal",
    "publisher",
)
NAME_TABLES = ("city", "memoir")  # a name, and the list of what belongs to it
ARCHIVE = {
    "code": str,
    "name": str,
    "name_en": str,
    "romanised": str,
    "city": str,
    "country": str,
    "levels": list,
    "positional": dict,
    "variants": list,
    "former": list,
    "typos": list,
    "examples": list,
    "locator": str,
    "notes": str,
    "source": str,
    "verified": bool,
}
FORMER = {"name": str, "abbreviations": list, "from": str, "to": str}
EDITION = {
    "code": str,
    "title": str,
    "variants": list,
    "typos": list,
    "examples": list,
    "collection": bool,
    "run": list,
}
RUN = {
    "code": str,
    "series": str,
    "title": str,
    "coverage": str,
    "chronological_within_volume": bool,
    "publisher": str,
    "place": str,
    "language": str,
    "variants": list,
    "volumes": list,
    "notes": str,
    "source": str,
    "verified": bool,
}
VOLUME = {
    "number": str,
    "label": str,
    "start": date,
    "end": date,
    "precision": str,
    "pub_year": int,
    "title": str,
    "first_doc": date,
    "last_doc": date,
    "verified": bool,
    "source": str,
}
WITNESS = {
    "run": str,
    "volume": str,
    "locator": str,
    "locator_kind": str,
    "date": date,
    "inside": bool,
    "source": str,
}
WORK = {"family": str, "given": str, "title": str, "source": str, "verified": bool}
SPELLING = {"persons": list, "words": list, "slips": dict}
SETTINGS: Mapping[str, Mapping[str, type]] = {
    "knowledge": {"dated": str},
    "editions": {"tolerance_days": int},
}
MOST_DAYS = 3650
SAYS = {
    str: "a text",
    list: "a list",
    dict: "a table",
    bool: "true or false",
    date: "a date such as 1936-04-01",
    int: "a number",
}


def read(path: Path) -> Row:
    """The checked tables of one file; raises BenesRefsError naming the file and the table."""
    try:
        tables = tomllib.loads(read_text(path))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise BenesRefsError(f"Cannot read the knowledge file {path}: {reason}.") from None
    except (ValueError, RecursionError) as error:  # also a number, or a list in a list, beyond all measure
        raise BenesRefsError(f"The knowledge file {path} is not valid TOML: {error}.") from None
    for name, content in tables.items():
        _check_table(name, content, str(path))
    return tables


def _check_table(name: str, content: Any, file: str) -> None:
    if name == "archive":
        for row, where in _rows(content, name, file):
            _check_row(row, ARCHIVE, ("code", "name", "levels"), where)
            for former, there in _rows(row.get("former", []), f"{name}.former", file):
                _check_row(former, FORMER, ("name",), there)
            _check_positional(row.get("positional", {}), where)
    elif name == "edition":
        for row, where in _rows(content, name, file):
            _check_row(row, EDITION, ("code", "title"), where)
            for run, there in _rows(row.get("run", []), f"{name}.run", file):
                _check_row(run, RUN, ("code", "title"), there)
                for volume, here in _rows(run.get("volumes", []), f"{name}.run.volumes", file):
                    _check_volume(volume, f"{here} of {run['code']}")
    elif name == "witness":
        for row, where in _rows(content, name, file):
            _check_row(row, WITNESS, tuple(WITNESS), where)
    elif name in ("work", "spelling"):
        _check_spellings(name, content, file)
    elif name in WORD_KINDS:
        _check_words(name, content, file)
    elif name in NAME_TABLES:
        _check_words(name, {"": content}, file)
    elif name in SETTINGS:
        _check_settings(name, content, file)
    else:
        known = ", ".join(("archive", "edition", "witness", "work", "spelling", *NAME_TABLES, *WORD_KINDS))
        raise BenesRefsError(f"{file}: there is no table [{name}]; the tables are {known}.")


def _check_spellings(name: str, content: Any, file: str) -> None:
    """Rows of `[[work]]`, or the one table `[spelling]`."""
    shape, required = (WORK, ("family", "title")) if name == "work" else (SPELLING, ())
    for row, where in _rows(content if name == "work" else [content], name, file):
        _check_row(row, shape, required, where)
        if not all(isinstance(right, str) for right in row.get("slips", {}).values()):
            raise BenesRefsError(f"{file}: [spelling.slips] must lead from a wrong word to the right one.")


def _check_settings(name: str, content: Any, file: str) -> None:
    if not isinstance(content, dict):
        raise BenesRefsError(f"{file}: [{name}] must be a table.")
    _check_row(content, SETTINGS[name], (), f"{file}: [{name}]")
    if not 0 <= content.get("tolerance_days", 0) <= MOST_DAYS:
        raise BenesRefsError(f"{file}: tolerance_days must be a number of days, at most {MOST_DAYS:,}.")


def _rows(content: Any, name: str, file: str) -> list[tuple[Row, str]]:
    if not isinstance(content, list) or not all(isinstance(row, dict) for row in content):
        raise BenesRefsError(f"{file}: write {name} as rows, each under [[{name}]].")
    return [(row, f"{file}: row {n} of [[{name}]]") for n, row in enumerate(content, 1)]


def _check_row(row: Row, shape: Mapping[str, type], required: tuple[str, ...], where: str) -> None:
    if "code" in row:
        where += f" ({row['code']})"
    for key in required:
        if not row.get(key) and row.get(key) is not False:
            raise BenesRefsError(f"{where} needs a {key}.")
    for key, value in row.items():
        if key not in shape:
            raise BenesRefsError(f"{where} has no key “{key}”; the keys are {', '.join(shape)}.")
        if not isinstance(value, shape[key]):
            raise BenesRefsError(f"{where}: {key} must be {SAYS[shape[key]]}.")
        if key in ("former", "run", "volumes") or not isinstance(value, list):
            continue
        if not all(isinstance(item, str) for item in value):
            raise BenesRefsError(f"{where}: {key} must be a list of texts.")


def _check_positional(positional: Row, where: str) -> None:
    for count, levels in positional.items():
        if not isinstance(levels, list) or len(levels) != whole(count):
            raise BenesRefsError(f"{where}: positional.{count} must list as many levels as its number says.")


def _check_volume(volume: Row, where: str) -> None:
    _check_row(volume, VOLUME, ("number",), where)
    if volume.get("precision", "day") not in ("day", "month", "year"):
        raise BenesRefsError(f"{where}: precision must be day, month or year.")
    if "start" in volume and "end" in volume and volume["start"] > volume["end"]:
        raise BenesRefsError(f"{where}: it starts after it ends.")


def _check_words(kind: str, content: Any, file: str) -> None:
    if not isinstance(content, dict) or not all(isinstance(forms, dict) for forms in content.values()):
        raise BenesRefsError(f"{file}: [{kind}] needs a table for each meaning, such as [{kind}.meaning].")
    for value, languages in content.items():
        for language, forms in languages.items():
            if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
                raise BenesRefsError(f"{file}: {language} in [{kind}.{value}] must be a list of spellings.")
