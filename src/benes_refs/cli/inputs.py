"""What a command reads: how, and the files that its arguments stand for."""

from __future__ import annotations

import os

from benes_refs.model import BenesRefsError
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Iterator, Sequence

if TYPE_CHECKING:
    from benes_refs.knowledge import Knowledge
    from benes_refs.model import Parsed

STDIN = "-"


class Reading(NamedTuple):
    """How inputs are read: what the user named on the command line or in the configuration."""

    encoding: str | None = None
    input_format: str | None = None
    overlays: tuple[str, ...] = ()

    def knowledge(self) -> Knowledge:
        from benes_refs.pipeline import load_knowledge

        return load_knowledge(self.overlays)

    def parsed(self, path: str, *, places: bool = False) -> Parsed:
        """What a file cites; with `places`, where each field was read."""
        from benes_refs.pipeline import read_and_parse

        if path != STDIN and os.path.isdir(path):
            raise BenesRefsError(f"{path} is a folder without a file to read.")
        return read_and_parse(
            path,
            encoding=self.encoding,
            format=self.input_format,
            known=self.knowledge(),
            places=places,
        )


def reading(
    encoding: str | None = None, input_format: str | None = None, overlays: Sequence[str] = ()
) -> Reading:
    """How to read: the options, and the knowledge files that the configuration names beneath them."""
    from benes_refs.knowledge.config import find_config

    configured = tuple(map(str, find_config().knowledge))
    return Reading(encoding, input_format, configured + tuple(overlays))


def several(inputs: Sequence[str]) -> bool:
    """Whether the inputs stand for several files: then results are lists, and one bad file ends nothing."""
    return len(inputs) > 1 or any(map(os.path.isdir, inputs))


def files(inputs: Sequence[str], glob: str | None = None) -> Iterator[str]:
    """The files that the inputs stand for, one after the other, never all in memory.

    A folder stands for the files in it, and in the folders in it, that benes-refs reads, or for those that
    match `glob`; hidden ones are left out.  A folder without any stands for itself.
    """
    for name in inputs:
        if name == STDIN or not os.path.isdir(name):
            yield name
            continue
        from benes_refs.cli.folders import inside

        found = inside(name, glob)
        yield next(found, name)
        yield from found
