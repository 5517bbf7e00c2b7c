"""`codat find`: search operations, models and fields by word."""

from __future__ import annotations

import click

from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.output.show import show_records


@click.command(params=common_options(writes=False))
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=15, show_default=True, help="The most results.")
@click.pass_context
def find(ctx: click.Context, words: tuple[str, ...], limit: int) -> None:
    """Search operations, models and fields by word, the best first."""
    from codat_facade._index.find import find as search
    from codat_facade.cli.commands._found import command_of

    results = search(" ".join(words), limit=limit)
    if session_of(ctx).format != "table":
        show_records([result.to_dict() for result in results], session_of(ctx).format)
        return
    for result in results:
        command = command_of(result)
        click.echo(f"{result.path}{f'  (codat {command})' if command else ''}\n    {result.summary}")
    if not results:
        click.echo("nothing found", err=True)
        ctx.exit(1)
