"""Reports of lending and spend insights, as Codat's pages describe them: the statements of behaviour/reports.md."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator, Response

COMPANY = "/companies/company-id"
REPORTS = f"{COMPANY}/reports"
EXCEL = f"/data{COMPANY}/assess/excel"
TYPES = ("categorizedBankStatement", "creditModel", "spendAnalysis")
#: What reads each report.
CONTENT = (
    "categorizedBankStatement/{id}/accounts",
    "categorizedBankStatement/{id}/transactions",
    "categorizedBankStatement/{id}/excel",
    "creditModel/{id}/financialSummary",
    "creditModel/{id}/excel",
    "spendAnalysis/{id}/suppliers",
    "spendAnalysis/{id}/paymentMethods",
)


@pytest.fixture
def emulator() -> Emulator:
    """A company with accounting and banking data."""
    emulator = Emulator(records=20)
    emulator.create_connection("company-id", "suuo", id="bank", records=12)
    return emulator


def order(emulator: Emulator, report_type: str, **query: object) -> str:
    response = emulator.call("POST", f"{REPORTS}/{report_type}", query=query)
    assert response.status == 202, response.body
    return str(response.json["id"])


def generate(emulator: Emulator, report_type: str, **query: object) -> str:
    identifier = order(emulator, report_type, **query)
    emulator.clock.advance(3)
    return identifier


def get(emulator: Emulator, path: str, **query: object) -> Response:
    return emulator.call("GET", f"{REPORTS}/{path}", query=query)


def spend(emulator: Emulator, name: str, **query: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = get(emulator, f"spendAnalysis/latest/{name}", **query).json["results"]
    return rows


def test_a_new_company_lists_no_report(emulator: Emulator) -> None:
    listed = emulator.call("GET", REPORTS).json
    assert (listed["results"], listed["totalResults"]) == ([], 0)


@pytest.mark.parametrize("path", [*CONTENT, *(f"{kind}/{{id}}/status" for kind in TYPES)])
def test_a_report_that_was_not_ordered_is_not_found(emulator: Emulator, path: str) -> None:
    assert get(emulator, path.format(id="latest")).status == 404
    assert get(emulator, path.format(id="3fa85f64-5717-4562-b3fc-2c963f66afa6")).status == 404


@pytest.mark.parametrize("path", ["spendAnalysis", "spendAnalysis/status", "spendAnalysis/excel", "bundle"])
def test_a_spend_analysis_that_was_not_ordered_is_not_found(emulator: Emulator, path: str) -> None:
    assert get(emulator, path, reportId="latest").status == 404


@pytest.mark.parametrize("report_type", TYPES)
def test_an_order_is_accepted_and_in_progress_until_the_report_is_complete(
    emulator: Emulator, report_type: str
) -> None:
    ordered = emulator.call("POST", f"{REPORTS}/{report_type}")
    assert (ordered.status, ordered.json["status"], ordered.json["type"]) == (202, "InProgress", report_type)
    path = f"{report_type}/latest/status"
    assert get(emulator, path).json == ordered.json
    emulator.clock.advance(2)
    assert get(emulator, path).json["status"] == "InProgress"
    emulator.clock.advance(1)
    ended = get(emulator, path).json
    assert (ended["id"], ended["status"]) == (ordered.json["id"], "Complete")
    assert ended["requestedDate"] < ended["updatedDate"]
    assert get(emulator, f"{report_type}/{ended['id']}/status").json == ended


@pytest.mark.parametrize("path", CONTENT)
def test_the_content_can_be_read_once_the_report_is_complete(emulator: Emulator, path: str) -> None:
    identifier = order(emulator, path.partition("/")[0])
    for named in ("latest", identifier):
        assert get(emulator, path.format(id=named)).status == 404
    emulator.clock.advance(3)
    for named in ("latest", identifier):
        assert get(emulator, path.format(id=named)).status == 200


def test_a_report_is_one_of_its_type_and_company(emulator: Emulator) -> None:
    identifier = generate(emulator, "creditModel")
    emulator.create_company(id="other", connections=["its-connection"])
    assert get(emulator, f"spendAnalysis/{identifier}/status").status == 404
    assert emulator.call("GET", f"/companies/other/reports/creditModel/{identifier}/status").status == 404
    assert emulator.call("GET", "/companies/other/reports").json["totalResults"] == 0


def test_reports_are_listed_with_their_states_filtered_and_ordered(emulator: Emulator) -> None:
    first = generate(emulator, "creditModel")
    second = order(emulator, "categorizedBankStatement")
    listed = emulator.call("GET", REPORTS).json["results"]
    assert [(one["id"], one["status"]) for one in listed] == [(first, "Complete"), (second, "InProgress")]
    found = emulator.call("GET", REPORTS, query={"query": f"id={first}"}).json["results"]
    assert [one["id"] for one in found] == [first]
    found = emulator.call("GET", REPORTS, query={"orderBy": "-requestedDate", "pageSize": 1}).json
    assert ([one["id"] for one in found["results"]], found["totalResults"]) == ([second], 2)


def test_an_excel_report_is_not_among_them(emulator: Emulator) -> None:
    emulator.call("POST", EXCEL, query={"reportType": "audit"})
    assert emulator.call("GET", REPORTS).json["totalResults"] == 0


@pytest.mark.parametrize("report_type", TYPES)
def test_a_type_is_generated_once_at_a_time(emulator: Emulator, report_type: str) -> None:
    order(emulator, report_type)
    assert emulator.call("POST", f"{REPORTS}/{report_type}").status == 409
    emulator.clock.advance(3)
    generate(emulator, report_type)
    assert emulator.call("GET", REPORTS).json["totalResults"] == 2


def test_a_report_of_an_unknown_type_is_refused(emulator: Emulator) -> None:
    assert emulator.call("POST", f"{REPORTS}/everything").status == 400


@pytest.mark.parametrize(("max_age", "status"), [("2026-01-15T09:00:04Z", 404), ("2026-01-15T09:00:03Z", 200)])
def test_a_report_that_is_older_than_max_age_is_not_found(emulator: Emulator, max_age: str, status: int) -> None:
    generate(emulator, "creditModel")
    for path in ("creditModel/latest/status", "creditModel/latest/excel"):
        assert get(emulator, path, maxAge=max_age).status == status


def test_an_order_that_fails_ends_in_error_with_the_reason(emulator: Emulator) -> None:
    emulator.fail_next_report("no bills", report_type="creditModel")
    generate(emulator, "spendAnalysis")
    failed = generate(emulator, "creditModel")
    status = get(emulator, "creditModel/latest/status").json
    assert (status["id"], status["status"], status["errorMessage"]) == (failed, "Error", "no bills")
    assert get(emulator, "creditModel/latest/excel").status == 404
    assert get(emulator, "spendAnalysis/latest/status").json["status"] == "Complete"
    generate(emulator, "creditModel")
    assert get(emulator, "creditModel/latest/excel").status == 200


@pytest.mark.parametrize("report_type", TYPES)
@pytest.mark.parametrize("fails", [False, True])
def test_the_end_of_a_report_is_told(emulator: Emulator, report_type: str, fails: bool) -> None:
    emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/"})
    if fails:
        emulator.fail_next_report()
    identifier = generate(emulator, report_type)
    bodies: list[bytes] = []
    emulator.deliver_webhooks(lambda url, headers, body: bodies.append(body) or 200)
    event = f'"reports.{report_type}.generate.{"un" if fails else ""}successful"'.encode()
    (told,) = [body for body in bodies if event in body]
    assert identifier.encode() in told
    assert f'"referenceCompany":{{"id":"{emulator.company_id}"'.encode() in told


def test_an_order_reads_the_data_anew(emulator: Emulator) -> None:
    emulator.clock.advance(60)
    order(emulator, "categorizedBankStatement")
    history = emulator.call("GET", f"{COMPANY}/data/history").json["results"]
    queued = [one for one in history if not one["isCompleted"]]
    assert {(one["connectionId"], one["dataType"]) for one in queued} == {
        ("bank", "banking-accounts"),
        ("bank", "banking-transactions"),
    }


def test_a_report_fails_with_its_read(emulator: Emulator) -> None:
    emulator.fail_next_read("no consent", data_type="banking-transactions")
    generate(emulator, "categorizedBankStatement")
    status = get(emulator, "categorizedBankStatement/latest/status").json
    assert status["status"] == "Error"
    assert status["errorMessage"].startswith("100: ")
    assert "no consent" in status["errorMessage"]


@pytest.mark.parametrize(
    ("platform", "report_type", "code"),
    [
        (None, "creditModel", "230: "),
        ("gbol", "categorizedBankStatement", "105: "),
        ("suuo", "spendAnalysis", "105: "),
        ("aiwb", "creditModel", "105: "),
        ("gbol", "creditModel", ""),
        ("suuo", "creditModel", ""),
    ],
)
def test_a_report_needs_a_connection_of_its_kind(platform: str | None, report_type: str, code: str) -> None:
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(id="company-id")
    if platform:
        emulator.create_connection("company-id", platform)
    generate(emulator, report_type)
    status = get(emulator, f"{report_type}/latest/status").json
    assert status["status"] == ("Error" if code else "Complete")
    assert (status["errorMessage"] or "").startswith(code)


@pytest.mark.parametrize("name", ["accounts", "transactions"])
def test_a_complete_report_does_not_change(emulator: Emulator, name: str) -> None:
    identifier = generate(emulator, "categorizedBankStatement")
    path = f"categorizedBankStatement/{identifier}/{name}"
    before = get(emulator, path).json
    emulator.add_record("company-id", "bank", f"banking-{name}", {"id": "added-later"})
    emulator.clock.advance(10)
    assert get(emulator, path).json == before
    generate(emulator, "categorizedBankStatement")
    after = get(emulator, f"categorizedBankStatement/latest/{name}").json
    assert "added-later" in [one["id"] for one in after["results"]]
    assert get(emulator, path).json["totalResults"] == before["totalResults"] == after["totalResults"] - 1


def test_a_statement_has_the_accounts_and_transactions_of_the_banking_connections(emulator: Emulator) -> None:
    generate(emulator, "categorizedBankStatement")
    accounts = get(emulator, "categorizedBankStatement/latest/accounts").json
    transactions = get(emulator, "categorizedBankStatement/latest/transactions").json
    known = emulator.records("company-id", "bank", "banking-transactions")
    assert [one["id"] for one in transactions["results"]] == [one["id"] for one in known]
    assert [one["amount"] for one in transactions["results"]] == [one["amount"] for one in known]
    names = {one["id"]: one["accountName"] for one in accounts["results"]}
    assert all(names[one["accountRef"]["id"]] == one["accountRef"]["name"] for one in transactions["results"])
    assert all(one["transactionCategory"]["levels"] for one in transactions["results"])
    page = get(emulator, "categorizedBankStatement/latest/transactions", page=2, pageSize=5).json
    assert [one["id"] for one in page["results"]] == [one["id"] for one in known[5:10]]


def test_a_credit_model_of_banking_data_alone_has_no_financial_summary() -> None:
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(id="company-id")
    emulator.create_connection("company-id", "suuo")
    generate(emulator, "creditModel")
    assert get(emulator, "creditModel/latest/financialSummary").status == 204


def test_the_same_report_has_the_same_financial_summary(emulator: Emulator) -> None:
    identifier = generate(emulator, "creditModel")
    path = f"creditModel/{identifier}/financialSummary"
    first = get(emulator, path).json
    assert first["booksClosedDate"]["date"].startswith("2025-12-31")
    emulator.clock.advance(60 * 86400)
    assert get(emulator, path).json == first


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


def excel(emulator: Emulator, report_type: str = "audit") -> dict[str, Any]:
    status: dict[str, Any] = emulator.call("GET", EXCEL, query={"reportType": report_type}).json
    return status


def test_an_excel_report_is_ordered_in_progress_and_a_success(emulator: Emulator) -> None:
    query = {"reportType": "audit"}
    assert emulator.call("GET", EXCEL, query=query).status == 404
    assert emulator.call("GET", f"{EXCEL}/download", query=query).status == 404
    ordered = emulator.call("POST", EXCEL, query=query)
    assert (ordered.status, ordered.json["inProgress"], ordered.json["success"]) == (200, True, False)
    assert emulator.call("GET", f"{EXCEL}/download", query=query).status == 404
    emulator.clock.advance(3)
    ended = excel(emulator)
    assert (ended["inProgress"], ended["success"]) == (False, True)
    content = emulator.call("GET", f"{EXCEL}/download", query=query).body
    assert ended["fileSize"] == len(content)


def test_the_last_order_of_an_excel_report_is_its_last_generation(emulator: Emulator) -> None:
    emulator.call("POST", EXCEL, query={"reportType": "audit"})
    emulator.clock.advance(60)
    assert excel(emulator)["lastGenerated"].startswith("2026-01-15T09:00:00")


def test_one_excel_report_of_a_type_is_made_at_a_time(emulator: Emulator) -> None:
    assert emulator.call("POST", EXCEL, query={"reportType": "audit"}).status == 200
    assert emulator.call("POST", EXCEL, query={"reportType": "audit"}).status == 409
    assert emulator.call("POST", EXCEL, query={"reportType": "enhancedInvoices"}).status == 200


def test_a_new_excel_report_replaces_the_one_before_when_it_is_complete(emulator: Emulator) -> None:
    query = {"reportType": "audit"}
    emulator.call("POST", EXCEL, query=query)
    emulator.clock.advance(3)
    first = emulator.call("GET", f"{EXCEL}/download", query=query).body
    emulator.call("POST", EXCEL, query=query)
    assert emulator.call("GET", f"{EXCEL}/download", query=query).body == first
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{EXCEL}/download", query=query).body != first


def test_an_excel_report_that_fails_says_why(emulator: Emulator) -> None:
    emulator.fail_next_report("no rows", report_type="excel/audit")
    emulator.call("POST", EXCEL, query={"reportType": "audit"})
    emulator.clock.advance(3)
    ended = excel(emulator)
    assert (ended["inProgress"], ended["success"], ended["errorMessage"]) == (False, False, "no rows")
    assert emulator.call("GET", f"{EXCEL}/download", query={"reportType": "audit"}).status == 404


@pytest.mark.parametrize(("days", "failed"), [(175, False), (176, True)])
def test_the_enhanced_cash_flow_ends_on_10_july_2026(emulator: Emulator, days: int, failed: bool) -> None:
    query = {"reportType": "enhancedCashFlow"}
    emulator.call("POST", EXCEL, query=query)
    emulator.clock.advance(days * 86400)
    answers = [
        emulator.call("GET", EXCEL, query=query),
        emulator.call("GET", f"{EXCEL}/download", query=query),
        emulator.call("POST", EXCEL, query=query),
        get(emulator, "enhancedCashFlow/transactions"),
    ]
    assert [one.status >= 400 for one in answers] == [failed] * 4
    assert emulator.call("POST", EXCEL, query={"reportType": "audit"}).status == 200
