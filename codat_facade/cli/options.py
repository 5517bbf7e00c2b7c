"""The options that each command takes, before its name or after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from codat_facade.cli.session import FORMATS, PARQUET, Session

ONLY_LISTS = "parquet is written of all records of a list, to a file: --all --output parquet --to FILE"


def common_options(*, writes: bool = True, sends: bool = False, lists: bool = False) -> list[click.Parameter]:
    """The options; each time new ones, for click keeps them in the command.

    Args:
        writes: True to have `--yes` and `--dry-run`, too.
        sends: True to have `--dry-run` alone, too.
        lists: True if the result may be a list, which Parquet is written of.
    """

    def option(names: Sequence[str], help: str, **settings: Any) -> click.Option:
        settings.setdefault("callback", _keep)
        return click.Option(names, help=help, expose_value=False, **settings)

    found: list[click.Parameter] = [
        option(["--profile", "-p", "profile_name"], "The account, by its name in the configuration file."),
        option(
            ["--output", "-o"],
            "The format of the results: a table on a terminal, JSON elsewhere.",
            type=click.Choice(FORMATS if lists else [form for form in FORMATS if form != PARQUET]),
            callback=_keep if lists else _keep_but_parquet,
        ),
    ]
    if writes:
        found.append(option(["--yes", "-y"], "Write without asking.", is_flag=True, default=None))
    if writes or sends:
        found.append(option(["--dry-run"], "Show the request, and send nothing.", is_flag=True, default=None))
    found.append(option(["--debug"], "Show the traceback of an error.", is_flag=True, default=None))
    return found


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    # After the name of the command it replaces what stood before.
    if value is not None and parameter.name:
        setattr(session_of(context), parameter.name, value)


def _keep_but_parquet(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    _keep(context, parameter, value)
    # It may stand before the name of the command.
    if session_of(context).output == PARQUET:
        raise click.UsageError(ONLY_LISTS, context)


def session_of(context: click.Context) -> Session:
    """The session of a command."""
    return context.ensure_object(Session)
