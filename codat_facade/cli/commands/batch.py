"""`codat batch`: many writes from a file, each exactly once."""

from __future__ import annotations

import re
import shlex
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from codat_facade._index.index import IndexedOperation, load_index
from codat_facade.cli.completion import complete_company, complete_connection, complete_resource
from codat_facade.cli.confirm import confirm
from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.output.show import show_records
from codat_facade.cli.progress import steps
from codat_facade.cli.resources import command_name, resource_path
from codat_facade.cli.terminal import note, refuse

if TYPE_CHECKING:
    from codat_facade.batches import Report, SqliteJournal, Write
    from codat_facade.cli.session import Session

_CODES = {0: ExitCode.DONE, 1: ExitCode.PUSH_FAILED, 2: ExitCode.OUTCOME_UNKNOWN}
_SHOWN_REASONS = 10
_SHOWN_COLUMNS = ("name", "state", "record_id")
_journal = click.argument("journal", type=click.Path(dir_okay=False))


@click.group()
def batch() -> None:
    """Make many writes, each exactly once; a run may be killed at any moment, and begun again with its journal."""


def _options_of_a_run() -> list[click.Parameter]:
    """The options of each run; those that are not given are the library's own."""
    return [
        click.Option(["--in-flight"], type=click.IntRange(1), help="Writes that are sent at once; 20 if not given."),
        click.Option(
            ["--timeout"], type=click.FloatRange(0), metavar="SECONDS", help="To wait for each write; 600 if not given."
        ),
        click.Option(
            ["--poll-interval"],
            type=click.FloatRange(0.01),
            metavar="SECONDS",
            help="Between two polls; 2 if not given.",
        ),
    ]


# Not every resource has each of them.
_OPTIONS_OF_WRITES = ("timeout_in_minutes", "force_update", "allow_sync_on_push_complete")


def _character(ctx: click.Context, parameter: click.Parameter, text: str) -> str:
    text = text.replace("\\t", "\t")
    if len(text) != 1:
        raise click.BadParameter(f"{text!r} is not one character", ctx, parameter)
    return text


def _parameters(verb: str) -> list[click.Parameter]:
    """The parameters of a command that makes a write of each record of a file."""
    record_id: dict[str, Any] = (
        {"help": "Of transactions: their bank account, such as {accountId}."}
        if verb == "create"
        else {"help": f"The record to {verb}.", "default": "{id}", "show_default": True}
    )
    find = click.Option(
        ["--find"], metavar="QUERY", help="Finds the record of a write and no other: reference={reference}."
    )
    return [
        click.Argument(["journal"], type=click.Path(dir_okay=False)),
        click.Argument(["resource"], shell_complete=complete_resource),
        click.Argument(["company_id"], metavar="COMPANY", shell_complete=complete_company),
        click.Argument(["connection_id"], metavar="CONNECTION", shell_complete=complete_connection),
        click.Argument(["file"], metavar="FILE", type=click.Path(exists=True, dir_okay=False)),
        click.Option(
            ["--name"],
            required=True,
            metavar="TEXT",
            help="A name for each write, never used again: bills-2026-01/{reference}.",
        ),
        *([find] if verb == "create" else []),
        click.Option(["--record-id"], metavar="TEXT", **record_id),
        click.Option(
            ["--timeout-in-minutes"], type=int, metavar="NUMBER", help="Minutes after which Codat gives up a write."
        ),
        click.Option(["--force-update/--no-force-update"], default=None, help="Even if the record changed meanwhile."),
        click.Option(
            ["--allow-sync-on-push-complete/--no-allow-sync-on-push-complete"],
            default=None,
            help="Whether Codat reads the data anew afterwards.",
        ),
        click.Option(
            ["--delimiter"],
            default=",",
            show_default=True,
            metavar="TEXT",
            callback=_character,
            help="Between two cells of a CSV file; \\t for a tab.",
        ),
        *_options_of_a_run(),
        *common_options(),
    ]


@batch.command(params=_parameters("create"))
@click.pass_context
def create(ctx: click.Context, /, **given: Any) -> None:
    """Create a record for each row of a CSV file or line of an NDJSON file.

    RESOURCE is as on the command line, such as bills. {reference} in a TEXT stands for that field of the record,
    {supplierRef.id} for one within another. A CSV file has such names as its header; one whose name does not end in
    .csv has a JSON object on each line.
    """
    _write(ctx, "create", **given)


@batch.command(params=_parameters("update"))
@click.pass_context
def update(ctx: click.Context, /, **given: Any) -> None:
    """Update a record for each row of a CSV file or line of an NDJSON file.

    The file is as for `codat batch create`: whole records, with the id of each.
    """
    _write(ctx, "update", **given)


@batch.command(params=_parameters("delete"))
@click.pass_context
def delete(ctx: click.Context, /, **given: Any) -> None:
    """Delete a record for each row of a CSV file or line of an NDJSON file.

    The file has the id of each record; what else it has is for --name, and is not sent.
    """
    _write(ctx, "delete", **given)


def _write(
    ctx: click.Context,
    verb: str,
    *,
    journal: str,
    resource: str,
    company_id: str,
    connection_id: str,
    file: str,
    name: str,
    record_id: str | None,
    delimiter: str,
    find: str | None = None,
    **options: Any,
) -> None:
    from codat_facade.cli.batch_file import Texts, read_writes
    from codat_facade.cli.template import Template

    session = session_of(ctx)
    entry = _operation(ctx, resource, verb)
    given = {option: options.pop(option) for option in _OPTIONS_OF_WRITES}
    try:
        texts = Texts(
            Template("--name", name),
            None if record_id is None else Template("--record-id", record_id),
            None if find is None else Template("--find", find),
        )
        writes = read_writes(
            file,
            getattr(import_module(entry.module), verb),
            company_id,
            connection_id,
            texts,
            _of_the_operation(ctx, entry, given),
            delimiter=delimiter,
            takes_body=verb != "delete",
        )
    except OSError as error:
        raise click.UsageError(f"{file} cannot be read: {error.strerror}", ctx) from error
    except (TypeError, ValueError) as error:
        raise click.UsageError(_as_options(str(error)), ctx) from error
    if session.dry_run:
        show_records([_shown(write) for write in writes], session.format)
        return
    count = f"{len(writes):,} record{'s' * (len(writes) > 1)}"
    confirm(
        session,
        entry.method,
        f"{len(writes):,} times {resource}",
        f"{verb.capitalize()} {count}; those of {journal} that are done are not sent again.",
    )
    _run(ctx, session, journal, writes, options)


def _operation(ctx: click.Context, resource: str, verb: str) -> IndexedOperation:
    from codat_facade.batches.push_write import PushWrite

    package, _, name = resource_path(ctx, resource).partition(".")
    operations = load_index().resource(package, name).operations
    entry = operations.get(verb)
    if entry is None:
        ctx.fail(f"{resource} has no {verb}; it has {', '.join(command_name(known) for known in operations)}")
    try:
        PushWrite.named(f"{entry.module}.{verb}")
    except ValueError:
        ctx.fail(f"{resource} {verb} makes no push operation, as those of a batch do: codat {resource} {verb} --help")
    return entry


def _of_the_operation(ctx: click.Context, entry: IndexedOperation, given: dict[str, Any]) -> dict[str, Any]:
    """Those options of the operation that were given."""
    known = [parameter.name for parameter in entry.parameters]
    options = {name: value for name, value in given.items() if value is not None}
    for name in options.keys() - known:
        ctx.fail(f"{command_name(entry.resource)} {entry.name} does not take --{command_name(name)}")
    return options


def _as_options(message: str) -> str:
    """The message of the library, with the names that its arguments have here."""
    message = re.sub(r"(?<![\w'])record_id(?![\w'])", "--record-id", message)
    return message.replace("give delimiter=", "give --delimiter ")


def _shown(write: Write) -> dict[str, Any]:
    shown = {"name": write.name, "recordId": write.record_id, "find": write.find, "body": write.body}
    return {name: value for name, value in shown.items() if value is not None}


@batch.command(params=[*_options_of_a_run(), *common_options()])
@_journal
@click.option("--retry-failed", is_flag=True, help="Send again what was certainly not written.")
@click.pass_context
def resume(ctx: click.Context, /, journal: str, retry_failed: bool, **options: Any) -> None:
    """Go on with what a journal has, after a crash or a failure."""
    session = session_of(ctx)
    opened = _open(journal)
    left = [entry for entry in opened.entries() if entry.state != "succeeded"]
    if session.dry_run:
        show_records([{"name": entry.name, "state": entry.state} for entry in left], session.format)
        return
    if left:
        deletes = any(entry.operation.endswith(".delete") for entry in left)
        summary = f"Go on with the writes of {journal} that have not ended."
        confirm(session, "DELETE" if deletes else "POST", journal, summary)
    _run(ctx, session, journal, [], {**options, "retry_failed": retry_failed})


@batch.command(params=common_options(writes=False))
@_journal
@click.pass_context
def report(ctx: click.Context, journal: str) -> None:
    """Tell how far the writes of a journal are, also while a run uses it; sends nothing."""
    from codat_facade import batches

    _end(ctx, session_of(ctx), batches.Report.of(_open(journal)))


@batch.command()
@_journal
@click.argument("name")
@click.option("--written/--not-written", required=True, default=None, help="Whether the record is in the books.")
@click.option("--record-id", metavar="ID", help="Its identifier there.")
@click.pass_context
def resolve(ctx: click.Context, journal: str, name: str, written: bool, record_id: str | None) -> None:
    """Note what a person found out about a write whose outcome is unknown."""
    from codat_facade import batches

    try:
        outcome = batches.resolve(_open(journal), name, written=written, record_id=record_id)
    except ValueError as error:
        raise click.UsageError(str(error), ctx) from error
    note(f"{outcome.name}: {outcome.state}")


def _open(journal: str) -> SqliteJournal:
    from codat_facade import batches

    if not Path(journal).exists():
        refuse(f"there is no journal {journal}")
    return batches.SqliteJournal(journal)


def _run(ctx: click.Context, session: Session, journal: str, writes: list[Write], options: dict[str, Any]) -> None:
    from codat_facade import batches
    from codat_facade.cli.failures import account_options

    session.writes = True
    given = {name: value for name, value in options.items() if value is not None}
    with steps("writes") as show:

        def tell(done: batches.Progress) -> None:
            show(done.succeeded + done.failed + done.unknown, done.total)

        try:
            made = batches.run(session.client(), writes, batches.SqliteJournal(journal), progress=tell, **given)
        except KeyboardInterrupt:
            again = shlex.join(["codat", *account_options(session.arguments), "batch", "resume", journal])
            note(f"interrupted: nothing is lost; to go on: {again}")
            ctx.exit(ExitCode.OUTCOME_UNKNOWN)
        except ValueError as error:
            raise click.UsageError(str(error), ctx) from error
    _end(ctx, session, made)


def _end(ctx: click.Context, session: Session, made: Report) -> None:
    rows = made.rows()
    if session.format == "table":
        # The reasons follow, in lines of their own.
        rows = [{column: row[column] for column in _SHOWN_COLUMNS} for row in rows]
    show_records(rows, session.format)
    counts, *lines = str(made).splitlines()
    note(counts)
    # Elsewhere than in a table, the reasons stand in the rows.
    reasons = lines[bool(made.stopped) :] if session.format == "table" else []
    for line in [*lines[: bool(made.stopped)], *reasons[:_SHOWN_REASONS]]:
        note(line)
    if len(reasons) > _SHOWN_REASONS:
        note(f"and {len(reasons) - _SHOWN_REASONS:,} more: --output csv shows all")
    ctx.exit(_exit_code(made))


def _exit_code(made: Report) -> int:
    from codat_facade.cli.failures import exit_code_of

    # A run that ended before anything was sent whose outcome is open: what ended it is what is to be mended.
    if made.error is not None and not made.unknown and all(one.state == "planned" for one in made.open):
        return exit_code_of(made.error)
    return _CODES[made.exit_code]
