"""The operations of `codat_facade.spend_insights`: what each of them sends, and what it answers with."""

from __future__ import annotations

import asyncio
import datetime as dt

import httpx
import pytest

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.spend_insights import spend_analysis
from tests.contract.facade.operations import (
    Recorder,
    assert_awaits_the_same,
    assert_fetches_all_pages,
    assert_sends_what_it_is_given,
    client_on,
    lists_of,
    operations_of,
)
from tests.emulated import EmulatorTime

OPERATIONS = operations_of("spend_insights")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("spend_insights", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("spend_insights", OPERATIONS[name])


@pytest.mark.parametrize("name", lists_of("spend_insights"))
def test_a_list_is_gone_through_page_by_page(name: str) -> None:
    assert_fetches_all_pages("spend_insights", name)


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(report_pace=20.0)


@pytest.fixture
def client(emulator: Emulator) -> codat.Client:
    return codat.Client(api_key="test-key", transport=emulator.transport, clock=EmulatorTime(emulator))


def test_a_spend_analysis_is_ordered_waited_for_and_downloaded(client: codat.Client, emulator: Emulator) -> None:
    content = spend_analysis.generate_and_download(client, "company-id", from_=dt.date(2026, 1, 1))

    assert content.startswith(b"PK")
    order, *looks, download = emulator.requests
    assert (order.method, order.query) == ("POST", {"from": "2026-01-01"})
    assert {look.path for look in looks} == {"/companies/company-id/reports/spendAnalysis/status"}
    assert 4 <= len(looks) <= 6
    assert download.path.endswith("/excel")


def test_a_spend_analysis_is_downloaded_by_tasks_too(client: codat.Client) -> None:
    async def run() -> bytes:
        async with client:
            return await spend_analysis.generate_and_download.aio(client, "company-id")

    assert asyncio.run(run()).startswith(b"PK")


def test_a_spend_analysis_that_cannot_be_generated_is_an_error_with_the_reason() -> None:
    failed = {"reportStatus": "Error", "errorMessage": "no bills"}
    recorder = Recorder(lambda _: httpx.Response(200, json=failed))
    with pytest.raises(codat.CodatError, match="the spend analysis of company c1 could not be generated: no bills"):
        spend_analysis.generate_and_download(client_on(recorder), "c1")


@pytest.mark.parametrize(
    ("sizes", "asked"),
    [
        pytest.param([2, 2, 1], 3, id="until a page is not full"),
        pytest.param([2, 2, 0], 3, id="until a page is empty"),
        pytest.param([5], 1, id="at once if all of it comes at once"),
    ],
)
def test_a_list_that_does_not_count_is_read(sizes: list[int], asked: int) -> None:
    ids = (f"s-{number}" for number in range(sum(sizes)))
    pages = iter([{"results": [{"supplierId": next(ids)} for _ in range(size)]} for size in sizes])
    recorder = Recorder(lambda _: httpx.Response(200, json=next(pages)))

    found = spend_analysis.fetch_all_suppliers(client_on(recorder), "c1", "latest", page_size=2)

    assert [supplier.supplier_id for supplier in found] == [f"s-{number}" for number in range(sum(sizes))]
    assert [request.url.params["page"] for request in recorder.requests] == [str(n + 1) for n in range(asked)]


def test_a_list_that_counts_though_it_is_not_documented_to_is_read_by_its_numbers() -> None:
    answer = {"results": [{"supplierId": "s-1"}], "pageNumber": 1, "pageSize": 1, "totalResults": 2}
    recorder = Recorder(lambda _: httpx.Response(200, json=answer))
    page = spend_analysis.list_suppliers(client_on(recorder), "c1", "latest")
    assert (page.page_size, page.total_results, page.has_more) == (1, 2, True)


@pytest.mark.parametrize("content", [b'{"results": []}', b"[]"])
def test_a_list_that_does_not_count_may_be_empty(content: bytes) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, content=content))
    page = spend_analysis.list_suppliers(client_on(recorder), "c1", "latest", page=2, page_size=7)
    assert (len(page), page.page_number, page.page_size, page.has_more) == (0, 2, 7, False)
