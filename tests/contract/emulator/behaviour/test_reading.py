"""Reads, as Codat's pages describe them: the first one, its events, the status of data, what a platform lacks."""

from __future__ import annotations

from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.links import COMPANY, Events, create, linked
from tests.contract.emulator.event_types import event_type_of


@pytest.fixture
def company(emulator: Emulator) -> str:
    """The path of a company that has just linked Xero."""
    company_id = create(emulator, "New")["id"]
    linked(emulator, "gbol", company_id)
    return f"/companies/{company_id}"


def supported(emulator: Emulator, key: str) -> set[str]:
    features = emulator.call("GET", f"/integrations/{key}").json["datatypeFeatures"]
    return {one["dataType"] for one in features}


def history(emulator: Emulator, company: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = emulator.call("GET", f"{company}/data/history?pageSize=500").json["results"]
    return found


def read_events(events: Events) -> list[dict[str, Any]]:
    return [one for one in events.take() if one.get("eventType", "").startswith("read.")]


def test_linking_queues_a_read_of_all_that_the_platform_has(emulator: Emulator, company: str) -> None:
    reads = history(emulator, company)
    assert {one["dataType"] for one in reads} == supported(emulator, "gbol")
    assert {(one["status"], one["isCompleted"]) for one in reads} == {("Queued", False)}
    emulator.clock.advance(1)
    assert {one["status"] for one in history(emulator, company)} == {"Fetching"}
    emulator.clock.advance(2)
    done = history(emulator, company)
    assert {(one["status"], one["isCompleted"], one["progress"]) for one in done} == {("Complete", True, 100)}
    assert all(one["completed"] > one["requested"] for one in done)


def test_data_is_there_when_its_first_read_is_complete(emulator: Emulator, company: str) -> None:
    early = emulator.call("GET", f"{company}/data/invoices")
    assert (early.status, early.json["canBeRetried"]) == (409, "Retryable")
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{company}/data/invoices").json["totalResults"] == 20


def test_data_that_was_never_asked_for_is_a_conflict(emulator: Emulator) -> None:
    company = f"/companies/{create(emulator, 'New')['id']}"
    assert emulator.call("GET", f"{company}/data/invoices").status == 409
    assert emulator.call("GET", f"{company}/dataStatus").json == {}


def test_the_first_read_is_told_once_as_a_whole(emulator: Emulator, company: str) -> None:
    events = Events(emulator)
    assert read_events(events) == []
    emulator.clock.advance(3)
    told = read_events(events)
    assert [one["eventType"] for one in told] == ["read.completed.initial", "read.completed"]
    for one in told:
        types = one["payload"]["dataTypes"]
        assert {entry["dataType"] for entry in types} == supported(emulator, "gbol")
        assert {entry["status"] for entry in types} == {"Complete"}
    assert told[0]["payload"]["referenceCompany"]["name"] == "New"


def test_every_authorisation_brings_a_first_read(emulator: Emulator) -> None:
    events = Events(emulator)
    emulator.deauthorise("company-id", "connection-id")
    emulator.authorise("company-id", "connection-id")
    emulator.clock.advance(3)
    assert "read.completed.initial" in [one["eventType"] for one in read_events(events)]


def test_nothing_is_new_in_a_first_read_and_later_ones_say_since_when(emulator: Emulator, company: str) -> None:
    events = Events(emulator)
    emulator.clock.advance(3)
    first = read_events(events)[0]["payload"]
    assert {entry["recordsModified"] for entry in first["dataTypes"]} == {False}
    assert first["modifiedFromDate"] is None
    ended = history(emulator, company)[0]["completed"]
    connection = emulator.call("GET", f"{company}/connections").json["results"][0]["id"]
    customer = {"customerName": "One", "status": "Active"}
    for modified in (True, False):
        if modified:
            emulator.call("POST", f"{company}/connections/{connection}/push/customers", json=customer)
            emulator.clock.advance(5)
        emulator.call("POST", f"{company}/data/queue/customers")
        emulator.clock.advance(3)
        told = events.take()
        [later] = [one for one in told if one.get("eventType", "").startswith("read.")]
        [entry] = later["payload"]["dataTypes"]
        assert later["eventType"] == "read.completed"
        assert (entry["dataType"], entry["recordsModified"], entry["status"]) == ("customers", modified, "Complete")
        assert later["payload"]["modifiedFromDate"] == ended
        assert ("DatasetDataChanged" in [event_type_of(one) for one in told]) == modified
        ended = history(emulator, company)[0]["completed"]


def test_a_first_read_that_fails_in_part_is_told_all_the_same(emulator: Emulator) -> None:
    company_id = create(emulator, "New")["id"]
    emulator.fail_next_read(data_type="bills")
    events = Events(emulator)
    linked(emulator, "gbol", company_id)
    emulator.clock.advance(3)
    told = read_events(events)[0]
    statuses = {entry["dataType"]: entry["status"] for entry in told["payload"]["dataTypes"]}
    assert told["eventType"] == "read.completed.initial"
    assert (statuses["bills"], statuses["invoices"]) == ("FetchError", "Complete")
    assert emulator.call("GET", f"/companies/{company_id}/data/bills").status == 409


def test_a_first_read_of_which_nothing_succeeds_is_no_initial_one(emulator: Emulator) -> None:
    company_id = create(emulator, "New")["id"]
    for _ in range(100):
        emulator.fail_next_read()
    events = Events(emulator)
    linked(emulator, "gbol", company_id)
    emulator.clock.advance(3)
    assert [one["eventType"] for one in read_events(events)] == ["read.completed"]


def test_consumers_of_the_older_form_hear_of_each_data_type(emulator: Emulator, company: str) -> None:
    emulator.fail_next_read(data_type="bills")
    events = Events(emulator)
    emulator.clock.advance(3)
    told = [one for one in events.take() if event_type_of(one) == "DataSyncCompleted"]
    assert {one["Data"]["dataType"] for one in told} == supported(emulator, "gbol")
    emulator.call("POST", f"{company}/data/queue/bills")
    emulator.clock.advance(3)
    assert "DataSyncStatusChangedToError" in [event_type_of(one) for one in events.take()]


def test_the_older_form_tells_of_a_new_company_once(emulator: Emulator, company: str) -> None:
    events = Events(emulator)
    emulator.clock.advance(3)
    assert [event_type_of(one) for one in events.take()].count("NewCompanySynchronized") == 1


def test_a_data_type_can_be_left_out_of_the_first_read(emulator: Emulator) -> None:
    company_id = create(emulator, "New")["id"]
    company = f"/companies/{company_id}"
    setting = {"dataType": "invoices", "fetchOnFirstLink": False, "syncSchedule": 24, "syncOrder": 0}
    settings = {"companyId": company_id, "settings": [setting], "overridesDefaults": True}
    assert emulator.call("POST", f"{company}/syncSettings", json=settings).status == 204
    linked(emulator, "gbol", company_id)
    emulator.call("POST", f"{company}/data/all")
    emulator.clock.advance(3)
    emulator.call("POST", f"{company}/data/all")
    read = {one["dataType"] for one in history(emulator, company)}
    assert read == supported(emulator, "gbol") - {"invoices"}
    assert emulator.call("GET", f"{company}/dataStatus").json["invoices"] == {"dataType": "invoices"}
    assert emulator.call("GET", f"{company}/data/invoices").status == 409
    assert emulator.call("POST", f"{company}/data/queue/invoices").json["status"] == "Queued"
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{company}/data/invoices").status == 200


def configure(emulator: Emulator, platform_key: str) -> None:
    configuration = {"dataSource": "/reports/CashFlow", "keyBy": ["$.Header.ReportName"]}
    path = f"/integrations/{platform_key}/dataTypes/custom/cash-flow"
    assert emulator.call("PUT", path, json=configuration).status == 200


def test_a_custom_type_is_read_from_the_platform_that_it_is_configured_for(emulator: Emulator) -> None:
    here = f"{COMPANY}/connections/connection-id/data"
    configure(emulator, "qhyg")
    assert emulator.call("POST", f"{here}/queue/custom/cash-flow").status == 404
    configure(emulator, "mqjo")
    emulator.call("POST", f"{here}/queue/custom/cash-flow")
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{here}/custom/cash-flow?page=1").json["totalResults"] > 0
    assert emulator.call("GET", f"{here}/custom/cash-flow").status == 400


def test_reads_of_an_offline_platform_wait_for_its_connector(emulator: Emulator) -> None:
    company_id = create(emulator, "Desktop")["id"]
    connection = emulator.create_connection(company_id, "pqsw", status="PendingAuth")
    emulator.set_connector_online(company_id, connection, online=False)
    emulator.authorise(company_id, connection)
    emulator.clock.advance(86_400)
    company = f"/companies/{company_id}"
    assert {one["status"] for one in history(emulator, company)} == {"Queued"}
    assert emulator.call("GET", f"{company}/data/invoices").status == 409
    emulator.set_connector_online(company_id, connection, online=True)
    emulator.clock.advance(1)
    assert {one["status"] for one in history(emulator, company)} == {"Fetching"}
    emulator.clock.advance(2)
    assert emulator.call("GET", f"{company}/data/invoices").status == 200
    with pytest.raises(ValueError, match="no connector"):
        emulator.set_connector_online("company-id", "connection-id", online=False)


def test_refreshing_everything_leaves_custom_types_alone(emulator: Emulator) -> None:
    configure(emulator, "mqjo")
    path = f"{COMPANY}/connections/connection-id/data/queue/custom/cash-flow"
    assert emulator.call("POST", path).json["dataType"] == "custom/cash-flow"
    emulator.clock.advance(3)
    emulator.call("POST", f"{COMPANY}/data/all")
    reads = history(emulator, COMPANY)
    assert [one["dataType"] for one in reads].count("custom/cash-flow") == 1
    assert emulator.call("GET", f"{COMPANY}/dataStatus").json.keys().isdisjoint({"custom/cash-flow"})


def test_a_data_type_that_is_being_read_cannot_be_queued(emulator: Emulator) -> None:
    first = emulator.call("POST", f"{COMPANY}/data/queue/invoices").json
    refused = emulator.call("POST", f"{COMPANY}/data/queue/invoices")
    assert refused.status == 409
    assert refused.json["error"].startswith("DatasetAlreadyInProgressException: Cannot queue invoices sync for")
    assert first["id"] in refused.json["error"]


def test_the_status_of_a_first_read_that_failed(emulator: Emulator) -> None:
    company_id = create(emulator, "New")["id"]
    emulator.fail_next_read(data_type="suppliers")
    linked(emulator, "gbol", company_id)
    emulator.clock.advance(3)
    found = emulator.call("GET", f"/companies/{company_id}/dataStatus").json["suppliers"]
    assert found.keys() == {"dataType", "currentStatus", "latestSyncId"}
    assert (found["dataType"], found["currentStatus"]) == ("suppliers", "FetchError")


def test_the_status_of_a_read_that_failed_after_a_good_one(emulator: Emulator) -> None:
    good = emulator.call("GET", f"{COMPANY}/dataStatus").json["suppliers"]
    emulator.clock.advance(60)
    emulator.fail_next_read(data_type="suppliers")
    failed = emulator.call("POST", f"{COMPANY}/data/queue/suppliers").json["id"]
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{COMPANY}/dataStatus").json["suppliers"] == {
        **good,
        "currentStatus": "FetchError",
        "latestSyncId": failed,
    }
    assert good["latestSyncId"] == good["latestSuccessfulSyncId"] != failed


def test_a_read_of_what_the_platform_lacks_ends_as_not_supported(emulator: Emulator, company: str) -> None:
    emulator.clock.advance(3)
    read = emulator.call("POST", f"{company}/data/queue/commerce-orders").json
    assert read["status"] == "Queued"
    emulator.clock.advance(3)
    ended = emulator.call("GET", f"{company}/data/history/{read['id']}").json
    assert (ended["status"], ended["isErrored"]) == ("NotSupported", True)
    assert "commerce-orders" not in emulator.call("GET", f"{company}/dataStatus").json


@pytest.mark.parametrize(
    ("key", "name", "lacks"),
    [
        ("gbol", "Xero", ["commerce-orders", "banking-transactions", "salesOrders"]),
        ("suuo", "Plaid", ["invoices", "commerce-orders"]),
        ("fztf", "Shopify", ["invoices", "banking-accounts"]),
        ("hcws", "QuickBooks Online Bank Feeds", ["invoices"]),
    ],
)
def test_what_a_platform_lacks_is_not_found(emulator: Emulator, key: str, name: str, lacks: list[str]) -> None:
    company_id = create(emulator, "New")["id"]
    connection = linked(emulator, key, company_id)
    emulator.clock.advance(3)
    statuses = emulator.call("GET", f"/companies/{company_id}/dataStatus").json
    assert statuses.keys() <= supported(emulator, key)
    for data_type in lacks:
        at_company = "-" not in data_type
        paths = [f"/companies/{company_id}/data/{data_type}"] if at_company else []
        if data_type not in ("invoices", "salesOrders"):
            paths.append(f"/companies/{company_id}/connections/{connection}/data/{data_type}")
        for path in paths:
            refused = emulator.call("GET", path)
            assert refused.status == 404, path
            assert refused.json["error"] == f"Datatype '{data_type}' not supported by platform(s) {name}"
        assert data_type not in statuses


def test_documents_of_a_platform_are_there_as_its_lists_are(emulator: Emulator) -> None:
    shop = linked(emulator, "fztf", create(emulator, "Shop")["id"])
    company = emulator.call("GET", "/companies", query={"query": "name=shop"}).json["results"][0]["id"]
    shown = f"/companies/{company}/connections/{shop}/data/commerce-info"
    assert emulator.call("GET", shown).status == 409
    emulator.clock.advance(3)
    assert emulator.call("GET", shown).status == 200
    period = "periodLength=1&periodsToCompare=1"
    for path in ("info", f"financials/balanceSheet?{period}", f"financials/profitAndLoss?{period}"):
        assert emulator.call("GET", f"/companies/{company}/data/{path}").status == 404
        assert emulator.call("GET", f"{COMPANY}/data/{path}").status == 200
    accounting = f"{COMPANY}/connections/connection-id/data/commerce-info"
    assert emulator.call("GET", accounting).status == 404


def test_a_running_read_ends_where_the_authorisation_does(emulator: Emulator) -> None:
    read = emulator.call("POST", f"{COMPANY}/data/queue/invoices").json["id"]
    emulator.clock.advance(1)
    emulator.deauthorise("company-id", "connection-id")
    ended = emulator.call("GET", f"{COMPANY}/data/history/{read}").json
    assert (ended["status"], ended["isErrored"]) == ("AuthError", True)
    emulator.clock.advance(10)
    assert emulator.call("GET", f"{COMPANY}/data/history/{read}").json == ended
    assert emulator.call("GET", f"{COMPANY}/dataStatus").json["invoices"]["currentStatus"] == "AuthError"


def test_an_unknown_data_type_cannot_be_queued(emulator: Emulator) -> None:
    assert emulator.call("POST", f"{COMPANY}/data/queue/unicorns").status in (400, 404)


def test_history_holds_each_read_once_for_each_data_type(emulator: Emulator) -> None:
    emulator.call("POST", f"{COMPANY}/data/queue/invoices")
    found = emulator.call("GET", f"{COMPANY}/data/history", query={"query": "dataType=invoices"}).json["results"]
    assert [one["status"] for one in found] == ["Queued", "Complete"]
    assert {one["companyId"] for one in found} == {"company-id"}
