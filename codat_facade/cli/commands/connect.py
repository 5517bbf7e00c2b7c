"""`codat connect`: a new company and a connection, until the business has linked it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from codat_facade.cli.completion import complete_company
from codat_facade.cli.confirm import confirm
from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.output.show import show
from codat_facade.cli.progress import waiting
from codat_facade.cli.terminal import note, refuse

if TYPE_CHECKING:
    from codat_api.platform.models import Connection

    from codat_facade import Client

_LINKED = "Linked"
_ENDED = frozenset({_LINKED, "Unlinked", "Deauthorized"})


@click.command(params=common_options())
@click.argument("platform")
@click.option("--name", help="The name of a new company.")
@click.option("--company", metavar="COMPANY", shell_complete=complete_company, help="A company that is there already.")
@click.option("--timeout", type=click.FloatRange(0), default=900.0, show_default=True, help="Seconds to wait.")
@click.option(
    "--poll-interval", type=click.FloatRange(0.01), default=3.0, show_default=True, help="Seconds between two polls."
)
@click.option("--open", "opens", is_flag=True, help="Open the link in a browser.")
@click.pass_context
def connect(
    ctx: click.Context,
    platform: str,
    name: str | None,
    company: str | None,
    timeout: float,
    poll_interval: float,
    opens: bool,
) -> None:
    """Create a company and a connection, and wait until it is linked.

    PLATFORM is the four-letter key of a platform, such as gbol: `codat integrations list --all` has them. The link,
    where the business gives its consent, is printed.
    """
    if (name is None) == (company is None):
        raise click.UsageError("give --name for a new company, or --company for one that is there")
    session = session_of(ctx)
    requests = [f"{session.base_url()}/companies/{company or '{companyId}'}/connections"]
    if company is None:
        requests.insert(0, f"{session.base_url()}/companies")
    if session.dry_run:
        note("not sent:")
        click.echo("\n".join(f"POST {request}" for request in requests))
        return
    what = f"Create the company {name!r}" if name else f"Use the company {company}"
    confirm(session, "POST", "\n  POST ".join(requests), f"{what}, and create a connection to {platform}.")
    from codat_facade import CodatError

    session.writes = True
    client = session.client()
    company_id = company or _create_company(client, name or "")
    try:
        connection = _create_connection(client, company_id, platform)
    except CodatError:
        if company is None:
            note(f"the company is there: give --company {company_id} instead of --name next time")
        raise
    if connection.link_url and opens:
        click.launch(connection.link_url)
    with waiting("until it is linked"):
        connection = _linked(client, company_id, connection, timeout, poll_interval)
    show(connection, session.format)
    if connection.status != _LINKED:
        refuse(f"the connection is {connection.status}", ExitCode.FAILED)


def _create_company(client: Client, name: str) -> str:
    from codat_facade.platform import companies

    company_id = companies.create(client, {"name": name}).id
    note(f"company     {company_id}")
    return company_id


def _create_connection(client: Client, company_id: str, platform: str) -> Connection:
    from codat_facade.platform import connections

    connection = connections.create(client, company_id, platform)
    note(f"connection  {connection.id}")
    if connection.link_url:
        note(f"the business links it at\n  {connection.link_url}")
    return connection


def _linked(
    client: Client, company_id: str, connection: Connection, timeout: float, poll_interval: float
) -> Connection:
    """Poll a connection until the business has linked it, or has not."""
    from codat_facade.platform import connections

    deadline = time.monotonic() + timeout
    while connection.status not in _ENDED:
        left = deadline - time.monotonic()
        if left <= 0:
            again = f"codat connections get {company_id} {connection.id}"
            refuse(f"the connection is still {connection.status}; to look again: {again}", ExitCode.TIMEOUT)
        time.sleep(min(poll_interval, left))
        connection = connections.get(client, company_id, connection.id)
    return connection
