"""Content of the bank statement and the credit model, as Codat's pages say."""

from __future__ import annotations

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.reports import emulator_with_banking, generate, get


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_banking()


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
