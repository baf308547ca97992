"""A user's settings: `benes-refs.toml`, or `[tool.benes-refs]` in `pyproject.toml`; the closest one wins."""

from __future__ import annotations

import os

from benes_refs.bounded import read_bytes, read_text
from benes_refs.model import BenesRefsError
from benes_refs.quick.containers import MappingProxyType
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Any, Iterator, Mapping
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    from pathlib import Path

OWN_FILE = "benes-refs.toml"
SHARED_FILE = "pyproject.toml"
OURS = "benes-refs"
OUR_TABLE = compiled(r"tool[\"']?[ \t]*(?:\.[ \t]*[\"']?benes-refs|[\]=])")
"""`[tool.benes-refs]`, or the table `tool` itself, which may hold it."""


class Config(NamedTuple):
    """`table` is the whole table as written; `knowledge` are the overlay files, relative to the config file.

    `path` is None where no settings were found.
    """

    path: Path | None = None
    knowledge: tuple[Path, ...] = ()
    table: Mapping[str, Any] = MappingProxyType({})


def find_config(start: str | Path = "") -> Config:
    """The settings that hold in a folder (by default the current one): its own, or those of the nearest
    folder above; raises BenesRefsError where a file cannot be understood.
    """
    for folder in _upwards(os.path.realpath(start)):
        own, shared = os.path.join(folder, OWN_FILE), os.path.join(folder, SHARED_FILE)
        if os.path.isfile(own):
            return read_config(own)
        if os.path.isfile(shared) and _mentions_us(shared) and OURS in _tools(shared):
            return read_config(shared)
    return Config()


def _upwards(folder: str) -> Iterator[str]:
    """A folder and those above it."""
    yield folder
    while (above := os.path.dirname(folder)) != folder:
        yield (folder := above)


def read_config(file: str | Path) -> Config:
    """The settings of one file; a `pyproject.toml` keeps them under `[tool.benes-refs]`."""
    from pathlib import Path  # noqa: PLC0415 - most runs find no settings

    path = Path(file)
    table = _tools(path).get(OURS, {}) if path.name == SHARED_FILE else _parsed(path)
    if not isinstance(table, dict):
        raise BenesRefsError(f"{path}: [tool.benes-refs] must be a table.")
    files = table.get("knowledge", [])
    if not isinstance(files, list) or not all(isinstance(name, str) for name in files):
        raise BenesRefsError(f"{path}: knowledge must be a list of file names.")
    return Config(path, tuple(path.parent / name for name in files), table)


def _tools(path: str | Path) -> Mapping[str, Any]:
    """The settings of all programs in a `pyproject.toml`."""
    tools = _parsed(path).get("tool", {})
    return tools if isinstance(tools, dict) else {}


def _mentions_us(path: str) -> bool:
    """Whether a file can have settings of ours; most have none, and reading TOML takes its time."""
    try:
        return OUR_TABLE.search(read_bytes(path).decode("latin-1")) is not None
    except OSError:
        return True


def _parsed(path: str | Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most runs find no settings

    try:
        return tomllib.loads(read_text(path))
    except OSError as error:
        raise BenesRefsError(f"Cannot read the settings in {path}: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BenesRefsError(f"Cannot read the settings in {path}: the file is not UTF-8.") from None
    except (ValueError, RecursionError) as error:  # also a number, or a list in a list, beyond all measure
        raise BenesRefsError(f"The settings in {path} are not valid TOML: {error}.") from None
