"""Requests and responses in the forms that the documents have: what Prism and schemathesis found."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from codat_facade.emulator import Emulator

HERE = "/companies/company-id/connections/connection-id"
UPLOADS = "/companies/company-id/connections/upload/bankStatements/upload"
ACCOUNTS = f"{HERE}/connectionInfo/bankFeedAccounts"
EXPENSES = "/companies/company-id/sync/expenses"
CUSTOM = "/integrations/mqjo/dataTypes/custom/a-custom-type"


@pytest.mark.parametrize("minutes", [-(10**18), -(2**31), -1, 2**31, 10**30])
@pytest.mark.parametrize(("method", "path"), [("POST", "/push/customers"), ("DELETE", "/push/journalEntries/{entry}")])
def test_a_timeout_that_is_no_time_is_refused(emulator: Emulator, method: str, path: str, minutes: int) -> None:
    entry = emulator.call("GET", "/companies/company-id/data/journalEntries").json["results"][0]["id"]
    body = {"json": {"status": "Active"}} if method == "POST" else {}
    response = emulator.call(
        method, HERE + path.format(entry=quote(entry, safe="")), query={"timeoutInMinutes": minutes}, **body
    )
    assert response.status == 400
    assert [one["itemId"] for one in response.json["validation"]["errors"]] == ["timeoutInMinutes"]
    assert emulator.call("GET", "/companies/company-id/push").json["results"] == []


def test_the_fields_of_a_custom_record_are_objects(emulator: Emulator) -> None:
    fields = {"Header": "$.Header", "Heads": "$.Header.EndPeriod"}
    body = {"dataSource": "/reports/CashFlow", "keyBy": ["$.Header.ReportName"], "requiredData": fields}
    emulator.call("PUT", CUSTOM, json=body)
    emulator.call("POST", f"{HERE}/data/queue/custom/a-custom-type")
    emulator.clock.advance(10)
    listed = emulator.call("GET", f"{HERE}/data/custom/a-custom-type?page=1").json["results"]
    assert {(type(one["content"]["Header"]), type(one["content"]["Heads"])) for one in listed} == {(dict, dict)}


def test_an_upload_configuration_holds_what_the_document_has(emulator: Emulator) -> None:
    emulator.create_connection("company-id", "zpqy", id="upload")
    sent = {"source": "codat", "accountId": "an-account", "another": 1}
    response = emulator.call("POST", f"{UPLOADS}/configuration", json=sent)
    assert response.json == {"source": "codat", "accountId": "an-account"}
    assert emulator.call("GET", f"{UPLOADS}/configuration").json == response.json


def test_bank_transactions_cannot_be_written_without_a_body(emulator: Emulator) -> None:
    account = emulator.call("GET", ACCOUNTS).json[0]["id"]
    response = emulator.call("POST", f"{HERE}/push/bankAccounts/{account}/bankTransactions")
    assert response.status == 400
    assert "body" in response.json["error"]


@pytest.mark.parametrize("path", [ACCOUNTS, f"{ACCOUNTS}/batch"])
def test_a_source_account_holds_what_its_version_has(emulator: Emulator, path: str) -> None:
    old = {"id": "one", "routingInfo": [], "another": 1}
    new = {"id": "two", "accountName": "A", "accountType": "checking", "accountNumber": "1", "currency": "USD"}
    for sent in (old, {**new, "balance": 1, "accountInfo": None, "another": 1}):
        batch = path.endswith("/batch")
        response = emulator.call("POST", path, json=[sent] if batch else sent)
        account = response.json[0]["result"]["account"] if batch else response.json
        wanted = {name for name in sent if name != "another" and (sent is not old or name == "id")}
        assert set(account) == wanted | {"modifiedDate", "status"}


@pytest.mark.parametrize("path", [ACCOUNTS, f"{ACCOUNTS}/batch", f"{EXPENSES}/expense-transactions"])
def test_a_list_and_a_choice_cannot_be_left_out(emulator: Emulator, path: str) -> None:
    response = emulator.call("POST", path)
    assert response.status == 400
    assert "body" in response.json["error"]


def test_what_an_object_cannot_have_is_left_out_at_every_depth(emulator: Emulator) -> None:
    path = "/config/companies/company-id/sync/commerce"
    spoilt = json.loads(emulator.call("GET", path).body)
    spoilt["configuration"]["fees"] = {"syncFees": True, "another": 1, "feesSupplier": {"another": 1}}
    response = emulator.call("POST", path, json=spoilt)
    assert response.status == 200
    assert response.json["configuration"]["fees"] == {"syncFees": True, "feesSupplier": {}}
