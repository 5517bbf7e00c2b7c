"""`codat batch`: many writes from a file, each exactly once."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from codat_facade.cli.completion import complete_company, complete_connection
from codat_facade.cli.confirm import confirm
from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.output.show import show_records
from codat_facade.cli.progress import steps
from codat_facade.cli.resources import resource_path
from codat_facade.cli.terminal import note, refuse

if TYPE_CHECKING:
    from codat_facade.batches import Report, Write
    from codat_facade.cli.session import Session

_CODES = {0: ExitCode.DONE, 1: ExitCode.PUSH_FAILED, 2: ExitCode.OUTCOME_UNKNOWN}
_journal = click.argument("journal", type=click.Path(dir_okay=False))


@click.group()
def batch() -> None:
    """Make many writes, each exactly once; a run may be killed at any moment, and begun again with its journal."""


@batch.command(params=common_options())
@_journal
@click.argument("resource")
@click.argument("company_id", metavar="COMPANY", shell_complete=complete_company)
@click.argument("connection_id", metavar="CONNECTION", shell_complete=complete_connection)
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--name", required=True, metavar="TEXT", help="Names each write once for ever: bills-2026-01/{reference}."
)
@click.option("--find", metavar="QUERY", help="Finds the record of a write and no other: reference={reference}.")
@click.pass_context
def create(
    ctx: click.Context,
    journal: str,
    resource: str,
    company_id: str,
    connection_id: str,
    file: str,
    name: str,
    find: str | None,
) -> None:
    """Create a record for each row of a CSV file or line of an NDJSON file.

    RESOURCE is as on the command line, such as bills. {reference} in --name and --find stands for that field of the
    record. A CSV file has dotted headers, such as supplierRef.id.
    """
    from codat_facade import batches

    session = session_of(ctx)
    operation = getattr(import_module(f"codat_facade.{resource_path(ctx, resource)}"), "create", None)
    if operation is None:
        ctx.fail(f"{resource} has no create")
    try:
        bodies = batches.read_csv(file, operation) if Path(file).suffix == ".csv" else batches.read_ndjson(file)
        writes = [
            batches.Write(
                name.format_map(body),
                operation,
                company_id,
                connection_id,
                body,
                find=None if find is None else find.format_map(body),
            )
            for body in bodies
        ]
        for write in writes:
            write.entry()
    except KeyError as error:
        raise click.UsageError(f"a record has no field {error.args[0]}, which --name or --find asks for", ctx) from None
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error), ctx) from error
    if session.dry_run:
        show_records([{"name": write.name, "body": write.body} for write in writes], session.format)
        return
    confirm(
        session,
        "POST",
        f"{len(writes)} times {resource}",
        f"Create {len(writes)} records; those of {journal} that are done are not sent again.",
    )
    _run(ctx, session, journal, writes)


@batch.command(params=common_options())
@_journal
@click.option("--retry-failed", is_flag=True, help="Send again what was certainly not written.")
@click.pass_context
def resume(ctx: click.Context, journal: str, retry_failed: bool) -> None:
    """Go on with what a journal has, after a crash or a failure."""
    session = session_of(ctx)
    _refuse_missing(journal)
    confirm(session, "POST", journal, f"Go on with the writes of {journal} that have not ended.")
    _run(ctx, session, journal, [], retry_failed=retry_failed)


@batch.command(params=common_options(writes=False))
@_journal
@click.pass_context
def report(ctx: click.Context, journal: str) -> None:
    """Tell how far the writes of a journal are, also while a run uses it; sends nothing."""
    from codat_facade import batches

    _refuse_missing(journal)
    _end(ctx, session_of(ctx), batches.Report.of(batches.SqliteJournal(journal)))


@batch.command()
@_journal
@click.argument("name")
@click.option("--written/--not-written", required=True, default=None, help="Whether the record is in the books.")
@click.option("--record-id", metavar="ID", help="Its identifier there.")
@click.pass_context
def resolve(ctx: click.Context, journal: str, name: str, written: bool, record_id: str | None) -> None:
    """Note what a person found out about a write whose outcome is unknown."""
    from codat_facade import batches

    _refuse_missing(journal)
    try:
        outcome = batches.resolve(batches.SqliteJournal(journal), name, written=written, record_id=record_id)
    except ValueError as error:
        raise click.UsageError(str(error), ctx) from error
    note(f"{outcome.name}: {outcome.state}")


def _run(ctx: click.Context, session: Session, journal: str, writes: list[Write], **options: Any) -> None:
    from codat_facade import batches

    session.writes = True
    with steps("writes") as show:

        def tell(done: batches.Progress) -> None:
            show(done.succeeded + done.failed + done.unknown, done.total)

        try:
            made = batches.run(session.client(), writes, batches.SqliteJournal(journal), progress=tell, **options)
        except KeyboardInterrupt:
            note(f"interrupted: nothing is lost; to go on: codat batch resume {journal}")
            ctx.exit(ExitCode.OUTCOME_UNKNOWN)
        except ValueError as error:
            raise click.UsageError(str(error), ctx) from error
    _end(ctx, session, made)


def _end(ctx: click.Context, session: Session, made: Report) -> None:
    show_records(made.rows(), session.format)
    note(str(made).partition("\n")[0])
    ctx.exit(_CODES[made.exit_code])


def _refuse_missing(journal: str) -> None:
    if not Path(journal).exists():
        refuse(f"there is no journal {journal}")
