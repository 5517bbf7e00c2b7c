"""Every form of a call that type checkers must reject, line by line. Checked, never run."""

# ruff: noqa: B018
from __future__ import annotations

import codat_facade as codat
from codat_facade._operations.operation import operation
from codat_facade.accounting import invoices
from codat_facade.platform import connections, push_operations

client = codat.Client(api_key="test-key")


def blocking() -> None:
    """Too few, too many, of the wrong type, or with the client in another place."""
    connections.get("c1")  # wrong
    connections.get(client, "c1")  # wrong
    connections.get(client, "c1", "k1", "more")  # wrong
    connections.get("c1", "k1", client)  # wrong
    connections.get("c1", "k1", client=client)  # wrong
    connections.get(client, client, "c1", "k1")  # wrong
    connections.get(1, "k1")  # wrong
    connections.get(None, "c1", "k1")  # wrong
    connections.list("c1", 2)  # wrong
    connections.list("c1", page="2")  # wrong
    connections.list("c1", pages=2)  # wrong
    connections.get.detailed("c1")  # wrong
    connections.get("c1", "k1").no_such_field  # wrong
    connections.delete("c1", "k1").id  # wrong
    invoices.iterate(client)  # wrong
    invoices.iterate("c1", query=3)  # wrong
    invoices.fetch_all(client, "c1", pages=2)  # wrong
    invoices.fetch_all("c1").results  # wrong
    invoices.fetch_all.arrow(client)  # wrong
    invoices.fetch_all.arrow("c1", pages=2)  # wrong
    invoices.iterate.arrow("c1", query=3)  # wrong
    invoices.list.arrow("c1")  # wrong
    push_operations.poll_until_done("c1")  # wrong
    push_operations.poll_until_done(client, "c1", "p1", timeout="60")  # wrong
    push_operations.poll_many("c1", "p1")  # wrong
    push_operations.poll_many(client, ["c1", "p1"])  # wrong
    push_operations.poll_many([("c1", "p1")], raise_on_failure=True)  # wrong


async def awaited() -> None:
    """The same, awaited, and what is not awaitable."""
    await connections.get("c1", "k1")  # wrong
    await connections.get.aio("c1")  # wrong
    await connections.get.aio(client, "c1")  # wrong
    await connections.get.detailed.aio(client, "c1")  # wrong
    connections.get.aio("c1", "k1").platform_name  # wrong
    await invoices.iterate.aio("c1")  # wrong
    for _ in invoices.iterate.aio("c1"):  # wrong
        pass
    async for _ in invoices.iterate("c1"):  # wrong
        pass


def clients() -> None:
    """Options that a client does not have, or not so."""
    codat.Client("test-key", "https://api.codat.io")  # wrong
    codat.Client(key="test-key")  # wrong
    codat.Client(timeout="30")  # wrong
    codat.Client(max_retries=1.5)  # wrong
    codat.Client(clock=object())  # wrong
    codat.configure(base_uri="http://localhost")  # wrong
    codat.configure(timeout="30")  # wrong
    client.with_options(retries=5)  # wrong
    client.with_options(timeout="30")  # wrong
    codat.options(strict=1.5)  # wrong
    codat.idempotency_key("run", 0.5)  # wrong
    invoices.create_and_wait("c1", "k1", {}, timeout="600")  # wrong
    invoices.create_and_wait.with_polling(timeouts=600)  # wrong


@operation  # wrong
def not_a_description(company_id: str) -> str:
    """An operation describes a call; this does something."""
    return company_id
