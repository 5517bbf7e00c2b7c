"""`codat extract`: lists of many companies into files, incrementally."""

from __future__ import annotations

import re
from typing import Any

import click

from codat_facade.cli.completion import complete_company, complete_resource
from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.failures import exit_code_of, report_error
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.progress import steps
from codat_facade.cli.resources import resource_path
from codat_facade.cli.terminal import note

_DUCKDB = ".duckdb"


@click.command(params=common_options(writes=False))
@click.argument("target")
@click.argument("resources", metavar="RESOURCE...", nargs=-1, required=True, shell_complete=complete_resource)
@click.option(
    "--company",
    "companies",
    metavar="COMPANY",
    multiple=True,
    shell_complete=complete_company,
    help="The id of a company, several times for several; all companies if not given.",
)
@click.option("--where", metavar="QUERY", help="A query for companies, such as dataConnections.status=Linked.")
@click.option("--query", metavar="QUERY", help="A filter for the records of each list.")
@click.option("--full", is_flag=True, help="Read all again, and drop what is not there any more.")
@click.option("--workers", type=click.IntRange(1), help="Lists that are read at once.")
@click.pass_context
def extract(
    ctx: click.Context,
    target: str,
    resources: tuple[str, ...],
    companies: tuple[str, ...],
    where: str | None,
    query: str | None,
    full: bool,
    workers: int | None,
) -> None:
    """Bring whole lists of many companies into files, and again later what changed since.

    TARGET is a folder, for Parquet files, or a file that ends in .duckdb. RESOURCE is as on the command line: invoices,
    or payables.bills. It may be stopped at any moment and run again.
    """
    from codat_facade import extract as extraction

    if companies and where:
        raise click.UsageError("give --company or --where, not both", ctx)
    session = session_of(ctx)
    lists = [resource_path(ctx, name) for name in resources]
    options: dict[str, Any] = {"query": query, "full": full, "companies": where or list(companies) or None}
    if workers:
        options["workers"] = workers
    to = extraction.to_duckdb if target.endswith(_DUCKDB) else extraction.to_parquet
    try:
        with steps("lists") as show:
            report = to(session.client(), target, lists, **options, progress=lambda done: show(done.slices, done.total))
    except ValueError as error:
        raise click.UsageError(re.sub("^companies is", "--where is", str(error)), ctx) from error
    note(f"{report.rows:,} rows of {report.read + report.already_read} of {report.total} lists in {target}")
    for line in report.notes:
        note(line)
    if report.stopped_by is not None:
        ctx.exit(report_error(report.stopped_by, session))
    if not report.is_done:
        errors = [result.error for result in report.failed if result.error is not None]
        ctx.exit(exit_code_of(errors[0]) if errors else ExitCode.FAILED)
    if report.unknown or (companies and report.passed_over and not report.read + report.already_read):
        ctx.exit(ExitCode.NOT_FOUND)
