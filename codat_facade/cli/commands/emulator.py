"""`codat emulator`: the emulator of the API."""

from __future__ import annotations

import click


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def emulator(ctx: click.Context, arguments: tuple[str, ...]) -> None:
    """Run the emulator of the API on this machine, as `codat-emulator` does."""
    from codat_facade.emulator.__main__ import main

    ctx.exit(main(arguments))
