"""Matches between accounting and banking data, as Codat's pages say."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.lending import COMPANY, emulator_for_lending, get

INTEGRITY = f"/data{COMPANY}/assess/dataTypes"


@pytest.fixture
def emulator() -> Emulator:
    return emulator_for_lending()


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
