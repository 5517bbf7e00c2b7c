"""Loan summaries and transactions, as Codat's pages say."""

from __future__ import annotations

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.lending import REPORTS, emulator_for_lending, get


@pytest.fixture
def emulator() -> Emulator:
    return emulator_for_lending()


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
