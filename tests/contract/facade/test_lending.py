"""The operations of `codat_facade.lending`: what each of them sends, and what it answers with."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._operations import deprecation
from codat_facade.emulator import Emulator
from codat_facade.lending import (
    categorized_bank_statements,
    credit_model,
    excel_reports,
    financial_statements,
    reconciled_invoices,
    reports,
    sales,
)
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

OPERATIONS = operations_of("lending")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("lending", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("lending", OPERATIONS[name])


@pytest.mark.parametrize("name", lists_of("lending"))
def test_a_list_is_gone_through_page_by_page(name: str) -> None:
    assert_fetches_all_pages("lending", name)


@pytest.fixture
def emulator() -> Emulator:
    emulator = Emulator(report_pace=20.0)
    emulator.create_connection("company-id", "suuo")
    emulator.create_connection("company-id", "aiwb", id="shop")
    return emulator


@pytest.fixture
def client(emulator: Emulator) -> codat.Client:
    return codat.Client(api_key="test-key", transport=emulator.transport, clock=EmulatorTime(emulator))


DOWNLOADS = [
    pytest.param(excel_reports.generate_and_download, {"report_type": "audit"}, id="excel report"),
    pytest.param(categorized_bank_statements.generate_and_download, {}, id="categorized bank statement"),
    pytest.param(credit_model.generate_and_download, {}, id="credit model"),
]


@pytest.mark.parametrize(("generate_and_download", "options"), DOWNLOADS)
def test_a_report_is_ordered_waited_for_and_downloaded(
    generate_and_download: Any, options: dict[str, str], client: codat.Client, emulator: Emulator
) -> None:
    content = generate_and_download(client, "company-id", **options)

    assert content.startswith(b"PK")
    order, *looks, download = emulator.requests
    assert (order.method, download.method) == ("POST", "GET")
    assert 4 <= len(looks) <= 6
    assert download.path.endswith(("/excel", "/download"))


@pytest.mark.parametrize(("generate_and_download", "options"), DOWNLOADS)
def test_a_report_is_downloaded_by_tasks_too(
    generate_and_download: Any, options: dict[str, str], client: codat.Client
) -> None:
    async def run() -> Any:
        async with client:
            return await generate_and_download.aio(client, "company-id", **options)

    assert asyncio.run(run()).startswith(b"PK")


@pytest.mark.parametrize(("generate_and_download", "options"), DOWNLOADS)
def test_a_time_in_milliseconds_is_refused_before_a_report_is_ordered(
    generate_and_download: Any, options: dict[str, str], client: codat.Client, emulator: Emulator
) -> None:
    with pytest.raises(ValueError, match="poll_interval is 5000, which looks like milliseconds"):
        generate_and_download(client, "company-id", poll_interval=5000, **options)
    assert not emulator.requests


@pytest.mark.parametrize(("generate_and_download", "options"), DOWNLOADS)
def test_a_report_that_cannot_be_generated_is_an_error_with_the_reason(
    generate_and_download: Any, options: dict[str, str]
) -> None:
    failed = {"id": "r-1", "status": "Error", "inProgress": False, "success": False, "errorMessage": "no bank data"}
    recorder = Recorder(lambda request: httpx.Response(202 if request.method == "POST" else 200, json=failed))
    with pytest.raises(codat.CodatError, match="company c1 could not be generated: no bank data"):
        generate_and_download(client_on(recorder), "c1", **options)
    assert len(recorder.requests) == 2


def test_a_report_is_ordered_and_waited_for(client: codat.Client) -> None:
    report = reports.generate_and_wait(client, "company-id", "creditModel")
    assert (report.type_, report.status) == ("creditModel", "Complete")
    assert reports.get_status(client, "company-id", "creditModel", report.id or "") == report


def test_a_report_that_takes_too_long_is_told_with_what_was_seen_last(client: codat.Client) -> None:
    with pytest.raises(codat.PollTimeoutError, match="last seen it was InProgress") as raised:
        reports.generate_and_wait(client, "company-id", "creditModel", timeout=10)
    assert raised.value.operation.type_ == "creditModel"


def test_reconciled_invoices_come_in_pages_that_count_them() -> None:
    info = {"pageNumber": 2, "pageSize": 1, "totalResults": 3}
    recorder = Recorder(lambda _: httpx.Response(200, json={"reportInfo": info, "reportItems": [{"id": "i-2"}]}))
    page = reconciled_invoices.list(client_on(recorder), "c1", page=2, page_size=1)
    assert [invoice.id for invoice in page] == ["i-2"]
    assert (page.page_number, page.page_size, page.total_results, page.has_more) == (2, 1, 3, True)


@pytest.mark.parametrize("content", [b'{"reportItems": []}', b'{"reportItems": [], "reportInfo": "none"}', b"[]"])
def test_a_report_with_no_reconciled_invoices_is_an_empty_page(content: bytes) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, content=content))
    page = reconciled_invoices.list(client_on(recorder), "c1")
    assert (len(page), page.has_more) == (0, False)


@pytest.mark.parametrize("given", [20260228, b"28-02-2026", dt.time(1)])
def test_a_report_date_that_is_neither_a_date_nor_text_is_refused_by_name(given: Any) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    with pytest.raises(TypeError, match=r"^report_date is .*: give a date"):
        financial_statements.get_profit_and_loss(client_on(recorder), "c1", report_date=given)
    assert not recorder.requests


def test_a_profit_and_loss_statement_may_leave_the_date_to_codat() -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    financial_statements.get_profit_and_loss(client_on(recorder), "c1")
    assert not recorder.requests[0].url.params


def test_a_credit_model_without_a_summary_has_none() -> None:
    recorder = Recorder(lambda _: httpx.Response(204))
    assert credit_model.get_financial_summary(client_on(recorder), "c1", "latest") is None


SALES = {"period_length": 1, "number_of_periods": 1, "period_unit": "Month"}
DATED = [
    pytest.param(financial_statements.get_balance_sheet, ["c1"], {}, id="balance sheet"),
    pytest.param(financial_statements.get_profit_and_loss, ["c1"], {}, id="profit and loss"),
    *(
        pytest.param(getattr(sales, name), ["c1", "k1"], SALES, id=name)
        for name in ("get_orders", "get_refunds", "get_revenue", "get_customer_retention", "get_lifetime_value")
    ),
]


@pytest.mark.parametrize(("operation", "ids", "options"), DATED)
@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (dt.date(2020, 9, 29), "29-09-2020"),
        (dt.datetime(2020, 1, 2, 23, 59), "02-01-2020"),
        ("29-09-2020", "29-09-2020"),
        ("2020-09-29", "2020-09-29"),
    ],
)
def test_a_report_date_is_written_day_first_and_text_as_it_is(
    operation: Any, ids: list[str], options: dict[str, Any], given: dt.date | str, sent: str
) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    operation(client_on(recorder), *ids, report_date=given, **options)
    assert recorder.requests[0].url.params["reportDate"] == sent


@pytest.mark.parametrize(
    ("text", "status"),
    [("29-02-2024", 200), ("29-02-2023", 400), ("2020-09-29", 400), ("soon", 400), ("1-2-2020", 400)],
)
def test_the_emulator_takes_a_report_date_that_is_one(text: str, status: int, emulator: Emulator) -> None:
    for path in (
        "/companies/company-id/reports/enhancedBalanceSheet/accounts",
        "/data/companies/company-id/connections/shop/assess/commerceMetrics/orders",
    ):
        query = f"reportDate={text}&periodLength=1&numberOfPeriods=1&periodUnit=Month"
        assert emulator.call("GET", f"{path}?{query}").status == status, path


@pytest.mark.parametrize("operation", [excel_reports.generate, excel_reports.get_status, excel_reports.download])
def test_whoever_asks_for_the_report_that_is_switched_off_is_told_where_he_stands(
    operation: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deprecation, "_told_of", set())
    client = client_on(Recorder(lambda _: httpx.Response(200, json={})))
    with pytest.warns(DeprecationWarning, match="enhancedCashFlow: use lending.categorized_bank") as caught:
        operation(client, "c1", report_type="enhancedCashFlow")
    assert [warning.filename for warning in caught] == [__file__]
    operation(client, "c1", report_type="enhancedCashFlow")
    assert "enhancedCashFlow" in operation.__doc__
