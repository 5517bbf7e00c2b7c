"""Statements and aged reports for lenders, as Codat's pages say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.lending import COMPANY, REPORTS, emulator_for_lending, get


@pytest.fixture
def emulator() -> Emulator:
    return emulator_for_lending()


STATEMENTS = ("enhancedProfitAndLoss/accounts", "enhancedBalanceSheet/accounts")


@pytest.mark.parametrize("path", STATEMENTS)
def test_a_statement_has_the_months_that_end_with_its_date(emulator: Emulator, path: str) -> None:
    items = get(emulator, f"{REPORTS}/{path}", reportDate="14-02-2025", numberOfPeriods=3)["reportItems"]
    assert sorted({one["date"] for one in items}) == [
        "2024-12-31T00:00:00",
        "2025-01-31T00:00:00",
        "2025-02-28T00:00:00",
    ]


@pytest.mark.parametrize("path", STATEMENTS)
def test_a_statement_has_twelve_months_unless_told_otherwise(emulator: Emulator, path: str) -> None:
    items = get(emulator, f"{REPORTS}/{path}", reportDate="14-02-2025")["reportItems"]
    assert len({one["date"] for one in items}) == 12


@pytest.mark.parametrize("path", STATEMENTS)
def test_the_balance_of_a_month_is_the_same_in_every_statement(emulator: Emulator, path: str) -> None:
    def balances(date: str) -> dict[str, Decimal]:
        items = get(emulator, f"{REPORTS}/{path}", reportDate=date)["reportItems"]
        return {one["accountId"]: one["balance"] for one in items if one["date"].startswith("2025-01-31")}

    assert balances("14-02-2025") == balances("30-06-2025") != {}


def test_a_statement_has_the_accounts_of_its_kind_with_a_category(emulator: Emulator) -> None:
    types = {one["id"]: one["type"] for one in emulator.records("company-id", "connection-id", "accounts")}
    profit, balance = (
        get(emulator, f"{REPORTS}/{path}", reportDate="14-02-2025")["reportItems"] for path in STATEMENTS
    )
    assert {types[one["accountId"]] for one in profit} == {"Income", "Expense"}
    assert {types[one["accountId"]] for one in balance} == {"Asset", "Liability", "Equity"}
    for one in (*profit, *balance):
        levels = one["accountCategory"]["levels"]
        assert 1 <= len(levels) <= 5
        assert levels[0]["levelName"] == types[one["accountId"]]


@pytest.mark.parametrize("query", [{"numberOfPeriods": 0}, {"numberOfPeriods": -1}, {"reportDate": "2025-02-14"}])
def test_a_statement_of_no_period_or_date_is_refused(emulator: Emulator, query: dict[str, object]) -> None:
    for path in STATEMENTS:
        asked = {"reportDate": "14-02-2025", **query}
        assert emulator.call("GET", f"{REPORTS}/{path}", query=asked).status == 400


def test_a_statement_needs_an_accounting_connection() -> None:
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(id="company-id")
    path, query = f"{REPORTS}/{STATEMENTS[1]}", {"reportDate": "14-02-2025"}
    answer = emulator.call("GET", path, query=query)
    assert (answer.status, answer.json["error"][:4]) == (404, "230:")
    emulator.create_connection("company-id", "suuo")
    answer = emulator.call("GET", path, query=query)
    assert (answer.status, answer.json["error"][:4]) == (404, "105:")


@pytest.fixture
def ledger() -> Emulator:
    """A company that is owed two invoices, and owes one bill."""
    emulator = Emulator(empty=True, records=0)
    emulator.create_company(id="company-id")
    emulator.create_connection("company-id", "gbol", id="c", records=0)
    common = {"currency": "GBP", "status": "Submitted", "issueDate": "2025-10-01"}
    owner = {"customerRef": {"id": "k", "companyName": "Customer"}}
    for number, (due, amount) in enumerate((("2025-12-30", "40.00"), ("2025-11-20", "2.50"), ("2026-02-01", "1.00"))):
        invoice = {"id": f"i{number}", "dueDate": due, "amountDue": Decimal(amount), **common, **owner}
        emulator.add_record("company-id", "c", "invoices", invoice)
    emulator.add_record("company-id", "c", "invoices", {"id": "paid", **common, **owner, "amountDue": Decimal(0)})
    bill = {"supplierRef": {"id": "s", "supplierName": "Supplier"}, "dueDate": "2025-12-01", "amountDue": Decimal(7)}
    emulator.add_record("company-id", "c", "bills", {"id": "b", **common, **bill, "status": "Open"})
    return emulator


def test_an_aged_debtors_report_sorts_what_is_due_by_its_age(ledger: Emulator) -> None:
    report = get(ledger, f"{REPORTS}/agedDebtor", reportDate="2026-01-01", numberOfPeriods=2, periodLengthDays=30)
    (customer,) = report["data"]
    assert (customer["customerId"], customer["customerName"]) == ("k", "Customer")
    (outstanding,) = customer["agedCurrencyOutstanding"]
    amounts = [one["amount"] for one in outstanding["agedOutstandingAmounts"]]
    assert amounts == [Decimal("1.00"), Decimal("40.00"), Decimal("2.50")]
    assert report["reportDate"].startswith("2026-01-01")


def test_an_aged_creditors_report_is_about_suppliers(ledger: Emulator) -> None:
    (supplier,) = get(ledger, f"{REPORTS}/agedCreditor", reportDate="2026-01-01")["data"]
    assert (supplier["supplierId"], supplier["supplierName"]) == ("s", "Supplier")
    amounts = supplier["agedCurrencyOutstanding"][0]["agedOutstandingAmounts"]
    assert sum(one["amount"] for one in amounts) == 7


def test_what_was_issued_after_the_date_is_not_due_on_it(ledger: Emulator) -> None:
    assert get(ledger, f"{REPORTS}/agedDebtor", reportDate="2025-09-30")["data"] == []


@pytest.mark.parametrize("query", [{"numberOfPeriods": 0}, {"periodLengthDays": 0}, {"reportDate": "01-01-2026"}])
def test_an_aged_report_of_no_period_or_date_is_refused(ledger: Emulator, query: dict[str, object]) -> None:
    assert ledger.call("GET", f"{REPORTS}/agedDebtor", query=query).status == 400


@pytest.mark.parametrize(("platform", "available"), [("gbol", True), ("suuo", False), (None, False)])
def test_aged_reports_are_available_where_there_are_books(platform: str | None, available: bool) -> None:
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(id="company-id")
    if platform:
        emulator.create_connection("company-id", platform)
    for name in ("agedDebtor", "agedCreditor"):
        assert get(emulator, f"{REPORTS}/{name}/available") is available
        assert emulator.call("GET", f"{REPORTS}/{name}").status == (200 if available else 404)


def test_reconciled_invoices_are_those_of_the_books_with_their_payments(emulator: Emulator) -> None:
    report = get(emulator, f"{REPORTS}/enhancedInvoices", pageSize=2)
    known = emulator.records("company-id", "connection-id", "invoices")
    assert [one["id"] for one in report["reportItems"]] == [one["id"] for one in known[:2]]
    assert report["reportInfo"]["totalResults"] == len(known)
    first = report["reportItems"][0]
    assert sum(one["amount"] for one in first["payments"]) == first["totalAmount"] - first["amountDue"]


@pytest.mark.parametrize("name", ["balanceSheet", "profitAndLoss", "cashFlowStatement"])
@pytest.mark.parametrize("query", [{"periodLength": 0}, {"periodsToCompare": 0}, {"periodsToCompare": -1}])
def test_a_statement_of_the_platform_has_at_least_one_period(
    emulator: Emulator, name: str, query: dict[str, object]
) -> None:
    asked = {"periodLength": 1, "periodsToCompare": 1, **query}
    assert emulator.call("GET", f"{COMPANY}/data/financials/{name}", query=asked).status == 400
