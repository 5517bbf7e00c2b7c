"""Find the businesses whose books are no longer connected, and send each its own link to connect them again.

pip install codat-facade
CODAT_API_KEY=... python -m examples.reauthorisation > to-send.csv

A business connects again on the link of its own connection: what was read before stays, and no second company is made.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from codat_api.platform.models import Connection

import codat_facade as codat
from codat_facade.platform import companies, connections

#: A business that never connected is asked no more after this time.
PATIENCE = timedelta(days=30)


class Request(NamedTuple):
    """Ask a business to connect its books.

    Attributes:
        company_id: The company.
        company: Its name.
        platform: The platform that it uses, such as Xero.
        reason: Why it is asked.
        link: Where it connects.
    """

    company_id: str
    company: str
    platform: str
    reason: str
    link: str


def requests(client: codat.Client, now: datetime) -> Iterator[Request]:
    """Yield a request for each connection that its business has to authorise.

    Args:
        client: The client of your account.
        now: The time, aware.

    Raises:
        CodatError: Codat refused, or could not be reached. What was yielded before is right.
    """
    for company in companies.iterate(client):
        for connection in connections.iterate(client, company.id):
            reason = _reason(connection, now)
            # Some platforms are not authorised by a link, but by credentials that the lender has.
            if reason and connection.link_url:
                yield Request(
                    company.id, company.name or "", connection.platform_name or "", reason, connection.link_url
                )


def _reason(connection: Connection, now: datetime) -> str | None:
    match connection.status:
        case "Deauthorized":
            return "disconnected"
        case "PendingAuth" if connection.created is None or now - connection.created < PATIENCE:
            return "never connected"
        case _:
            # Unlinked by yourself, linked, or a status that Codat has added since.
            return None


def main() -> None:
    """Write the requests as CSV to the standard output."""
    table = csv.writer(sys.stdout)
    table.writerow(Request._fields)
    with codat.Client() as client:
        table.writerows(requests(client, datetime.now(UTC)))


if __name__ == "__main__":
    main()
