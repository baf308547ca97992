"""What cannot be done is said in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

FAILED = 2
"""The exit code where something could not be done."""


@contextmanager
def in_one_sentence(*spared: type[Exception]) -> Iterator[None]:
    """What cannot be done is one sentence on stderr and exit code 2; a closed pipe is no word at all.

    What somebody else puts into words is `spared`.
    """
    try:
        yield
    except spared:
        raise
    except BrokenPipeError:
        from benes_refs.cli.output import unheard

        unheard()
    except Exception as error:
        if isinstance(error.__cause__, SystemExit):  # Python 3.11 wraps it while a class is made
            raise error.__cause__ from None
        from benes_refs.cli.messages import complain, unforeseen
        from benes_refs.model import BenesRefsError  # the model costs more than all of --help

        complain(str(error) if isinstance(error, BenesRefsError) else unforeseen(error))
        raise SystemExit(FAILED) from None
