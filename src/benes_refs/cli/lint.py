"""`benes-refs lint`: judge the notes, show the findings, and mend what can be mended."""

from __future__ import annotations

from pathlib import Path

import click

from benes_refs.cli import output as out
from benes_refs.cli.inputs import files
from benes_refs.cli.linting import Mending, Reading, lint_file, linted, mend_all, read_file
from benes_refs.cli.messages import colourful, tell
from benes_refs.quick.typing import TYPE_CHECKING, Iterable, Mapping, Sequence

if TYPE_CHECKING:
    from benes_refs.lint.result import Linted

FORMATS = ("full", "concise", "json", "jsonl", "github", "gitlab", "junit", "sarif")
COLOURS = {"error": "red", "warning": "yellow", "info": "cyan", "place": "blue", "faint": "bright_black"}


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--select", multiple=True, metavar="CODES", help="Only these rules, or families: ED001, PU.")
@click.option("--ignore", multiple=True, metavar="CODES", help="All but these rules or families.")
@click.option("--extend-select", multiple=True, metavar="CODES", help="These rules besides the default ones.")
@click.option("--profile", multiple=True, type=click.Choice(["gost", "chicago"]), help="Add a house style.")
@click.option(
    "--severity", type=click.Choice(["info", "warning", "error"]), help="Report from this gravity on."
)
@click.option(
    "--output-format",
    type=click.Choice(FORMATS),
    default="full",
    show_default=True,
    help="How to show findings.",
)
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of showing them.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when there are findings.")
@click.option("--show-files", is_flag=True, help="List the files that would be linted, and stop.")
@click.option("--fix", is_flag=True, help="Mend typography and spelling in the files.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="With --fix or --diff: also mends that change what is said."
)
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option(
    "--baseline", type=click.Path(dir_okay=False), help="Report only findings that are not in FILE."
)
@click.option("--write-baseline", is_flag=True, help="Write all findings to the --baseline file, and stop.")
@click.option("--encoding", help="The encoding of the inputs, where it cannot be told.")
@click.option("--input-format", help="The format of the inputs, where the suffix does not tell.")
@click.option(
    "--knowledge", "overlays", multiple=True, metavar="FILE", help="Your own archives and editions."
)
@click.option("--config", "config_file", metavar="FILE", help="This configuration instead of the one found.")
@click.pass_context
def lint(  # noqa: PLR0913, PLR0917  one parameter for each option
    ctx: click.Context,
    inputs: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    profile: tuple[str, ...],
    severity: str | None,
    output_format: str,
    statistics: bool,
    exit_zero: bool,
    show_files: bool,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    baseline: str | None,
    write_baseline: bool,
    encoding: str | None,
    input_format: str | None,
    overlays: tuple[str, ...],
    config_file: str | None,
) -> None:
    """Find what a careful copy editor or an archivist would.

    INPUT is a file, a folder, or - for standard input. Exits with 0 when nothing was found, 1 when something
    was, 2 when linting could not run.

    \b
    benes-refs lint essay.txt
    benes-refs lint --select ED,AR essay.docx
    benes-refs lint --fix chapters/
    """
    from benes_refs.lint import baseline as known

    paths = list(files(inputs))
    if show_files:
        out.show("".join(f"{path}\n" for path in paths))
        return
    options = {
        "select": _split(select),
        "ignore": _split(ignore),
        "extend_select": _split(extend_select),
        "profiles": profile,
        "severity": severity,
    }
    reading = _reading(encoding, input_format, overlays, config_file, options)
    if write_baseline and baseline is None:
        raise click.UsageError("--write-baseline needs --baseline FILE.")
    if diff or fix:
        results, changed = mend_all(paths, reading, Mending(unsafe_fixes, write=not diff))
        if diff:
            ctx.exit(int(changed and not exit_zero))
    else:
        results = [linted(*lint_file(path, reading)) for path in paths]
    if write_baseline and baseline:
        out.write(known.dump(results), baseline)
        return
    if baseline:
        results = known.without(known.load(read_file(baseline), baseline), results)
    _show(results, output_format, statistics)
    ctx.exit(int(any(result.findings for result in results) and not exit_zero))


def _split(options: Iterable[str]) -> tuple[str, ...]:
    """`--select ED,PU --select AR` as three codes."""
    return tuple(code.strip().upper() for option in options for code in option.split(",") if code.strip())


def _reading(
    encoding: str | None,
    input_format: str | None,
    overlays: tuple[str, ...],
    config_file: str | None,
    options: Mapping[str, object],
) -> Reading:
    from benes_refs.knowledge import load
    from benes_refs.knowledge.config import find_config, read_config
    from benes_refs.lint.config import LintConfig
    from benes_refs.lint.run import selected

    settings = read_config(Path(config_file)) if config_file else find_config()
    config = LintConfig.from_table(settings.table.get("lint", {}), str(settings.path)).over(**options)
    selected(config)
    return Reading(load((*settings.knowledge, *map(Path, overlays))), encoding, input_format, config)


def _show(results: Sequence[Linted], output_format: str, statistics: bool) -> None:
    from benes_refs.lint import report

    if statistics:
        out.write(report.statistics(results))
        return
    coloured = output_format in ("full", "concise") and colourful()
    out.write(report.render(output_format, results, _paint if coloured else report.plain))
    if output_format in ("full", "concise"):
        tell(_summary(results))


def _summary(results: Sequence[Linted]) -> str:
    findings = [finding for result in results for finding in result.findings]
    if not findings:
        return "Nothing to report."
    safe = sum(f.fix is not None and f.fix.applicability == "safe" for f in findings)
    mendable = f"; --fix mends {safe}" if safe else ""
    return f"{len(findings)} finding{'s' * (len(findings) != 1)}{mendable}."


def _paint(role: str, text: str) -> str:
    return click.style(text, fg=COLOURS.get(role), bold=role in ("error", "warning"))
