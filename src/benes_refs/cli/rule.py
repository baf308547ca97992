"""`benes-refs rule`: explain one lint rule, or list them all."""

from __future__ import annotations

import click

from benes_refs.model import BenesRefsError


@click.command()
@click.argument("code", required=False)
@click.option("--all", "everything", is_flag=True, help="Explain every rule.")
@click.option("--table", is_flag=True, help="The Markdown table of all rules.")
def rule(code: str | None, everything: bool, table: bool) -> None:
    """Explain a lint rule: what it says, why historians care, and an example of each kind.

    \b
    benes-refs rule ED001
    benes-refs rule --all
    """
    from benes_refs.cli.output import write
    from benes_refs.lint.docs import rule_page, rule_table
    from benes_refs.lint.run import rules

    if table:
        write(rule_table())
    elif everything:
        write("\n".join(map(rule_page, rules().values())))
    elif code is None:
        raise click.UsageError("Name a rule, such as ED001, or --all.")
    else:
        named = [r for r in rules().values() if code.casefold() in (r.code.casefold(), r.name)]
        if not named:
            raise BenesRefsError(f"No lint rule is named {code}; `benes-refs rule --all` lists them.")
        write(rule_page(named[0]))
