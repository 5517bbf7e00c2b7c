"""The account: API keys, limits, products, tokens and custom data, as Codat's pages describe them."""

from __future__ import annotations

import base64

import pytest

from codat_facade.emulator import Emulator, Request, Response

COMPANY = "/companies/company-id"
HERE = f"{COMPANY}/connections/connection-id"


@pytest.fixture
def emulator() -> Emulator:
    """An emulator with a small company."""
    return Emulator(records=5)


def create_key(emulator: Emulator, name: str = "ci") -> Response:
    return emulator.call("POST", "/apiKeys", json={"name": name})


def keys(emulator: Emulator) -> list[dict[str, str]]:
    listed: list[dict[str, str]] = emulator.call("GET", "/apiKeys").json["results"]
    return listed


def status_with(emulator: Emulator, key: str) -> int:
    header = f"Basic {base64.b64encode(key.encode()).decode()}"
    return emulator.handle(Request.to("GET", "/companies", headers={"Authorization": header})).status


def test_the_account_comes_with_one_key(emulator: Emulator) -> None:
    assert [one["apiKey"] for one in keys(emulator)] == [emulator.api_key]


def test_a_new_key_is_named_listed_and_accepted(emulator: Emulator) -> None:
    created = create_key(emulator).json
    assert created["name"] == "ci"
    assert created in keys(emulator)
    assert status_with(emulator, created["apiKey"]) == 200
    assert status_with(emulator, "another") == 401


def test_a_deleted_key_is_not_accepted_any_more(emulator: Emulator) -> None:
    created = create_key(emulator).json
    assert emulator.call("DELETE", f"/apiKeys/{created['id']}").status == 204
    assert status_with(emulator, created["apiKey"]) == 401
    assert emulator.call("DELETE", f"/apiKeys/{created['id']}").status == 404


def test_there_are_ten_keys_at_most(emulator: Emulator) -> None:
    assert [create_key(emulator).status for _ in range(10)] == [201] * 9 + [409]
    emulator.call("DELETE", f"/apiKeys/{keys(emulator)[-1]['id']}")
    assert create_key(emulator).status == 201


def test_the_last_key_cannot_be_deleted(emulator: Emulator) -> None:
    (only,) = keys(emulator)
    assert emulator.call("DELETE", f"/apiKeys/{only['id']}").status == 409
    assert len(keys(emulator)) == 1


def test_the_key_of_the_request_itself_can_be_deleted(emulator: Emulator) -> None:
    other = create_key(emulator).json["apiKey"]
    assert emulator.call("DELETE", f"/apiKeys/{keys(emulator)[0]['id']}").status == 204
    assert emulator.call("GET", "/companies").status == 401
    assert status_with(emulator, other) == 200


def test_the_quota_is_a_thousand_and_one_for_each_connected_company() -> None:
    emulator = Emulator(records=5)
    limit = "X-Rate-Limit-Limit"
    assert emulator.call("GET", "/companies").headers[limit] == "2000"
    emulator.create_company(id="second", connections=["its-connection"])
    emulator.create_company(id="third")
    assert emulator.call("GET", "/companies").headers[limit] == "3000"
    emulator.deauthorise("second", "its-connection")
    assert emulator.call("GET", "/companies").headers[limit] == "2000"


def test_the_documented_quota_is_enforced_if_it_is_asked_for() -> None:
    emulator = Emulator(empty=True, records=5, daily_quota="documented")
    for _ in range(1000):
        assert emulator.call("GET", "/webhooks").status == 200
    refused = emulator.call("GET", "/webhooks")
    assert (refused.status, refused.headers["X-Rate-Limit-Remaining"]) == (429, "0")
    assert 0 < int(refused.headers["Retry-After"]) <= 86400


def test_the_quota_is_reset_at_midnight() -> None:
    emulator = Emulator(records=5, daily_quota=1)
    assert [emulator.call("GET", "/companies").status for _ in range(2)] == [200, 429]
    wait = int(emulator.call("GET", "/companies").headers["Retry-After"])
    emulator.clock.advance(wait)
    assert f"{emulator.clock.now():%H:%M}" == "00:00"
    assert emulator.call("GET", "/companies").status == 200


@pytest.mark.parametrize("product", ["bank-feeds", "lending", "payables", "expenses"])
def test_a_standard_product_is_not_refreshed(emulator: Emulator, product: str) -> None:
    emulator.call("PUT", f"{COMPANY}/products/{product}")
    assert emulator.call("POST", f"{COMPANY}/products/{product}/refresh").status == 400


@pytest.mark.parametrize(("wanted", "status"), [(["invoices"], 202), (["everything"], 400)])
def test_a_product_is_refreshed_for_data_types_that_there_are(
    emulator: Emulator, wanted: list[str], status: int
) -> None:
    emulator.call("PUT", f"{COMPANY}/products/custom")
    refreshed = emulator.call("POST", f"{COMPANY}/products/custom/refresh", json={"dataTypes": wanted})
    assert refreshed.status == status
    if status == 400:
        assert "invoices" in refreshed.json["error"]


def test_a_token_of_a_company_is_valid_for_a_day(emulator: Emulator) -> None:
    first, second = (emulator.call("GET", f"{COMPANY}/accessToken").json for _ in range(2))
    assert first["expiresIn"] == 86400
    assert first["accessToken"] != second["accessToken"]


def test_the_key_for_zapier_changes_with_each_request(emulator: Emulator) -> None:
    made = [emulator.call("POST", "/webhooks/integrationKeys/zapier") for _ in range(2)]
    assert [one.status for one in made] == [201, 201]
    assert made[0].json["key"] != made[1].json["key"]


def test_a_one_time_password_is_another_one_each_time(emulator: Emulator) -> None:
    made = [emulator.call("POST", f"{HERE}/bankFeeds/otp").json for _ in range(2)]
    assert made[0]["otp"] != made[1]["otp"]
    assert made[0]["expiry"] > "2026-01-15T09:00:00"


CUSTOM = "/integrations/mqjo/dataTypes/custom/flow"
RECORDS = f"{HERE}/data/custom/flow"


def configure(emulator: Emulator) -> None:
    fields = {"Header": "$.Header", "Heads": "$.Header.EndPeriod"}
    body = {"dataSource": "/reports/CashFlow", "keyBy": ["$.Header"], "requiredData": fields}
    assert emulator.call("PUT", CUSTOM, json=body).json == body
    assert emulator.call("GET", CUSTOM).json == body


@pytest.fixture
def sandbox() -> Emulator:
    """A company whose accounting platform has custom data."""
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(id="company-id")
    emulator.create_connection("company-id", "mqjo", id="connection-id")
    return emulator


def test_custom_data_is_there_once_it_is_configured_and_read(sandbox: Emulator) -> None:
    assert sandbox.call("GET", CUSTOM).status == 404
    assert sandbox.call("GET", f"{RECORDS}?page=1").status == 404
    configure(sandbox)
    assert sandbox.call("GET", f"{RECORDS}?page=1").json["results"] == []
    queued = sandbox.call("POST", f"{HERE}/data/queue/custom/flow").json
    assert queued["dataType"] == "custom/flow"
    sandbox.clock.advance(3)
    listed = sandbox.call("GET", f"{RECORDS}?page=1&pageSize=2").json
    assert [list(one["content"]) for one in listed["results"]] == [["Header", "Heads"]] * 2
    assert all(isinstance(value, dict) for one in listed["results"] for value in one["content"].values())
    history = sandbox.call("GET", f"{COMPANY}/data/history").json["results"]
    assert "custom/flow" in [one["dataType"] for one in history]


def test_the_segments_of_a_path_are_compared_whatever_their_case(sandbox: Emulator) -> None:
    configure(sandbox)
    written_as_on_the_page = CUSTOM.replace("dataTypes", "datatypes")
    assert sandbox.call("GET", written_as_on_the_page).json == sandbox.call("GET", CUSTOM).json


def test_records_of_custom_data_need_a_page_number(sandbox: Emulator) -> None:
    configure(sandbox)
    assert sandbox.call("GET", RECORDS).status == 400


def test_custom_data_is_configured_for_one_platform(sandbox: Emulator) -> None:
    configure(sandbox)
    sandbox.create_company(id="other")
    sandbox.create_connection("other", "qhyg", id="c")
    assert sandbox.call("GET", "/companies/other/connections/c/data/custom/flow?page=1").status == 404


def test_refreshing_everything_reads_no_custom_data(sandbox: Emulator) -> None:
    configure(sandbox)
    sandbox.call("POST", f"{COMPANY}/data/all")
    history = sandbox.call("GET", f"{COMPANY}/data/history?pageSize=500").json["results"]
    assert history
    assert not [one for one in history if one["dataType"].startswith("custom/")]


@pytest.mark.parametrize("path", [f"{HERE}/payables/info", f"{HERE}/bankFeeds/info"])
def test_a_platform_knows_the_business_by_its_name(emulator: Emulator, path: str) -> None:
    first = emulator.call("GET", path).json
    assert first["companyName"] == emulator.call("GET", COMPANY).json["name"]
    assert emulator.call("GET", path).json == first
