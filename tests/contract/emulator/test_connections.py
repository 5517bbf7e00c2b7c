"""Companies and connections: created, linked, listed, unlinked, deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codat_facade.emulator import Emulator

CONNECTIONS = "/companies/company-id/connections"


def test_a_company_is_created_read_renamed_and_deleted(emulator: Emulator) -> None:
    created = emulator.call("POST", "/companies", json={"name": "New Bakery", "tags": {"region": "uk"}}).json
    path = f"/companies/{created['id']}"
    assert emulator.call("GET", path).json["tags"] == {"region": "uk"}
    assert emulator.call("PATCH", path, json={"name": "Old Bakery"}).json["name"] == "Old Bakery"
    assert emulator.call("PATCH", path, json={"tags": {}}).json["name"] == "Old Bakery"
    assert emulator.call("PUT", path, json={"name": "Other"}).json["tags"] == {}
    assert emulator.call("DELETE", path).status == 204
    assert emulator.call("GET", path).status == 404


def test_companies_are_found_by_their_tags(emulator: Emulator) -> None:
    emulator.create_company("Tagged", id="tagged", tags={"region": "uk", "team": "a"})
    found = emulator.call("GET", "/companies", query={"tags": "region=uk&&team=a"}).json
    assert [company["id"] for company in found["results"]] == ["tagged"]


def test_a_deleted_company_leaves_nothing_for_the_next_one_of_its_id(emulator: Emulator) -> None:
    emulator.add_record("company-id", "connection-id", "customers", {"id": "a-customer"})
    assert emulator.call("DELETE", "/companies/company-id").status == 204
    emulator.create_company(id="company-id", connections=["connection-id"], records=0)
    assert emulator.records("company-id", "connection-id", "customers") == []


@pytest.mark.parametrize("body", [{"platformKey": "qhyg"}, "qhyg"])
def test_a_connection_waits_for_consent_and_is_linked_by_its_link(emulator: Emulator, body: object) -> None:
    emulator.call("PATCH", f"{CONNECTIONS}/connection-id", json={"status": "Unlinked"})
    connection = emulator.call("POST", CONNECTIONS, json=body).json
    path = f"{CONNECTIONS}/{connection['id']}"
    assert connection["status"] == "PendingAuth"
    assert connection["platformName"] == "QuickBooks Online"
    assert emulator.call("GET", f"{path}/data/transfers").status == 409
    page = emulator.call("POST", connection["linkUrl"], headers={"Authorization": ""})
    assert page.status == 200
    assert emulator.call("GET", path).json["status"] == "Linked"
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{path}/data/transfers").json["totalResults"] > 0


def test_unlinking_keeps_the_data_and_deleting_removes_it(emulator: Emulator) -> None:
    path = f"{CONNECTIONS}/connection-id"
    assert emulator.call("PATCH", path, json={"status": "Unlinked"}).json["status"] == "Unlinked"
    assert emulator.call("GET", "/companies/company-id/data/invoices").json["totalResults"] == 20
    assert emulator.call("DELETE", path).status == 200
    assert emulator.call("GET", path).status == 404
    assert emulator.call("GET", "/companies/company-id/data/invoices").status == 409


def test_connections_are_queried_by_status(emulator: Emulator) -> None:
    emulator.create_connection("company-id", id="waiting", status="PendingAuth")
    found = emulator.call("GET", CONNECTIONS, query={"query": "status=Linked"}).json
    assert [connection["id"] for connection in found["results"]] == ["connection-id"]


def test_a_platform_key_that_is_not_four_letters_is_refused(emulator: Emulator) -> None:
    answer = emulator.call("POST", CONNECTIONS, json={"platformKey": "Xero"})
    assert answer.status == 400
    assert answer.json["validation"]["errors"][0]["itemId"] == "platformKey"


def test_an_id_may_be_any_text(emulator: Emulator) -> None:
    emulator.create_company("Odd", id="a/b c?é", connections=["1 & 2"])
    answer = emulator.call("GET", "/companies/a%2Fb%20c%3F%C3%A9/connections/1%20%26%202")
    assert answer.json["id"] == "1 & 2"


def test_products_are_added_once_and_removed(emulator: Emulator) -> None:
    path = "/companies/company-id/products/my-product"
    assert emulator.call("POST", f"{path}/refresh").status == 400
    emulator.call("PUT", path)
    emulator.call("PUT", path)
    assert emulator.call("GET", "/companies/company-id").json["products"] == ["my-product"]
    assert emulator.call("POST", f"{path}/refresh").status == 202
    assert emulator.call("DELETE", path).status == 204
    assert emulator.call("DELETE", path).status == 404


def test_settings_and_profile_keep_what_was_written(emulator: Emulator) -> None:
    profile = emulator.call("GET", "/profile").json
    changed = {**profile, "name": "A new name"}
    assert emulator.call("PUT", "/profile", json=changed).json == changed
    assert emulator.call("GET", "/profile").json == changed
    settings = {"companyId": "company-id", "settings": [], "overridesDefaults": False}
    assert emulator.call("POST", "/companies/company-id/syncSettings", json=settings).status == 204
    assert emulator.call("GET", "/companies/company-id/syncSettings").json == settings


def test_texts_of_two_locales_are_kept_apart(emulator: Emulator) -> None:
    path = "/sync/commerce/config/ui/text"
    emulator.call("PATCH", path, query={"locale": "en-us"}, json={"title": {"text": "Colour", "required": False}})
    english = emulator.call("GET", path, query={"locale": "en-us"}).json
    assert english["title"]["text"] == "Colour"
    assert "title" not in emulator.call("GET", path, query={"locale": "fr-fr"}).json


def test_what_is_written_for_the_account_is_read_under_any_name_of_it(emulator: Emulator) -> None:
    sent = {"visibleAccounts": ["one", "two"]}
    emulator.call("POST", "/sync/commerce/config/ui/accounts/platform/gbol", json=sent)
    assert emulator.call("GET", "/clients/any/config/ui/accounts/platform/gbol").json == sent


@pytest.mark.parametrize(
    ("argument", "method"),
    [
        ("company_id", lambda emulator: emulator.authorise("nobody", "connection-id")),
        ("connection_id", lambda emulator: emulator.authorise("company-id", "nothing")),
        ("company_id", lambda emulator: emulator.deauthorise("nobody", "connection-id")),
        ("connection_id", lambda emulator: emulator.deauthorise("company-id", "nothing")),
        ("company_id", lambda emulator: emulator.fail_authorisation("nobody", "connection-id")),
        ("connection_id", lambda emulator: emulator.fail_authorisation("company-id", "nothing")),
        ("company_id", lambda emulator: emulator.set_connector_online("nobody", "connection-id", online=True)),
        ("connection_id", lambda emulator: emulator.set_connector_online("company-id", "nothing", online=True)),
        ("company_id", lambda emulator: emulator.set_connection_status("nobody", "connection-id", "Linked")),
        ("connection_id", lambda emulator: emulator.set_connection_status("company-id", "nothing", "Linked")),
        ("status", lambda emulator: emulator.set_connection_status("company-id", "connection-id", "linked")),
        ("company_id", lambda emulator: emulator.create_connection("nobody")),
        ("status", lambda emulator: emulator.create_connection("company-id", status="linked")),
        ("records", lambda emulator: emulator.create_connection("company-id", records=-1)),
        ("records", lambda emulator: emulator.create_company(records=-1)),
        ("parent", lambda emulator: emulator.create_company(parent="nobody")),
        ("company_id", lambda emulator: emulator.add_record("nobody", "connection-id", "invoices")),
        ("connection_id", lambda emulator: emulator.add_record("company-id", "nothing", "invoices")),
        ("company_id", lambda emulator: emulator.records("nobody", "connection-id", "invoices")),
        ("connection_id", lambda emulator: emulator.records("company-id", "nothing", "invoices")),
        ("data_type", lambda emulator: emulator.records("company-id", "connection-id", "unicorns")),
        ("company_id", lambda emulator: emulator.send_event("read.completed", "nobody")),
        ("data", lambda emulator: emulator.restore_state(b"{}")),
    ],
)
def test_a_wrong_argument_is_a_value_error_that_names_it_and_changes_nothing(
    emulator: Emulator, argument: str, method: Callable[[Emulator], object]
) -> None:
    before = emulator.dump_state()
    with pytest.raises(ValueError, match=f"^{argument}: "):
        method(emulator)
    assert emulator.dump_state() == before


def test_an_authorisation_that_was_withdrawn_already_stays_withdrawn(emulator: Emulator) -> None:
    emulator.deauthorise("company-id", "connection-id")
    emulator.deauthorise("company-id", "connection-id")
    assert emulator.call("GET", f"{CONNECTIONS}/connection-id").json["status"] == "Deauthorized"
    waiting = emulator.create_connection("company-id", "qhyg", status="PendingAuth")
    with pytest.raises(ValueError, match="^connection_id: the connection is PendingAuth"):
        emulator.deauthorise("company-id", waiting)
