"""The operations of `codat_facade.bank_feeds`: what each of them sends, and what it answers with."""

from __future__ import annotations

import inspect

import pytest
from codat_api.bank_feeds.models import SourceAccountPrototype

from codat_facade.accounting import bank_account_transactions
from codat_facade.bank_feeds import managed_bank_feeds, source_accounts, transactions
from codat_runtime.http import httpx
from tests.contract.facade.operations import (
    Recorder,
    assert_awaits_the_same,
    assert_sends_what_it_is_given,
    client_on,
    operations_of,
)

OPERATIONS = operations_of("bank_feeds")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("bank_feeds", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("bank_feeds", OPERATIONS[name])


def test_credentials_are_made_without_telling_anything() -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"username": "u", "password": "p"}))
    assert source_accounts.generate_credentials(client_on(recorder), "c1", "k1").username == "u"
    assert recorder.requests[0].content == b"{}"


def test_source_accounts_are_created_at_once_from_models_and_mappings() -> None:
    answer = [{"status": 201, "result": {"id": "a-1"}}, {"status": 400, "result": {"error": "no currency"}}]
    recorder = Recorder(lambda _: httpx.Response(207, json=answer))
    body = [SourceAccountPrototype(id="a-1"), {"id": "a-2"}]
    created = source_accounts.create_batch(client_on(recorder), "c1", "k1", body)
    assert [account.to_dict()["status"] for account in created] == [201, 400]
    assert recorder.requests[0].content == b'[{"id":"a-1"},{"id":"a-2"}]'


def test_a_source_account_without_a_sync_has_none() -> None:
    recorder = Recorder(lambda _: httpx.Response(204))
    assert managed_bank_feeds.get_latest_sync(client_on(recorder), "c1", "k1", "a-1") is None


def test_transactions_are_pushed_to_the_source_account() -> None:
    assert transactions.create is bank_account_transactions.create
    assert "*source* account" in (inspect.getdoc(transactions.create) or "")
    recorder = Recorder(lambda _: httpx.Response(200, json={"pushOperationKey": "k-1"}))
    transactions.create(client_on(recorder), "c1", "k1", "acc-002", {"accountId": "acc-002", "transactions": []})
    path = "/companies/c1/connections/k1/push/bankAccounts/acc-002/bankTransactions"
    assert recorder.requests[0].url.path == path
