"""The main job, shown: an invoice is pushed and followed to its end (`make demo`).

It runs against the embedded emulator on a loopback port. With `CODAT_API_KEY` set it talks to Codat instead, and only
reads.
"""

from __future__ import annotations

import asyncio
import os
import sys
from decimal import Decimal
from typing import Any

import codat_facade as codat
from codat_facade import field
from codat_facade.accounting import accounts, customers, invoices
from codat_facade.platform import companies, connections, push_operations

PLATFORM = "gbol"


def say(text: str = "") -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def invoice_for(customer_id: str | None, account_id: str | None) -> dict[str, Any]:
    """A small invoice, as a plain mapping."""
    return {
        "customerRef": {"id": customer_id},
        "issueDate": "2026-01-31",
        "dueDate": "2026-02-28",
        "currency": "GBP",
        "status": "Submitted",
        "totalTaxAmount": Decimal("0.00"),
        "totalAmount": Decimal("100.10"),
        "amountDue": Decimal("100.10"),
        "lineItems": [
            {
                "description": "One cent is one cent",
                "unitAmount": Decimal("100.10"),
                "quantity": 1,
                "accountRef": {"id": account_id},
            }
        ],
    }


def push(client: codat.Client) -> None:
    """Everything, one step after the other, with an explicit client and with an implicit one."""
    company = companies.create(client, {"name": "Demo Bakery Ltd"})
    connection = connections.create(client, company.id, PLATFORM)
    say(f"company     {company.name} ({company.id})")
    say(f"connection  {connection.status}: the business authorises it at {connection.link_url}")

    with client.as_default():
        options = push_operations.get_model_options("company-id", "connection-id", "invoices")
        required = sorted(name for name, option in (options.properties or {}).items() if option.required)
        say(f"options     an invoice needs {', '.join(required)}")

        customer = customers.list("company-id", page_size=1).results[0]
        account = accounts.list("company-id", page_size=1, query="type=Income").results[0]

        say("\npush        an invoice of 100.10")
        created = invoices.create("company-id", "connection-id", invoice_for(customer.id, account.id))
        for seen in push_operations.watch(created, poll_interval=0.2):
            say(f"            {seen.status}")
        done = push_operations.poll_until_done(created, poll_interval=0.2)
        if done.data is not None:
            say(f"            written as {done.data.id}, {done.data.total_amount} {done.data.currency}")

        say("\npush        an invoice for a customer that does not exist")
        broken = invoices.create("company-id", "connection-id", invoice_for("nobody", account.id))
        try:
            push_operations.poll_until_done(broken, poll_interval=0.2, raise_on_failure=True)
        except codat.PushFailedError as error:
            say(f"            {error}")

        say()
        page = invoices.list("company-id", order_by="-modifiedDate", page_size=100)
        while True:
            say(f"page {page.page_number}      {len(page)} of {page.total_results} invoices")
            if not page.has_more:
                break
            page = invoices.list(
                "company-id", order_by="-modifiedDate", page_size=100, page=(page.page_number or 1) + 1
            )
        unpaid = [*invoices.iterate("company-id", query=field("amountDue") > 0)]
        due = sum((invoice.amount_due for invoice in unpaid), Decimal(0))
        say(f"iterate     {len(unpaid)} are unpaid: {due} is due")


async def push_async(client: codat.Client) -> None:
    """The same name, `.aio`: three invoices at once."""
    async with client:
        customer = (await customers.list.aio(client, "company-id", page_size=1)).results[0]
        account = (await accounts.list.aio(client, "company-id", page_size=1, query="type=Income")).results[0]
        body = invoice_for(customer.id, account.id)
        created = await asyncio.gather(
            *(invoices.create.aio(client, "company-id", "connection-id", body) for _ in range(3))
        )
        done = await asyncio.gather(
            *(push_operations.poll_until_done.aio(client, operation, poll_interval=0.2) for operation in created)
        )
        say(f"async       three more at once: {', '.join(operation.status for operation in done)}")


def read_only() -> None:
    """Read-only demonstration on a real account."""
    page = companies.list(page_size=5)
    say(f"{page.total_results} companies; the first {len(page)}:")
    for company in page:
        say(f"  {company.name} ({company.id})")
        for connection in connections.iterate(company.id):
            say(f"    {connection.platform_name}: {connection.status}")


def main() -> int:
    """Run the demo."""
    if os.environ.get("CODAT_API_KEY"):
        say("CODAT_API_KEY is set: this talks to Codat, and only reads\n")
        read_only()
        return 0
    from codat_facade.emulator import Emulator, ManualClock

    emulator = Emulator(seed=7, push_pace=(0.2, 0.5), clock=ManualClock(running=True))
    with emulator.serve() as server:
        say(f"emulator    {server.url}\n")
        with codat.Client(api_key=emulator.api_key, base_url=server.url) as client:
            push(client)
        asyncio.run(push_async(codat.Client(api_key=emulator.api_key, base_url=server.url)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
