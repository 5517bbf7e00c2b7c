"""The operations of `codat_facade.spend_insights`: what each of them sends, and what it answers with."""

from __future__ import annotations

import asyncio
import datetime as dt
import re

import pytest

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.lending import reports
from codat_facade.spend_insights import spend_analysis
from codat_runtime import Model
from codat_runtime.http import httpx
from tests.contract.facade.operations import (
    Recorder,
    assert_awaits_the_same,
    assert_fetches_all_pages,
    assert_sends_what_it_is_given,
    client_on,
    lists_of,
    operations_of,
)
from tests.support.clock import EmulatorTime

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
    assert len({look.path for look in looks}) == 1
    assert re.fullmatch(r"/companies/company-id/reports/spendAnalysis/[0-9a-f-]{36}/status", looks[0].path)
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


def test_the_list_that_the_document_shows_as_an_array_is_read_strictly_too() -> None:
    lists = ((spend_analysis.list_suppliers, "supplierId"), (spend_analysis.list_payment_methods, "billsAmount"))
    for listed, name in lists:
        recorder = Recorder(lambda _, name=name: httpx.Response(200, json=[{name: "s" if name == "supplierId" else 1}]))
        client = codat.Client(api_key="k", transport=recorder, strict=True, limits=None)
        page = listed(client, "c1", "r1", page_size=7)
        assert [isinstance(record, Model) for record in page] == [True]
        assert (page.page_size, page.has_more) == (7, False)


def test_an_order_is_accepted_as_the_document_for_the_host_says(emulator: Emulator, client: codat.Client) -> None:
    response = spend_analysis.generate.detailed(client, "company-id")
    assert response.status_code == 202
    order = response.parsed
    assert (order.id is not None, order.status, order.type_) == (True, "InProgress", "spendAnalysis")
    assert order.additional_properties == {}
    assert reports.get_status(client, "company-id", "spendAnalysis", "latest").id == order.id


@pytest.mark.parametrize(
    ("order", "seen", "path"),
    [
        pytest.param(
            {"id": "r1", "status": "InProgress", "type": "spendAnalysis"},
            {"id": "r1", "status": "Complete", "type": "spendAnalysis"},
            "/companies/c1/reports/spendAnalysis/r1/status",
            id="as documented for api.codat.io",
        ),
        pytest.param(
            {"reportStatus": "InProgress", "reportType": "spendAnalysis"},
            {"reportStatus": "Complete", "reportType": "spendAnalysis"},
            "/companies/c1/reports/spendAnalysis/status",
            id="as the alpha document has it",
        ),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_a_report_is_looked_for_where_its_order_says(
    order: dict[str, str], seen: dict[str, str], path: str, strict: bool
) -> None:
    recorder = Recorder(lambda request: httpx.Response(200, json=order if request.method == "POST" else seen))
    client = codat.Client(api_key="k", transport=recorder, strict=strict, limits=None)
    report = spend_analysis.generate_and_wait(client, "c1")
    assert report.to_dict() == seen
    assert [request.url.path for request in recorder.requests][1:] == [path]


def test_the_reports_of_lending_can_generate_a_spend_analysis(client: codat.Client) -> None:
    report = reports.generate_and_wait(client, "company-id", "spendAnalysis")
    assert (report.status, report.type_) == ("Complete", "spendAnalysis")
    assert len(spend_analysis.list_suppliers(client, "company-id", report.id or "")) > 0
