"""What `benes-refs parse` does, however it was asked."""

from __future__ import annotations

import os

from benes_refs.cli import inputs as ins
from benes_refs.cli import output as out
from benes_refs.cli import products
from benes_refs.cli.batch import outcomes, results, with_progress
from benes_refs.cli.refusals import FAILED
from benes_refs.quick.functions import partial
from benes_refs.quick.typing import TYPE_CHECKING, Callable, Sequence, TypeVar

if TYPE_CHECKING:
    from benes_refs.cli.inputs import Reading
    from benes_refs.cli.view import View
    from benes_refs.model import Parsed

T = TypeVar("T")


def run(
    inputs: Sequence[str],
    format_: str | None = None,
    output: str = out.STDOUT,
    *,
    how: Reading,
    shown: View | None = None,
    stats: bool = False,
    glob: str | None = None,
    jobs: int = 1,
) -> int:
    """Read the inputs and write what they cite; the exit code."""
    many = ins.several(inputs)
    on_screen = output == out.STDOUT
    format_ = format_ or _format(output, stats=stats)
    made = (
        products.statistics(format_) if stats else products.product(format_, many=many, on_screen=on_screen)
    )
    how.knowledge()  # trouble with it is told of once, and processes share it
    work = partial(_work, how, shown, made.render)
    found = outcomes(work, ins.files(inputs, glob), 1 if ins.STDIN in inputs else jobs)
    if many and not (on_screen and out.on_screen()):
        found = with_progress(found, lambda: sum(1 for _ in ins.files(inputs, glob)))
    problems: list[str] = []
    out.write(made.assemble(results(found, problems if many else None)), output)
    return FAILED if problems else 0


def _format(output: str, *, stats: bool) -> str:
    """The format that the output's suffix names; for standard output the one that suits its reader."""
    if output != out.STDOUT:
        from benes_refs import writers

        return writers.for_suffix(os.path.basename(output))
    return "table" if stats or out.on_screen() else "json"


def _work(how: Reading, shown: View | None, render: Callable[[Parsed], T], path: str) -> T:
    parsed = how.parsed(path)
    return render(shown(parsed) if shown else parsed)
