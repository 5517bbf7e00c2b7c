"""Answers and bodies as Codat's pages show them, held against the documents."""

from __future__ import annotations

from typing import Any

import pytest
from codat_api.bank_feeds.models import BankFeedMapping
from codat_api.expenses.models import Transaction

import codat_facade as codat
from codat_facade.bank_feeds import account_mapping
from codat_facade.emulator import Emulator
from codat_facade.expenses import transaction_status
from codat_facade.lending import reports
from codat_runtime.http import httpx


def strict(answer: Any) -> codat.Client:
    """A strict client that is always answered with this."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    return codat.Client(api_key="k", transport=transport, strict=True, limits=None)


def test_a_mapping_may_name_the_number_of_the_account_in_the_books() -> None:
    (mapping,) = account_mapping.get(strict([{"targetAccountNumber": "4243"}]), "c1", "k1")
    assert (type(mapping), mapping.target_account_number) == (BankFeedMapping, "4243")


def test_a_transaction_of_a_sync_may_be_an_expense() -> None:
    links = {name: {"href": "/x"} for name in ("self", "current")}
    shown = {"transactionId": "t-1", "status": "Completed", "integrationType": "expense"}
    page = {"pageNumber": 1, "pageSize": 100, "totalResults": 1, "_links": links, "results": [shown]}
    (transaction,) = transaction_status.list(strict(page), "c1", "s1")
    assert (type(transaction), transaction.integration_type) == (Transaction, "expense")


@pytest.mark.parametrize("report_type", ["categorizedBankStatement", "creditModel", "spendAnalysis"])
def test_each_report_is_ordered_by_the_same_operation(report_type: str) -> None:
    client = codat.Client(api_key="test-key", transport=Emulator().transport, strict=True)
    assert reports.generate(client, "company-id", report_type).type_ == report_type
