"""Read a historian's footnotes.

    import benes_refs
    parsed = benes_refs.read("essay.txt")
    print([(citation.text, citation.kind) for note in parsed.notes for citation in note.citations])

`parse(text)` reads a text in memory; `write(parsed, format)` gives any output format as text.  What they
return and raise is in `benes_refs.model`.  Nothing is imported before it is used: start-up counts.
"""

from __future__ import annotations

from benes_refs.version import VERSION as __version__  # noqa: N811

TYPE_CHECKING = False  # typing costs start-up time; type checkers know the name
if TYPE_CHECKING:
    from benes_refs.api import parse, read, write
    from benes_refs.model import BenesRefsError, Parsed

__all__ = ["BenesRefsError", "Parsed", "__version__", "parse", "read", "write"]


def __getattr__(name: str) -> object:
    if name in ("BenesRefsError", "Parsed"):
        from benes_refs import model as home  # noqa: PLC0415
    elif name in ("parse", "read", "write"):
        from benes_refs import api as home  # type: ignore[no-redef]  # noqa: PLC0415
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(home, name)


def __dir__() -> list[str]:
    return __all__
