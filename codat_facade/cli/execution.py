"""An operation, carried out with what stood on the command line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import click

from codat_facade._index.index import IndexedOperation
from codat_facade.cli.confirm import confirm
from codat_facade.cli.dry_run import first_call, request_text
from codat_facade.cli.operation_command import accepts, function_of
from codat_facade.cli.options import ONLY_LISTS
from codat_facade.cli.output.show import show, show_records
from codat_facade.cli.output.target import check_target
from codat_facade.cli.progress import bytes_written, counted, waiting
from codat_facade.cli.resources import command_name
from codat_facade.cli.session import PARQUET, Session
from codat_facade.cli.terminal import note, refuse
from codat_facade.cli.values import read_value

_OF_A_BODY = re.compile(r"give a model \w+ or a mapping")


def execute(entry: IndexedOperation, session: Session, given: Mapping[str, Any]) -> None:
    """Carry an operation out, and write its result.

    Args:
        entry: The operation.
        session: The options of the command.
        given: Name of a parameter, or of a form of the operation → what stood on the command line.
    """
    all_pages, wait, to_file = (given.get(name) for name in ("all_pages", "wait", "to_file"))
    name = (entry.iterate if all_pages else entry.wait if wait else None) or entry.name
    function = function_of(entry, name)
    positional, keywords = _arguments(entry, given, waits=bool(wait))
    if accepts(function, "raise_on_failure"):
        keywords["raise_on_failure"] = True
    if session.format == PARQUET and not (entry.iterate and to_file and all_pages):
        refuse(ONLY_LISTS)
    if session.format != PARQUET and entry.iterate and to_file:
        refuse("send the output to a file by > FILE; --to FILE is for --all --output parquet --to FILE")
    if to_file:
        check_target(to_file)
    try:
        call = first_call(function, *positional, **keywords)
    except (TypeError, ValueError) as error:
        raise click.UsageError(_as_options(str(error), entry), click.get_current_context()) from error
    if session.dry_run:
        note("not sent:")
        click.echo(request_text(call, session.base_url()) if call else "nothing would be sent")
        return
    if call is not None and entry.method != "GET":
        confirm(session, call.method, f"{session.base_url()}{call.target}", entry.summary.replace("`", ""))
    session.writes = entry.method != "GET"
    session.takes_key = "idempotency_key" in {parameter.name for parameter in entry.parameters}
    client = session.client()
    if to_file and all_pages:
        from codat_facade.arrow import schema
        from codat_facade.cli.output.parquet import write_parquet

        batches = function.arrow(client, *positional, **keywords)  # type: ignore[attr-defined]
        counting = counted(batches, session.format, lambda batch: batch.num_rows)
        rows = write_parquet(counting, schema(function), to_file)
        note(f"{to_file}: {rows:,} records")
    elif to_file:
        _save(function, client, to_file, positional, keywords, streams=entry.streams)
    elif all_pages:
        show_records(counted(function(client, *positional, **keywords), session.format), session.format)
    elif accepts(function, "poll_interval") and not entry.returns.startswith("Iterator"):
        with waiting(f"{entry.resource} {command_name(entry.name)}"):
            result = function(client, *positional, **keywords)
        show(result, session.format)
    else:
        show(function(client, *positional, **keywords), session.format)


def _arguments(entry: IndexedOperation, given: Mapping[str, Any], *, waits: bool) -> tuple[list[Any], dict[str, Any]]:
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for parameter in entry.parameters:
        value = given.get(parameter.name)
        if value is None or value == ():
            continue
        if parameter.is_of_wait and not waits:
            raise click.UsageError(f"--{command_name(parameter.name)} is for --wait", click.get_current_context())
        try:
            read = read_value(parameter, value)
        except click.BadParameter as error:
            option = f"--{command_name(parameter.name)}"
            error.ctx = click.get_current_context()
            error.param_hint = parameter.name.removesuffix("_id").upper() if parameter.is_positional else option
            raise
        if parameter.is_positional:
            positional.append(read)
        else:
            keywords[parameter.name] = read
    return positional, keywords


def _as_options(message: str, entry: IndexedOperation) -> str:
    """The message of an operation about its arguments, with the names that they have here."""
    message = _OF_A_BODY.sub("give a JSON object with the fields that --help lists", message)
    message = message.replace(", or a timedelta", "").replace("is None:", "is null:")
    for parameter in sorted(entry.parameters, key=lambda parameter: -len(parameter.name)):
        if message.startswith((f"{parameter.name} ", f"{parameter.name}:", f"{parameter.name}.")):
            name = parameter.name.removesuffix("_id").upper() if parameter.is_positional else None
            return (name or f"--{command_name(parameter.name)}") + message.removeprefix(parameter.name)
    return message


def _save(
    function: Callable[..., Any],
    client: Any,
    path: str,
    positional: Iterable[Any],
    keywords: Mapping[str, Any],
    *,
    streams: bool,
) -> None:
    if streams:
        from codat_facade import Destination

        with bytes_written() as progress:
            size = function.to(client, Destination(path, progress), *positional, **keywords)  # type: ignore[attr-defined]
    else:
        with waiting("download"):
            content = function(client, *positional, **keywords)
        size = _written(path, content)
    note(f"{path}: {size:,} bytes")


def _written(path: str, content: bytes) -> int:
    with click.open_file(path, "wb", atomic=True) as file:
        file.write(content)
    return len(content)
