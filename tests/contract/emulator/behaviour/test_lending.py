"""Lending beyond the reports that are listed, as Codat's pages describe it: the statements of behaviour/reports.md."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator, Response

COMPANY = "/companies/company-id"
REPORTS = f"{COMPANY}/reports"
UPLOAD = f"{COMPANY}/connections/upload/bankStatements/upload"
INTEGRITY = f"/data{COMPANY}/assess/dataTypes"
SALES = f"/data{COMPANY}/connections/shop/assess/commerceMetrics"
TRANSACTION = {"id": "t1", "accountId": "a1", "amount": Decimal("10.10"), "currency": "GBP", "description": "Rent"}


@pytest.fixture
def emulator() -> Emulator:
    """A company with a connection of every kind, and one for uploads."""
    emulator = Emulator(records=20)
    emulator.create_connection("company-id", "suuo", id="bank", records=12)
    emulator.create_connection("company-id", "aiwb", id="shop", records=0)
    emulator.create_connection("company-id", "zpqy", id="upload", status="PendingAuth")
    return emulator


def get(emulator: Emulator, path: str, **query: object) -> Any:
    response = emulator.call("GET", path, query=query)
    assert response.status == 200, response.body
    return response.json


def start(emulator: Emulator, data_type: str = "banking-transactions", *, configure: bool = True) -> str:
    if configure:
        assert emulator.call("POST", f"{UPLOAD}/configuration", json={"source": "codat"}).status == 200
    started = emulator.call("POST", f"{UPLOAD}/startSession", json={"dataType": data_type})
    assert started.status == 200, started.body
    return str(started.json["id"])


def upload(emulator: Emulator, session: str, body: Any) -> Response:
    return emulator.call("POST", f"{UPLOAD}/dataset/{session}/upload", json=body)


def end(emulator: Emulator, session: str, status: str = "Process") -> Response:
    return emulator.call("POST", f"{UPLOAD}/dataset/{session}/endSession", json={"status": status})


def read_status(emulator: Emulator, session: str) -> str:
    return str(get(emulator, f"{COMPANY}/data/history/{session}")["status"])


def uploaded(emulator: Emulator) -> list[str]:
    listed = emulator.call("GET", f"{COMPANY}/connections/upload/data/banking-transactions")
    return [one["id"] for one in listed.json["results"]] if listed.status == 200 else []


def test_an_upload_ends_in_data_and_in_the_bank_statement(emulator: Emulator) -> None:
    session = start(emulator)
    assert read_status(emulator, session) == "Initial"
    assert upload(emulator, session, [TRANSACTION]).status == 200
    assert upload(emulator, session, {**_page([{**TRANSACTION, "id": "t2"}])}).status == 200
    assert uploaded(emulator) == []
    assert end(emulator, session).status == 200
    assert read_status(emulator, session) == "Queued"
    emulator.clock.advance(3)
    assert read_status(emulator, session) == "Complete"
    assert uploaded(emulator) == ["t1", "t2"]
    emulator.call("POST", f"{REPORTS}/categorizedBankStatement")
    emulator.clock.advance(3)
    statement = get(emulator, f"{REPORTS}/categorizedBankStatement/latest/transactions", query="id=t1")
    assert [one["amount"] for one in statement["results"]] == [Decimal("10.10")]


def _page(records: list[dict[str, Any]]) -> dict[str, Any]:
    links = {"self": {"href": "/"}, "current": {"href": "/"}}
    return {"results": records, "pageNumber": 1, "pageSize": 100, "totalResults": len(records), "_links": links}


def test_a_configuration_is_found_once_it_was_set_and_is_set_once(emulator: Emulator) -> None:
    assert emulator.call("GET", f"{UPLOAD}/configuration").status == 404
    sent = {"source": "codat", "accountId": "a1"}
    assert emulator.call("POST", f"{UPLOAD}/configuration", json=sent).json == sent
    assert get(emulator, f"{UPLOAD}/configuration") == sent
    assert emulator.call("POST", f"{UPLOAD}/configuration", json={"source": "codat"}).status == 400
    assert get(emulator, f"{UPLOAD}/configuration") == sent


def test_data_is_uploaded_to_a_connection_for_uploads_alone(emulator: Emulator) -> None:
    path = f"{COMPANY}/connections/bank/bankStatements/upload/configuration"
    assert emulator.call("POST", path, json={"source": "codat"}).status == 400


def test_a_session_needs_a_configuration(emulator: Emulator) -> None:
    body = {"dataType": "banking-transactions"}
    assert emulator.call("POST", f"{UPLOAD}/startSession", json=body).status == 400


def test_one_session_of_a_data_type_is_active_at_a_time(emulator: Emulator) -> None:
    session = start(emulator)
    body = {"dataType": "banking-transactions"}
    assert emulator.call("POST", f"{UPLOAD}/startSession", json=body).status == 400
    start(emulator, "banking-accounts", configure=False)
    end(emulator, session, "Cancel")
    assert emulator.call("POST", f"{UPLOAD}/startSession", json=body).status == 200


def test_a_session_without_data_times_out_after_90_minutes(emulator: Emulator) -> None:
    session = start(emulator)
    emulator.clock.advance(90 * 60 - 1)
    assert read_status(emulator, session) == "Initial"
    emulator.clock.advance(1)
    assert read_status(emulator, session) == "Cancelled"
    assert upload(emulator, session, [TRANSACTION]).status == 400
    start(emulator, configure=False)


def test_a_session_with_data_does_not_time_out(emulator: Emulator) -> None:
    session = start(emulator)
    upload(emulator, session, [TRANSACTION])
    emulator.clock.advance(3 * 3600)
    assert end(emulator, session).status == 200


def test_a_cancelled_session_leaves_no_data(emulator: Emulator) -> None:
    session = start(emulator)
    upload(emulator, session, [TRANSACTION])
    assert end(emulator, session, "Cancel").status == 200
    emulator.clock.advance(10)
    assert read_status(emulator, session) == "Cancelled"
    assert uploaded(emulator) == []


@pytest.mark.parametrize("status", ["Process", "Cancel"])
def test_a_session_that_is_over_takes_nothing_more(emulator: Emulator, status: str) -> None:
    session = start(emulator)
    upload(emulator, session, [TRANSACTION])
    end(emulator, session, status)
    assert upload(emulator, session, [TRANSACTION]).status == 400
    assert end(emulator, session).status == 400


def test_a_new_upload_replaces_the_dataset(emulator: Emulator) -> None:
    for identifiers in (["t1", "t2"], ["t2", "t3"]):
        session = start(emulator, configure=identifiers[0] == "t1")
        upload(emulator, session, [{**TRANSACTION, "id": one} for one in identifiers])
        end(emulator, session)
        emulator.clock.advance(3)
    assert uploaded(emulator) == ["t2", "t3"]


def test_data_of_another_account_than_the_configured_one_is_refused(emulator: Emulator) -> None:
    emulator.call("POST", f"{UPLOAD}/configuration", json={"source": "codat", "accountId": "a1"})
    session = start(emulator, configure=False)
    assert upload(emulator, session, [{**TRANSACTION, "accountId": "a2"}]).status == 400
    assert upload(emulator, session, [TRANSACTION]).status == 200


@pytest.mark.parametrize("body", [[{"accountId": "a1"}], [7], [], [{**TRANSACTION, "amount": "ten"}]])
def test_a_page_that_is_none_is_refused(emulator: Emulator, body: Any) -> None:
    assert upload(emulator, start(emulator), body).status == 400


def test_an_unknown_session_is_not_found(emulator: Emulator) -> None:
    start(emulator)
    assert upload(emulator, "3fa85f64-5717-4562-b3fc-2c963f66afa6", [TRANSACTION]).status == 404


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


LOANS = f"{REPORTS}/liabilities/loans"


@pytest.mark.parametrize("path", [LOANS, f"{LOANS}/transactions"])
@pytest.mark.parametrize("source", ["accounting", "banking", "commerce"])
def test_loans_are_found_once_their_report_was_generated(emulator: Emulator, path: str, source: str) -> None:
    query = {"sourceType": source}
    assert emulator.call("GET", path, query=query).status == 404
    assert emulator.call("POST", path, query=query).status == 202
    assert emulator.call("GET", path, query=query).status == 404
    emulator.clock.advance(3)
    assert get(emulator, path, **query)["reportItems"]
    other = {"sourceType": "banking" if source == "accounting" else "accounting"}
    assert emulator.call("GET", path, query=other).status == 404


@pytest.mark.parametrize("source", ["accounting", "banking", "commerce"])
def test_a_loan_summary_is_the_sum_of_the_loan_transactions(emulator: Emulator, source: str) -> None:
    query = {"sourceType": source}
    for path in (LOANS, f"{LOANS}/transactions"):
        emulator.call("POST", path, query=query)
    emulator.clock.advance(3)
    (loan, *_) = get(emulator, LOANS, **query)["reportItems"]
    transactions = get(emulator, f"{LOANS}/transactions", **query)["reportItems"]
    mine = [one for one in transactions if one["loanRef"]["id"] == loan["recordRef"]["id"]]
    sums = {kind: sum(one["amount"] for one in mine if one["loanTransactionType"] == kind) for kind in KINDS}
    assert (loan["totalDrawdowns"], loan["totalRepayments"]) == (sums["Investment"], sums["Repayment"])
    assert loan["balance"] == loan["totalDrawdowns"] - loan["totalRepayments"]
    assert loan["recordRef"]["integrationType"] == source.capitalize()


KINDS = ("Investment", "Repayment")


def test_there_is_a_loan_summary_for_each_connection_of_the_source(emulator: Emulator) -> None:
    emulator.create_connection("company-id", "upvr", id="second", records=5)
    emulator.call("POST", LOANS, query={"sourceType": "banking"})
    emulator.clock.advance(3)
    items = get(emulator, LOANS, sourceType="banking")["reportItems"]
    assert [one["recordRef"]["dataConnectionId"] for one in items] == ["bank", "second"]


def test_loans_of_a_source_that_is_not_connected_cannot_be_ordered() -> None:
    emulator = Emulator(records=5)
    assert emulator.call("POST", LOANS, query={"sourceType": "banking"}).status == 404
    assert emulator.call("POST", LOANS, query={"sourceType": "nothing"}).status == 400


def test_a_loan_report_that_fails_is_not_found(emulator: Emulator) -> None:
    emulator.fail_next_report("no loans", report_type="loans/banking")
    emulator.call("POST", LOANS, query={"sourceType": "banking"})
    emulator.clock.advance(3)
    answer = emulator.call("GET", LOANS, query={"sourceType": "banking"})
    assert (answer.status, "no loans" in answer.json["error"]) == (404, True)


TRANSACTIONS = ("accountTransactions", "banking-transactions")
ACCOUNTS = ("bankAccounts", "banking-accounts")


def integrity(emulator: Emulator, data_type: str, part: str, **query: object) -> Any:
    return get(emulator, f"{INTEGRITY}/{data_type}/dataIntegrity/{part}", **query)


@pytest.mark.parametrize(("data_type", "other"), [TRANSACTIONS, TRANSACTIONS[::-1], ACCOUNTS, ACCOUNTS[::-1]])
def test_a_data_type_is_matched_with_its_counterpart(emulator: Emulator, data_type: str, other: str) -> None:
    (metadata,) = integrity(emulator, data_type, "status")["metadata"]
    assert (metadata["type"], metadata["statusInfo"]["currentStatus"]) == (other, "Complete")
    sides = (
        ("connection-id", "bank") if data_type in ("accountTransactions", "bankAccounts") else ("bank", "connection-id")
    )
    assert (metadata["connectionIds"]["source"][0], metadata["connectionIds"]["target"][0]) == sides
    (summary,) = integrity(emulator, data_type, "summaries")["summaries"]
    assert summary["type"] == other
    details = integrity(emulator, data_type, "details")["results"]
    assert {one["type"] for one in details} == {data_type}
    assert {match["type"] for one in details for match in one["matches"]} == {other}


@pytest.mark.parametrize("data_type", [*TRANSACTIONS, *ACCOUNTS])
def test_amounts_and_dates_stand_for_transactions_alone(emulator: Emulator, data_type: str) -> None:
    (metadata,) = integrity(emulator, data_type, "status")["metadata"]
    (summary,) = integrity(emulator, data_type, "summaries")["summaries"]
    found = ("amounts" in metadata, "dates" in metadata, "byAmount" in summary, "byCount" in summary)
    assert found == ((True, True, True, True) if data_type in TRANSACTIONS else (False, False, False, True))


@pytest.mark.parametrize("data_type", TRANSACTIONS)
@pytest.mark.parametrize("query", ["", "amount>1000", "date>2025-01-01"])
def test_a_summary_is_that_of_the_details(emulator: Emulator, data_type: str, query: str) -> None:
    rows = integrity(emulator, data_type, "details", query=query)["results"]
    (summary,) = integrity(emulator, data_type, "summaries", query=query)["summaries"]
    matched = [one for one in rows if one["matches"]]
    by_count, by_amount = summary["byCount"], summary["byAmount"]
    assert (by_count["matched"], by_count["total"]) == (len(matched), len(rows))
    assert by_count["unmatched"] == by_count["total"] - by_count["matched"]
    assert by_amount["total"] == sum(abs(one["amount"]) for one in rows)
    assert by_amount["matched"] == sum(abs(one["amount"]) for one in matched)
    share = by_amount["matched"] * 100 / by_amount["total"]
    assert abs(by_amount["matchPercentage"] - share) < Decimal("0.01")


def test_a_match_is_one_from_both_sides(emulator: Emulator) -> None:
    books, bank = (integrity(emulator, data_type, "details")["results"] for data_type in TRANSACTIONS)
    pairs = {(one["id"], match["id"]) for one in books for match in one["matches"]}
    assert pairs == {(match["id"], one["id"]) for one in bank for match in one["matches"]}
    assert pairs


def test_transactions_of_one_amount_and_day_match(emulator: Emulator) -> None:
    amount = Decimal("12345.67")
    books = {"id": "in-the-books", "totalAmount": amount, "currency": "GBP", "date": "2026-01-10"}
    bank = {"id": "at-the-bank", "amount": amount, "currency": "GBP", "postedDate": "2026-01-12"}
    emulator.add_record("company-id", "connection-id", "accountTransactions", books)
    emulator.add_record("company-id", "bank", "banking-transactions", bank)
    rows = integrity(emulator, "accountTransactions", "details", query="amount=12345.67")["results"]
    assert [[match["id"].rpartition("_")[2] for match in one["matches"]] for one in rows] == [["at-the-bank"]]


def test_the_id_of_a_transaction_names_its_account(emulator: Emulator) -> None:
    known = emulator.records("company-id", "bank", "banking-transactions")[0]
    rows = integrity(emulator, "banking-transactions", "details")["results"]
    assert rows[0]["id"] == f"{known['accountId']}_{known['id']}"


def test_the_dates_of_the_status_are_those_of_the_details(emulator: Emulator) -> None:
    (metadata,) = integrity(emulator, "banking-transactions", "status")["metadata"]
    rows = integrity(emulator, "banking-transactions", "details")["results"]
    dates = sorted(one["date"] for one in rows)
    assert metadata["dates"]["minDate"][:10] == dates[0][:10]
    assert metadata["dates"]["maxDate"][:10] == dates[-1][:10]
    assert metadata["amounts"]["max"] == max(one["amount"] for one in rows)


def test_details_are_ordered_and_come_in_pages(emulator: Emulator) -> None:
    page = integrity(emulator, "banking-transactions", "details", orderBy="-amount", pageSize=3)
    amounts = [one["amount"] for one in page["results"]]
    assert (len(amounts), page["totalResults"]) == (3, 12)
    assert amounts == sorted(amounts, reverse=True)


def test_there_is_nothing_to_match_without_both_kinds_of_connection() -> None:
    emulator = Emulator(records=5)
    (metadata,) = integrity(emulator, "accountTransactions", "status")["metadata"]
    assert metadata["statusInfo"]["currentStatus"] == "DoesNotExist"
    assert integrity(emulator, "accountTransactions", "summaries")["summaries"] == []
    assert integrity(emulator, "accountTransactions", "details")["totalResults"] == 0


def test_another_data_type_is_not_matched(emulator: Emulator) -> None:
    assert emulator.call("GET", f"{INTEGRITY}/invoices/dataIntegrity/status").status == 400


def order(emulator: Emulator, number: int, day: str, customer: str, price: str, refund: str = "0.00") -> None:
    line = {"id": "l", "quantity": Decimal(2), "unitPrice": Decimal(price)}
    record = {
        "id": f"o{number}",
        "createdDate": f"{day}T10:00:00Z",
        "totalAmount": Decimal(price) * 2,
        "totalRefund": Decimal(refund),
        "orderLineItems": [line],
        "customerRef": {"id": customer},
    }
    emulator.add_record("company-id", "shop", "commerce-orders", record)


@pytest.fixture
def shop(emulator: Emulator) -> Emulator:
    """A shop with four orders in two months, of two customers, one of them refunded in part."""
    order(emulator, 1, "2025-11-05", "a", "10.00")
    order(emulator, 2, "2025-12-01", "a", "10.00", "5.00")
    order(emulator, 3, "2025-12-11", "a", "20.00")
    order(emulator, 4, "2025-12-20", "b", "30.00")
    return emulator


QUERY = {"reportDate": "15-12-2025", "periodLength": 1, "numberOfPeriods": 2, "periodUnit": "Month"}


def measures(emulator: Emulator, name: str) -> list[dict[str, list[Decimal]]]:
    """The values of each metric, by period."""
    report = get(emulator, f"{SALES}/{name}", **QUERY)
    names = [one["displayName"] for one in report["dimensions"][1]["items"]]
    return [
        {names[part["item"]]: [one["value"] for one in part["measures"]] for part in period["components"]}
        for period in report["reportData"]
    ]


@pytest.mark.parametrize(
    ("name", "metric", "values"),
    [
        ("revenue", "Revenue", [Decimal("120.00"), Decimal("500.00")]),
        ("orders", "Number of orders", [3]),
        ("orders", "Order value", [Decimal("120.00")]),
        ("orders", "Average order value", [Decimal("40.00")]),
        ("refunds", "Number of refunds", [1]),
        ("refunds", "Value of refunds", [Decimal("-5.00")]),
        ("refunds", "Refund rate", [Decimal("33.33")]),
        ("customerRetention", "Existing customers", [1]),
        ("customerRetention", "New customers", [1]),
        ("customerRetention", "Total customers", [2]),
        ("customerRetention", "Retention rate", [Decimal("100.00")]),
        ("customerRetention", "Repeat rate", [Decimal("50.00")]),
        # 40.00 an order, 1.5 orders a customer, 5 days from the first to the last on average.
        ("lifetimeValue", "Lifetime value", [Decimal("300.00")]),
    ],
)
def test_a_metric_follows_its_formula(shop: Emulator, name: str, metric: str, values: list[Decimal]) -> None:
    assert measures(shop, name)[-1][metric] == values


def test_the_periods_of_sales_are_whole_and_end_with_the_month_of_the_date(shop: Emulator) -> None:
    report = get(shop, f"{SALES}/orders", **{**QUERY, "periodLength": 2})
    periods = report["dimensions"][0]["items"]
    assert [(one["start"][:10], one["end"][:10]) for one in periods] == [
        ("2025-09-01", "2025-10-31"),
        ("2025-11-01", "2025-12-31"),
    ]
    assert [one["item"] for one in report["reportData"]] == [0, 1]


@pytest.mark.parametrize("named", [True, False])
def test_display_names_stand_in_the_data_if_they_are_asked_for(shop: Emulator, named: bool) -> None:
    report = get(shop, f"{SALES}/orders", **QUERY, includeDisplayNames=str(named).lower())
    assert ("itemDisplayName" in report["reportData"][0]["components"][0]) is named


@pytest.mark.parametrize("name", ["periodLength", "numberOfPeriods"])
@pytest.mark.parametrize("value", [0, -3])
def test_sales_of_no_period_are_refused(shop: Emulator, name: str, value: int) -> None:
    assert shop.call("GET", f"{SALES}/orders", query={**QUERY, name: value}).status == 400


def test_sales_are_those_of_a_commerce_connection(shop: Emulator) -> None:
    path = SALES.replace("/shop/", "/bank/")
    assert shop.call("GET", f"{path}/orders", query=QUERY).status == 404


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
