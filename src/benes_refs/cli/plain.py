"""`benes-refs parse FILE --format FORMAT`, read without click, whose import would add a sixth to that run.

Whatever is not as plain, one option more or a word misspelt, is left to click.  A test holds both to the same
answer.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # `signal` imports `enum`
import os

from benes_refs.quick.typing import Sequence


def plain_call(arguments: Sequence[str]) -> tuple[str, str] | None:
    """The file and the format (\"\" where none is named) of a call that only names these; else None."""
    match arguments:
        case ["parse", file]:
            format_ = ""
        case ["parse", file, "-f" | "--format", format_] | ["parse", "-f" | "--format", format_, file]:
            pass
        case _:
            return None
    if file.startswith("-") or format_.startswith("-") or not os.path.isfile(file):
        return None
    return file, format_


def answer(file: str, format_: str) -> int:
    """Do what was asked; the exit code."""
    _end_at_once()
    from benes_refs.cli.refusals import InOneSentence

    with InOneSentence():
        from benes_refs.cli.inputs import reading
        from benes_refs.cli.parsing import run

        return run([file], format_, how=reading())


def _end_at_once() -> None:
    """Ctrl-C ends the run as a kill does: nothing is half done that would have to be cleared away."""
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
