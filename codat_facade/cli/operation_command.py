"""Commands that are operations of the API."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click

from codat_facade._index.index import IndexedOperation, IndexedParameter, read_data
from codat_facade.cli.completion import complete_company, complete_connection
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.resources import command_name

_COMPLETE = {"company_id": complete_company, "connection_id": complete_connection}
_HELP_OF_BODY = "JSON: @FILE for a file, @- for the standard input, or the text itself."
_HELP_OF_FILE = "A path, or - for the standard input."


class OperationCommand(click.Command):
    """An operation as a command: its parameters are arguments, its keywords are options."""

    def __init__(self, entry: IndexedOperation, name: str | None = None) -> None:
        """Make the command of an operation.

        Args:
            entry: The operation.
            name: The name of the command; that of the operation if not given.
        """
        self.entry = entry
        super().__init__(
            name or command_name(entry.name),
            params=[
                *_parameters(entry),
                *_forms(entry),
                *common_options(sends=True, writes=entry.method != "GET", lists=True),
            ],
            help=f"{_plain(entry.summary)}\n\n{' '.join(entry.routes)}",
            short_help=_plain(entry.summary),
        )

    def invoke(self, ctx: click.Context) -> None:
        """Carry the operation out, and write its result."""
        from codat_facade.cli.execution import execute

        execute(self.entry, session_of(ctx), {key: ctx.params[key] for key in ctx.params})

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the arguments are, the options, and the fields of a body."""
        rows = [
            (metavar_of(parameter), help_of(parameter))
            for parameter in self.entry.parameters
            if parameter.is_positional
        ]
        if rows:
            with formatter.section("Arguments"):
                formatter.write_dl(rows)
        super().format_options(ctx, formatter)
        for parameter in self.entry.parameters:
            if parameter.model is not None:
                fields: dict[str, list[str]] = read_data("models")[self.entry.package].get(parameter.model, {})
                with formatter.section(f"Fields of {metavar_of(parameter)}"):
                    formatter.write_dl([(name, _plain(meaning)) for name, meaning in fields.values()])


def metavar_of(parameter: IndexedParameter) -> str:
    """What stands for a parameter in a usage line."""
    name = parameter.name.strip("_").removesuffix("_id").upper()
    return f"@{name}.json" if parameter.kind == "body" else name


def help_of(parameter: IndexedParameter) -> str:
    """What the help says of a parameter."""
    text = _plain(parameter.help).replace("Seconds, or a timedelta,", "Seconds").rstrip(".") + "."
    if parameter.kind in ("body", "pairs"):
        return f"{text} {_HELP_OF_BODY}"
    if parameter.kind == "file":
        return _HELP_OF_FILE
    if parameter.choices and not all(choice in text for choice in parameter.choices):
        known = ", ".join(parameter.choices)
        text = f"{text} {textwrap.shorten(known, 200, placeholder='...')}"
    return text


def _plain(text: str) -> str:
    return text.replace("`", "")


def _parameters(entry: IndexedOperation) -> list[click.Parameter]:
    return [_argument(parameter) if parameter.is_positional else _option(parameter) for parameter in entry.parameters]


def _argument(parameter: IndexedParameter) -> click.Argument:
    return click.Argument(
        [parameter.name],
        metavar=metavar_of(parameter) if parameter.is_required else f"[{metavar_of(parameter)}]",
        required=parameter.is_required,
        nargs=-1 if parameter.kind == "texts" else 1,
        type=click.UNPROCESSED,  # bodies are read when all else is known to be right
        shell_complete=_COMPLETE.get(parameter.name),
    )


def _option(parameter: IndexedParameter) -> click.Option:
    name = command_name(parameter.name)
    settings: dict[str, Any] = {"help": help_of(parameter), "required": parameter.is_required}
    if parameter.kind == "flag":
        return click.Option([f"--{name}/--no-{name}", parameter.name], default=None, **settings)
    if parameter.kind == "texts":
        settings["multiple"] = True
    return click.Option(
        [f"--{name}", parameter.name],
        type=click.UNPROCESSED,
        metavar=_METAVARS.get(parameter.kind, "TEXT"),
        shell_complete=_COMPLETE.get(parameter.name) or _choices(parameter),
        **settings,
    )


_METAVARS = {
    "number": "NUMBER",
    "decimal": "NUMBER",
    "seconds": "SECONDS",
    "time": "TIME",
    "date_or_time": "TIME",
    "date": "DATE",
}


def _choices(parameter: IndexedParameter) -> Callable[[click.Context, click.Parameter, str], list[str]] | None:
    if not parameter.choices:
        return None
    return lambda _, __, begun: [choice for choice in parameter.choices if choice.startswith(begun)]


def _forms(entry: IndexedOperation) -> list[click.Parameter]:
    """The options that choose a form of the operation."""
    found: list[click.Parameter] = []
    if entry.iterate:
        found.append(click.Option(["--all", "all_pages"], is_flag=True, help="All pages, from the first or --page on."))
    if entry.wait:
        found.append(click.Option(["--wait"], is_flag=True, help="Wait until it has ended, and fail if it failed."))
    if entry.iterate:
        found.append(
            click.Option(
                ["--to", "to_file"], metavar="FILE", type=click.Path(), help="The file of --output parquet, with --all."
            )
        )
    if entry.streams or entry.returns == "bytes":
        names = (
            ["--to-file"] if any(parameter.name == "to" for parameter in entry.parameters) else ["--to", "--to-file"]
        )
        found.append(click.Option([*names, "to_file"], metavar="FILE", type=click.Path(), help="Where to write it."))
    return found


def function_of(entry: IndexedOperation, name: str | None = None) -> Callable[..., Any]:
    """The operation itself, or one of its forms.

    Args:
        entry: The operation.
        name: The name of its form; its own if not given.
    """
    function: Callable[..., Any] = getattr(import_module(entry.module), name or entry.name)
    return function


def accepts(function: Callable[..., Any], name: str) -> bool:
    """Return whether an operation takes a parameter."""
    return name in inspect.signature(function).parameters


Values = Mapping[str, Any]
"""Name of a parameter → what stood on the command line."""
