"""Every form of a call that type checkers must accept, and what they must infer of it. Checked, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any, assert_type

import pyarrow
from codat_api.accounting.models import CreateBillResponse, CreateInvoiceResponse, Invoice
from codat_api.platform.models import Connection, PushOperation

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.platform import connections, push_operations

client = codat.Client(api_key="test-key", timeout=timedelta(seconds=5), total_timeout=None, max_retries=5, limits=None)


def blocking() -> None:
    """With the client first, and without."""
    assert_type(connections.get("c1", "k1"), Connection)
    assert_type(connections.get(client, "c1", "k1"), Connection)
    assert_type(connections.get(client, "c1", connection_id="k1"), Connection)
    assert_type(connections.delete("c1", "k1"), None)

    assert_type(connections.get.detailed("c1", "k1"), codat.Detailed[Connection])
    assert_type(connections.get.detailed(client, "c1", "k1"), codat.Detailed[Connection])
    assert_type(connections.get.detailed("c1", "k1").parsed.platform_name, str)

    assert_type(connections.list("c1"), codat.Page[Connection])
    assert_type(connections.list(client, "c1", query="status=Linked", page=2, page_size=10), codat.Page[Connection])
    for connection in connections.list("c1"):
        assert_type(connection, Connection)

    assert_type(invoices.iterate("c1"), Iterator[Invoice])
    assert_type(invoices.iterate(client, "c1", query="amountDue>0", page=2), Iterator[Invoice])
    assert_type(invoices.fetch_all("c1"), codat.FetchedList[Invoice])
    assert_type(invoices.fetch_all(client, "c1", order_by="-modifiedDate"), codat.FetchedList[Invoice])

    assert_type(push_operations.poll_until_done("c1", "p1"), PushOperation)
    assert_type(push_operations.poll_until_done(client, "c1", "p1", timeout=timedelta(minutes=5)), PushOperation)


def many(invoice: CreateInvoiceResponse, bill: CreateBillResponse) -> None:
    """Many writes, by their ids and by their answers."""
    assert_type(push_operations.poll_many([("c1", "p1"), ("c2", "p2")]), Iterator[PushOperation | codat.PollFailure])
    assert_type(
        push_operations.poll_many(client, [("c1", "p1")], poll_interval=1), Iterator[PushOperation | codat.PollFailure]
    )
    assert_type(push_operations.poll_many([invoice, invoice]), Iterator[CreateInvoiceResponse | codat.PollFailure])
    assert_type(
        push_operations.poll_many(client, (invoice,), timeout=9), Iterator[CreateInvoiceResponse | codat.PollFailure]
    )
    writes: list[CreateInvoiceResponse | CreateBillResponse] = [invoice, bill]
    assert_type(
        push_operations.poll_many(client, writes),
        Iterator[CreateInvoiceResponse | CreateBillResponse | codat.PollFailure],
    )
    mixed: list[CreateInvoiceResponse | tuple[str, str]] = [invoice, ("c1", "p1")]
    assert_type(push_operations.poll_many(mixed), Iterator[CreateInvoiceResponse | PushOperation | codat.PollFailure])
    assert_type(push_operations.poll_many.aio([invoice]), AsyncIterator[CreateInvoiceResponse | codat.PollFailure])
    assert_type(push_operations.poll_many.aio(client, [("c1", "p1")]), AsyncIterator[PushOperation | codat.PollFailure])
    assert_type(
        push_operations.poll_many.aio(mixed), AsyncIterator[CreateInvoiceResponse | PushOperation | codat.PollFailure]
    )


def tables() -> None:
    """In Arrow's classes, for which pyarrow has no types of its own."""
    assert_type(invoices.fetch_all.arrow("c1"), pyarrow.Table)
    assert_type(invoices.fetch_all.arrow(client, "c1", order_by="-modifiedDate"), pyarrow.Table)
    assert_type(invoices.iterate.arrow("c1", query="amountDue>0"), Iterator[pyarrow.RecordBatch])
    assert_type(invoices.iterate.arrow.aio(client, "c1", page=2), AsyncIterator[pyarrow.RecordBatch])
    assert_type(codat.arrow.schema(invoices.list), pyarrow.Schema)
    assert_type(codat.arrow.read_page(b"[]", invoices.list), pyarrow.RecordBatch)


async def awaited() -> None:
    """The same names, `.aio`."""
    assert_type(await connections.get.aio("c1", "k1"), Connection)
    assert_type(await connections.get.aio(client, "c1", "k1"), Connection)
    assert_type(await connections.get.detailed.aio("c1", "k1"), codat.Detailed[Connection])
    assert_type(await connections.get.detailed.aio(client, "c1", "k1"), codat.Detailed[Connection])
    assert_type(await connections.list.aio(client, "c1"), codat.Page[Connection])

    assert_type(invoices.iterate.aio("c1"), AsyncIterator[Invoice])
    assert_type(invoices.iterate.aio(client, "c1", query="amountDue>0"), AsyncIterator[Invoice])
    async for invoice in invoices.iterate.aio(client, "c1"):
        assert_type(invoice, Invoice)
    assert_type(await invoices.fetch_all.aio("c1"), codat.FetchedList[Invoice])
    assert_type(await invoices.fetch_all.arrow.aio(client, "c1"), pyarrow.Table)
    assert_type(await invoices.fetch_all.aio(client, "c1"), codat.FetchedList[Invoice])

    assert_type(await push_operations.poll_until_done.aio("c1", "p1"), PushOperation)
    assert_type(await push_operations.poll_until_done.aio(client, "c1", "p1", poll_interval=1), PushOperation)


async def clients() -> None:
    """A client and its blocks."""
    with codat.Client("test-key") as one, one.as_default() as same:
        assert_type(one, codat.Client)
        assert_type(same, codat.Client)
    async with codat.Client("test-key") as other:
        assert_type(other.rate_limit, codat.RateLimit | None)
    codat.configure("test-key", base_url="http://localhost:8080", strict=True, serve_beside_tenants=True)
    assert_type(codat.default_client(), codat.Client)


async def options() -> None:
    """Options of one call, and of a wait."""
    patient = client.with_options(timeout=5, total_timeout=None, max_retries=0, headers={"X-Run": "1"}, strict=True)
    assert_type(patient, codat.Client)
    with codat.options(idempotency_key="5f0c2a4e-0000-4000-8000-000000000001", quota_reserve=0):
        assert_type(connections.get("c1", "k1"), Connection)
    assert_type(codat.idempotency_key("run", 7), str)
    result = invoices.create_and_wait("c1", "k1", {}, timeout=600, poll_interval=1, raise_on_failure=True)
    assert_type(result, codat.WriteResult[Invoice])
    assert_type(invoices.create_and_wait(client, "c1", "k1", {}, timeout=600), codat.WriteResult[Invoice])
    assert_type(await invoices.create_and_wait.aio("c1", "k1", {}, raise_on_failure=True), codat.WriteResult[Invoice])
    with_polling = invoices.create_and_wait.with_polling(timeout=600, raise_on_failure=True)
    assert_type(with_polling("c1", "k1", {}), codat.WriteResult[Invoice])
    assert_type(Invoice.from_json("{}").to_json(), str)


def errors(error: codat.CodatError, timeout: codat.PollTimeoutError) -> None:
    """What an error tells."""
    assert_type(error.status_code, int | None)
    assert_type(error.correlation_id, str | None)
    assert_type(error.retry_after, float | None)
    assert_type(error.validation_messages, tuple[str, ...])
    assert_type(error.maybe_carried_out, bool)
    assert_type(timeout.operations, tuple[Any, ...])
    assert_type(error.company_id, str | None)
    assert_type(error.push_operation_key, str | None)
    assert_type(codat.interrupted_write(KeyboardInterrupt()), codat.InterruptedWrite | None)
    builtin: TimeoutError = timeout
    root: codat.CodatError = timeout
    assert_type(root.message, str)
    assert_type(builtin.args, tuple[Any, ...])
