"""The options that each command takes, before its name or after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from codat_facade.cli.session import FORMATS, Session


def common_options(*, writes: bool = True, sends: bool = False) -> list[click.Parameter]:
    """The options; each time new ones, for click keeps them in the command.

    Args:
        writes: True to have `--yes` and `--dry-run`, too.
        sends: True to have `--dry-run` alone, too.
    """

    def option(names: Sequence[str], help: str, **settings: Any) -> click.Option:
        return click.Option(names, help=help, expose_value=False, callback=_keep, **settings)

    found: list[click.Parameter] = [
        option(["--profile", "-p", "profile_name"], "The account, by its name in the configuration file."),
        option(
            ["--output", "-o"],
            "The format of the results: a table on a terminal, JSON elsewhere.",
            type=click.Choice(FORMATS),
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


def session_of(context: click.Context) -> Session:
    """The session of a command."""
    return context.ensure_object(Session)
