"""Connections, as Codat's pages describe them: created, linked, unlinked, deauthorised, deleted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.links import COMPANY, Events, create, linked

CONNECTIONS = f"{COMPANY}/connections"
HERE = f"{CONNECTIONS}/connection-id"
CUSTOMER = {"customerName": "One", "status": "Active"}

#: Platform keys as the overviews of the accounting, banking and commerce integrations list them.
PLATFORMS = {
    "trji": ("Dynamics 365 Business Central", "Accounting"),
    "rqwd": ("Dynamics 365 Finance & Operations", "Accounting"),
    "qudb": ("Exact (Netherlands)", "Accounting"),
    "pbbf": ("Exact (UK)", "Accounting"),
    "fbrh": ("FreeAgent", "Accounting"),
    "vxvy": ("FreshBooks", "Accounting"),
    "pdvj": ("MYOB Business", "Accounting"),
    "akxx": ("Oracle NetSuite", "Accounting"),
    "pqsw": ("QuickBooks Desktop", "Accounting"),
    "qhyg": ("QuickBooks Online", "Accounting"),
    "ndsk": ("QuickBooks Online Sandbox", "Accounting"),
    "jcrp": ("Sage 200 Standard", "Accounting"),
    "hbql": ("Sage 50 (UK)", "Accounting"),
    "tgff": ("Sage Accounting", "Accounting"),
    "knfz": ("Sage Intacct", "Accounting"),
    "mqjo": ("Sandbox", "Accounting"),
    "pbtz": ("Wave", "Accounting"),
    "rvam": ("Workday", "Accounting"),
    "gbol": ("Xero", "Accounting"),
    "rwuv": ("Zoho Books", "Accounting"),
    "suuo": ("Plaid", "Banking"),
    "upvr": ("TrueLayer", "Banking"),
    "qkdj": ("Amazon Seller Central", "Commerce"),
    "vqzp": ("BigCommerce", "Commerce"),
    "fqly": ("Clover", "Commerce"),
    "aiwb": ("Commerce Sandbox", "Commerce"),
    "ldgh": ("Lightspeed K", "Commerce"),
    "fztf": ("Shopify", "Commerce"),
    "zsth": ("Square", "Commerce"),
    "xcwv": ("Square Sandbox", "Commerce"),
    "exgd": ("Stripe", "Commerce"),
    "yzth": ("Stripe Test", "Commerce"),
    "ltpp": ("WooCommerce", "Commerce"),
    "ugxp": ("Zettle", "Commerce"),
}


def status(emulator: Emulator, path: str = HERE) -> str:
    found: str = emulator.call("GET", path).json["status"]
    return found


def test_platforms_have_the_keys_of_the_pages(emulator: Emulator) -> None:
    listed = emulator.call("GET", "/integrations?pageSize=500").json["results"]
    found = {one["key"]: (one["name"], one["sourceType"]) for one in listed}
    assert {key: found.get(key) for key in PLATFORMS} == PLATFORMS


@pytest.mark.parametrize(("key", "named"), PLATFORMS.items())
def test_any_platform_can_be_connected(emulator: Emulator, key: str, named: tuple[str, str]) -> None:
    connection = emulator.call("POST", CONNECTIONS, json={"platformKey": key}).json
    assert (connection["platformName"], connection["sourceType"], connection["integrationKey"]) == (*named, key)
    assert emulator.call("GET", f"/integrations/{key}/branding").status == 200


def test_a_new_connection_waits_for_its_business(emulator: Emulator) -> None:
    connection = emulator.call("POST", CONNECTIONS, json={"platformKey": "qhyg"}).json
    assert (connection["status"], connection["lastSync"]) == ("PendingAuth", None)
    assert all(UUID(connection[name]) for name in ("id", "integrationId", "sourceId"))
    assert connection["linkUrl"].startswith("https://")
    integration = emulator.call("GET", "/integrations/qhyg").json
    assert (integration["integrationId"], integration["sourceId"]) == (
        connection["integrationId"],
        connection["sourceId"],
    )
    company = emulator.call("GET", COMPANY).json
    assert connection["id"] in [one["id"] for one in company["dataConnections"]]


@pytest.mark.parametrize("body", [{"platformKey": "zzzz"}, {"platformKey": "GBOL"}, {}])
def test_an_unknown_platform_key_is_refused(emulator: Emulator, body: dict[str, str]) -> None:
    refused = emulator.call("POST", CONNECTIONS, json=body)
    assert (refused.status, refused.json["validation"]["errors"][0]["itemId"]) == (400, "platformKey")
    assert emulator.call("GET", CONNECTIONS).json["totalResults"] == 1


def test_nobody_but_the_business_links_a_connection(emulator: Emulator) -> None:
    path = f"{CONNECTIONS}/{emulator.create_connection('company-id', 'fztf', status='PendingAuth')}"
    assert emulator.call("PATCH", path, json={"status": "Linked"}).status == 400
    assert status(emulator, path) == "PendingAuth"
    emulator.authorise("company-id", path.rpartition("/")[2])
    assert status(emulator, path) == "Linked"


@pytest.mark.parametrize("before", ["PendingAuth", "Unlinked", "Deauthorized"])
def test_only_a_linked_connection_can_be_unlinked(emulator: Emulator, before: Any) -> None:
    path = f"{CONNECTIONS}/{emulator.create_connection('company-id', 'fztf', status=before)}"
    assert emulator.call("PATCH", path, json={"status": "Unlinked"}).status == 400
    assert status(emulator, path) == before
    assert emulator.call("PATCH", HERE, json={"status": "Unlinked"}).json["status"] == "Unlinked"


@pytest.mark.parametrize("wanted", ["PendingAuth", "Deauthorized"])
def test_a_request_gives_no_other_status(emulator: Emulator, wanted: str) -> None:
    assert emulator.call("PATCH", HERE, json={"status": wanted}).status == 400
    assert status(emulator) == "Linked"


@pytest.mark.parametrize("ending", ["Unlinked", "Deauthorized"])
def test_a_connection_that_has_ended_keeps_its_data_and_takes_no_more(emulator: Emulator, ending: str) -> None:
    before = emulator.call("GET", f"{COMPANY}/data/invoices").json["results"]
    if ending == "Unlinked":
        emulator.call("PATCH", HERE, json={"status": "Unlinked"})
    else:
        emulator.deauthorise("company-id", "connection-id")
    assert status(emulator) == ending
    assert emulator.call("GET", f"{COMPANY}/data/invoices").json["results"] == before
    assert emulator.call("POST", f"{COMPANY}/data/queue/invoices").status == 409
    assert emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).status == 400
    assert emulator.call("POST", f"{COMPANY}/data/all").status == 204
    history = emulator.call("GET", f"{COMPANY}/data/history", query={"query": "status=Queued"}).json
    assert history["totalResults"] == 0


@pytest.mark.parametrize("ending", ["Unlinked", "Deauthorized"])
def test_a_connection_that_has_ended_can_be_linked_again(emulator: Emulator, ending: Any) -> None:
    emulator.set_connection_status("company-id", "connection-id", ending)
    emulator.authorise("company-id", "connection-id")
    assert status(emulator) == "Linked"
    assert emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).status == 200


@pytest.mark.parametrize("before", ["PendingAuth", "Unlinked", "Deauthorized"])
def test_only_a_linked_connection_can_lose_its_authorisation(emulator: Emulator, before: Any) -> None:
    connection = emulator.create_connection("company-id", "fztf", status=before)
    if before == "Deauthorized":
        emulator.deauthorise("company-id", connection)
    else:
        with pytest.raises(ValueError, match="only a Linked one"):
            emulator.deauthorise("company-id", connection)
    assert status(emulator, f"{CONNECTIONS}/{connection}") == before


def test_a_deleted_connection_is_gone_from_every_list(emulator: Emulator) -> None:
    assert emulator.call("DELETE", HERE).status == 200
    assert emulator.call("GET", HERE).status == 404
    assert emulator.call("GET", CONNECTIONS).json["totalResults"] == 0
    assert emulator.call("GET", COMPANY).json["dataConnections"] == []
    assert emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER).status == 404


def test_a_partner_expense_connection_is_linked_at_once(emulator: Emulator) -> None:
    connection = emulator.call("POST", f"{COMPANY}/sync/expenses/connections/partnerExpense").json
    assert (connection["status"], connection["sourceType"]) == ("Linked", "Expense")


def told(events: Events) -> list[str]:
    return [one for one in events.types() if one.startswith("connection.")]


def test_what_happens_to_a_connection_is_told(emulator: Emulator) -> None:
    company = create(emulator, "New")["id"]
    events = Events(emulator)
    path = f"/companies/{company}/connections"
    connection = emulator.call("POST", path, json={"platformKey": "gbol"}).json["id"]
    assert told(events) == ["connection.created"]
    emulator.authorise(company, connection)
    assert told(events) == ["connection.connected"]
    emulator.call("PATCH", f"{path}/{connection}", json={"status": "Unlinked"})
    assert told(events) == ["connection.disconnected"]
    emulator.authorise(company, connection)
    assert told(events) == ["connection.reconnected"]
    emulator.deauthorise(company, connection)
    assert told(events) == ["connection.disconnected"]
    emulator.call("DELETE", f"{path}/{connection}")
    assert told(events) == ["connection.deleted"]


@pytest.mark.parametrize(
    ("code", "message"), [(403, "User cancelled."), (500, "Unknown error occurred."), (501, "Not supported.")]
)
def test_a_linking_that_fails_is_told_and_stands_in_the_connection(emulator: Emulator, code: Any, message: str) -> None:
    connection = emulator.create_connection("company-id", "fztf", status="PendingAuth")
    events = Events(emulator)
    emulator.fail_authorisation("company-id", connection, code, "User cancelled linking")
    [event] = [one for one in events.take() if one.get("eventType") == "connection.failed"]
    seen = emulator.call("GET", f"{CONNECTIONS}/{connection}").json
    [error] = seen["dataConnectionErrors"]
    assert event["payload"]["connection"]["id"] == connection
    assert event["payload"]["connection"]["dataConnectionErrors"] == [error]
    assert (error["statusCode"], error["errorMessage"], error["status"]) == (str(code), message, "Active")
    assert seen["status"] == "PendingAuth"
    emulator.authorise("company-id", connection)
    [error] = emulator.call("GET", f"{CONNECTIONS}/{connection}").json["dataConnectionErrors"]
    assert error["status"] == "Resolved"


def test_tokens_of_the_account_link_without_a_first_read(emulator: Emulator) -> None:
    connection = emulator.create_connection("company-id", "fztf", status="PendingAuth")
    path = f"{CONNECTIONS}/{connection}"
    body = {"accessToken": "0000-0000", "businessId": "test-business-1234"}
    assert emulator.call("PUT", f"{path}/authorization", json=body).json["status"] == "Linked"
    emulator.clock.advance(60)
    assert emulator.call("GET", f"{path}/data/commerce-orders").status == 409
    assert emulator.call("GET", f"{COMPANY}/dataStatus").json["commerce-orders"] == {"dataType": "commerce-orders"}
    emulator.call("POST", f"{COMPANY}/data/all")
    emulator.clock.advance(60)
    assert emulator.call("GET", f"{path}/data/commerce-orders").json["totalResults"] > 0


def test_the_last_read_stands_in_the_connection_and_its_company(emulator: Emulator) -> None:
    company = create(emulator, "New")["id"]
    connection = linked(emulator, "gbol", company)
    path = f"/companies/{company}/connections/{connection}"
    assert emulator.call("GET", path).json["lastSync"] is None
    emulator.clock.advance(3)
    seen = emulator.call("GET", path).json
    history = emulator.call("GET", f"/companies/{company}/data/history").json["results"]
    assert seen["lastSync"] == history[0]["completed"] == emulator.call("GET", f"/companies/{company}").json["lastSync"]


@pytest.mark.parametrize(
    ("query", "source_type"),
    [("sourceType=accounting&&enabled=true", "Accounting"), ("sourceType=Banking", "Banking")],
)
def test_integrations_are_filtered(emulator: Emulator, query: str, source_type: str) -> None:
    listed = emulator.call("GET", "/integrations", query={"query": query}).json["results"]
    assert {one["sourceType"] for one in listed} == {source_type}
    assert {one["enabled"] for one in listed} == {True}
    off = emulator.call("GET", "/integrations", query={"query": "enabled=false"}).json["results"]
    assert {one["key"] for one in off} == {"rqwd", "rvam"}


def test_offline_platforms_say_so(emulator: Emulator) -> None:
    listed = emulator.call("GET", "/integrations", query={"query": "isOfflineConnector=true"}).json["results"]
    assert {one["name"] for one in listed} == {"QuickBooks Desktop", "Sage 50 (UK)"}


def test_the_sandbox_has_every_accounting_data_type(emulator: Emulator) -> None:
    def types(key: str) -> set[str]:
        return {one["dataType"] for one in emulator.call("GET", f"/integrations/{key}").json["datatypeFeatures"]}

    accounting = [key for key, (_, kind) in PLATFORMS.items() if kind == "Accounting"]
    assert types("mqjo") == set().union(*map(types, accounting))
    assert {"itemReceipts", "salesOrders", "balanceSheet", "company"} <= types("mqjo")
