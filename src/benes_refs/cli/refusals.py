"""What cannot be done is said in one sentence."""

from __future__ import annotations

import sys

from benes_refs.quick.typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from types import TracebackType

FAILED = 2
"""The exit code where something could not be done."""


class InOneSentence:
    """`with InOneSentence():` what cannot be done is one sentence on stderr and exit code 2.

    A closed pipe is no word at all; what somebody else puts into words is `spared`.
    """

    def __init__(self, *spared: type[Exception]) -> None:
        self.spared = spared

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception) and not isinstance(error, self.spared):
            _refuse(error)


def _refuse(error: Exception) -> NoReturn:
    if isinstance(error, BrokenPipeError):
        from benes_refs.cli.output import unheard

        unheard()
    if isinstance(error.__cause__, SystemExit):  # Python 3.11 wraps it while a class is made
        raise error.__cause__ from None
    from benes_refs.cli.messages import complain, unforeseen
    from benes_refs.cli.output import give_up
    from benes_refs.model import BenesRefsError  # the model costs more than all of --help

    if isinstance(error, OSError):
        give_up(sys.stdout)
    complain(str(error) if isinstance(error, BenesRefsError) else unforeseen(error))
    raise SystemExit(FAILED) from None
