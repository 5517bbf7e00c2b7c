"""Spend analysis, as Codat's pages say."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.reports import REPORTS, emulator_with_banking, generate, get


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_banking()


def spend(emulator: Emulator, name: str, **query: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = get(emulator, f"spendAnalysis/latest/{name}", **query).json["results"]
    return rows


@pytest.fixture
def books() -> Emulator:
    """A company whose spend is two bills, a payment and a direct cost, all known."""
    emulator = Emulator(empty=True, records=0)
    emulator.create_company(id="company-id")
    emulator.create_connection("company-id", "gbol", id="c", records=0)
    for number, name in ((1, "Large"), (2, "Small")):
        emulator.add_record("company-id", "c", "suppliers", {"id": f"s{number}", "supplierName": name})
    bill = {"currency": "GBP", "currencyRate": 1, "issueDate": "2025-06-01", "dueDate": "2025-07-01"}
    large = {"id": "b1", "supplierRef": {"id": "s1"}, "totalAmount": Decimal("100.00"), "amountDue": 0}
    owed = {"id": "b2", "supplierRef": {"id": "s1"}, "totalAmount": Decimal("300.00"), "amountDue": Decimal("300.00")}
    small = {"id": "b3", "supplierRef": {"id": "s2"}, "totalAmount": Decimal("10.00"), "amountDue": Decimal("10.00")}
    for one, status in ((large, "Paid"), (owed, "Open"), (small, "Open")):
        emulator.add_record("company-id", "c", "bills", {**bill, **one, "status": status})
    emulator.add_record("company-id", "c", "bills", {**bill, **large, "id": "b4", "status": "Void"})
    emulator.add_record(
        "company-id",
        "c",
        "billPayments",
        {
            "id": "p1",
            "date": "2025-07-11",
            "supplierRef": {"id": "s1"},
            "totalAmount": Decimal("100.00"),
            "currencyRate": 1,
            "paymentMethodRef": None,
            "accountRef": {"id": "a", "name": "Corporate AMEX"},
            "lines": [{"amount": Decimal("100.00"), "links": [{"type": "Bill", "id": "b1"}]}],
        },
    )
    return emulator


def test_a_spend_analysis_adds_up_what_the_books_hold(books: Emulator) -> None:
    generate(books, "spendAnalysis")
    (large, small) = spend(books, "suppliers")
    assert (large["supplierName"], small["supplierName"]) == ("Large", "Small")
    assert (large["billsCount"], large["billsAmount"]) == (2, Decimal("400.00"))
    assert (large["billsOutstandingCount"], large["billsOutstandingAmount"]) == (1, Decimal("300.00"))
    assert large["billsOutstandingPercentageByAmount"] == Decimal("75.00")
    assert (large["paymentsCount"], large["averagePaymentAmount"]) == (1, Decimal("100.00"))
    assert large["latestBilled"] == "2025-06-01"


def test_a_bill_is_paid_late_if_its_payment_comes_after_it_was_due(books: Emulator) -> None:
    generate(books, "spendAnalysis")
    large = spend(books, "suppliers")[0]
    assert (large["billsPaidLateCount"], large["billsPaidLateAmount"]) == (1, Decimal("100.00"))
    assert large["billsPaidLatePercentageByAmount"] == Decimal("25.00")
    assert large["averageBillPaymentTermsWeighted"] == Decimal("30.00")
    assert large["averageBillSettlementPeriodWeighted"] == Decimal("40.00")
    assert large["commonPaymentTermsDays"] == 30


def test_a_payment_method_is_told_from_the_account_where_none_was_recorded(books: Emulator) -> None:
    generate(books, "spendAnalysis")
    large, small = spend(books, "suppliers")
    assert (large["biggestCountPaymentMethod"], small["biggestCountPaymentMethod"]) == ("CreditCard", "Unknown")


def test_the_shares_of_the_payment_methods_are_of_the_whole_spend(emulator: Emulator) -> None:
    generate(emulator, "spendAnalysis")
    rows = spend(emulator, "paymentMethods")
    assert len(rows) > 1
    for name in ("percentageSuppliersByCount", "percentageBillsByCount", "percentageBillsByAmount"):
        assert abs(sum(row[name] for row in rows) - 100) < Decimal("0.1"), name


def test_suppliers_below_the_threshold_are_left_out_of_their_list_alone(books: Emulator) -> None:
    generate(books, "spendAnalysis", excludeSuppliersWithAnnualisedSpendBelow=50)
    assert [one["supplierId"] for one in spend(books, "suppliers")] == ["s1"]
    assert sum(one["billsAmount"] for one in spend(books, "paymentMethods")) == Decimal("410.00")
    summary = get(books, "spendAnalysis").json["analysisSummary"]
    assert (summary["suppliersCount"], summary["billsAmount"]) == (2, Decimal("410.00"))
    assert summary["excludeSuppliersWithAnnualisedSpendBelow"] == 50


def test_only_what_lies_in_the_period_counts(books: Emulator) -> None:
    generate(books, "spendAnalysis", **{"from": "2025-07-01T00:00:00Z", "to": "2025-12-31T00:00:00Z"})
    assert [one["paymentsCount"] for one in spend(books, "suppliers")] == []
    summary = get(books, "spendAnalysis").json["analysisSummary"]
    assert (summary["billsCount"], summary["paymentsCount"], summary["monthsReviewed"]) == (0, 1, 6)
    assert summary["fromDate"].startswith("2025-07-01")


@pytest.mark.parametrize(
    "query",
    [
        {"from": "2025-02-01", "to": "2025-01-01"},
        {"from": "yesterday"},
        {"excludeSuppliersWithAnnualisedSpendBelow": -1},
    ],
)
def test_an_order_whose_parameters_make_no_sense_is_refused(emulator: Emulator, query: dict[str, object]) -> None:
    assert emulator.call("POST", f"{REPORTS}/spendAnalysis", query=query).status == 400
    assert emulator.call("GET", REPORTS).json["totalResults"] == 0


def test_the_rows_of_a_spend_analysis_come_in_pages(emulator: Emulator) -> None:
    generate(emulator, "spendAnalysis")
    everything = spend(emulator, "suppliers")
    assert spend(emulator, "suppliers", page=2, pageSize=1) == everything[1:2]
    name = everything[0]["supplierName"]
    found = spend(emulator, "suppliers", query=f"supplierName={name}")
    assert {one["supplierName"] for one in found} == {name}


def test_a_bundle_holds_the_files_of_the_latest_report_and_a_manifest(emulator: Emulator) -> None:
    identifier = generate(emulator, "spendAnalysis")
    emulator.clock.advance(86400)
    bundle = get(emulator, "bundle", reportId="latest")
    assert bundle.headers["Content-Disposition"] == (
        'attachment; filename="ExampleCompany_SpendReports_2026-01-16.zip"'
    )
    headers = {name: value for name, value in bundle.headers.items() if name.startswith("X-Bundle")}
    assert headers == {"X-Bundle-Partial": "false", "X-Bundle-Included": "1", "X-Bundle-Total": "1"}
    archive = zipfile.ZipFile(io.BytesIO(bundle.body))
    manifest = archive.read("manifest.txt").decode()
    assert f"reportId: {identifier}" in manifest
    assert "spendAnalysis.xlsx: INCLUDED" in manifest
    assert archive.read("spendAnalysis.xlsx").startswith(b"PK")


@pytest.mark.parametrize(("lang", "marker"), [("fr", "fr_"), ("fr-ca", "fr-ca_"), ("en-gb", "")])
def test_a_bundle_in_another_language_is_marked(emulator: Emulator, lang: str, marker: str) -> None:
    generate(emulator, "spendAnalysis")
    named = get(emulator, "bundle", reportId="latest", lang=lang).headers["Content-Disposition"]
    assert f"_SpendReports_{marker}2026" in named


def test_a_bundle_is_of_the_latest_report_only(emulator: Emulator) -> None:
    identifier = generate(emulator, "spendAnalysis")
    assert get(emulator, "bundle", reportId=identifier).status == 400
