"""All commands by name; the one that is run is imported then.

`COMMANDS` names each command with its module and the line that `--help` shows, so that help costs no import.
"""

from __future__ import annotations

import importlib

import click

from benes_refs.cli.refusals import InOneSentence
from benes_refs.quick.typing import Any
from benes_refs.version import VERSION, version_line

COMMANDS: dict[str, tuple[str, str]] = {
    "parse": ("parse", "Read the notes of an essay and show every citation."),
    "explain": ("explain", "Show how one note was read."),
    "export": ("export", "Write the bibliography for Zotero, LaTeX, pandoc, a spreadsheet …"),
    "bibliography": ("bibliography", "Print a formatted bibliography and the list of archival sources."),
    "lint": ("lint", "Find what a careful copy editor or an archivist would."),
    "rule": ("rule", "Explain a lint rule."),
    "archives": ("registry", "List, search and show the archives that benes-refs knows."),
    "editions": ("registry", "List, search and show the documentary editions and their volumes."),
}


CLICKS_OWN = (click.exceptions.Exit, click.Abort, click.ClickException)
"""What click itself puts into words."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run; `--help` reads `COMMANDS` alone."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__package__}.{COMMANDS[cmd_name][0]}")
        command = getattr(module, cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        with InOneSentence(*CLICKS_OWN):
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        with InOneSentence(*CLICKS_OWN):
            return super().invoke(ctx)

    def main(self, *args: Any, **extra: Any) -> Any:
        with InOneSentence():  # click’s own words too may find a full disk
            return super().main(*args, **extra)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, message=version_line())
def cli() -> None:
    """Read a historian's footnotes: archives, documentary editions, memoirs, ibid.

    \b
    benes-refs parse essay.txt
    benes-refs explain essay.txt 25
    benes-refs lint essay.txt
    """
