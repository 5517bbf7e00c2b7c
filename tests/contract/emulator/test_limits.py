"""Keys, limits and idempotency keys."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from codat_facade.emulator import Emulator, Request, Response
from codat_runtime.http import httpx

PUSH = "/companies/company-id/connections/connection-id/push/customers"
CUSTOMER = {"status": "Active", "customerName": "Written"}


KEYS = {"one": "5f0c2a4e-0000-4000-8000-000000000001", "two": "5F0C2A4E-0000-4000-8000-000000000002"}


def write(emulator: Emulator, key: str, body: dict[str, Any] | None = None, path: str = PUSH) -> Response:
    headers = {"Idempotency-Key": KEYS.get(key, key)}
    return emulator.call("POST", path, json=body or CUSTOMER, headers=headers)


def pushes(emulator: Emulator) -> int:
    return int(emulator.call("GET", "/companies/company-id/push").json["totalResults"])


@pytest.mark.parametrize("header", ["", "dGVzdC1rZXk=", "Basic test-key", "Bearer dGVzdC1rZXk=", "Basic é"])
def test_a_wrong_key_is_refused(emulator: Emulator, header: str) -> None:
    answer = emulator.handle(Request.to("GET", "/companies", headers={"Authorization": header}))
    assert answer.status == 401
    assert answer.json["statusCode"] == 401


def test_every_answer_says_where_the_client_stands(emulator: Emulator) -> None:
    good = emulator.call("GET", "/companies")
    bad = emulator.call("GET", "/nothing")
    assert good.headers["X-Rate-Limit-Limit"] == "2000"
    assert [one.headers["X-Rate-Limit-Remaining"] for one in (good, bad)] == ["1999", "1998"]
    assert parsedate_to_datetime(good.headers["X-Rate-Limit-Reset"]).isoformat() == "2026-01-16T00:00:00+00:00"
    emulator.create_company(id="other", connections=["other"])
    assert emulator.call("GET", "/companies").headers["X-Rate-Limit-Limit"] == "3000"


def test_the_quota_of_the_day_ends_and_returns_at_midnight() -> None:
    emulator = Emulator(daily_quota=2)
    assert [emulator.call("GET", "/companies").status for _ in range(4)] == [200, 200, 429, 429]
    refused = emulator.call("GET", "/companies")
    assert refused.headers["X-Rate-Limit-Remaining"] == "0"
    wait = int(refused.headers["Retry-After"])
    assert 15 * 3600 <= wait <= 15 * 3600 + 1
    emulator.clock.advance(wait)
    assert emulator.call("GET", "/companies").headers["X-Rate-Limit-Remaining"] == "1"


def test_an_alias_and_the_id_are_one_company() -> None:
    emulator = Emulator(concurrency=1)
    under_way = Request.to("GET", f"/companies/{emulator.company_id}")
    with emulator._app.answering(under_way):
        assert emulator.call("GET", "/companies/company-id").status == 429
    assert emulator.call("GET", "/companies/company-id").status == 200


def test_too_many_requests_of_one_company_at_once_are_refused() -> None:
    import asyncio

    emulator = Emulator(concurrency=3)
    emulator.create_company(id="other")

    async def ask(client: httpx.AsyncClient, company: str) -> int:
        return (await client.get(f"/companies/{company}", headers={"Authorization": "Basic dGVzdC1rZXk="})).status_code

    async def ask_all() -> list[int]:
        async with httpx.AsyncClient(transport=emulator.transport, base_url="https://api.codat.io") as client:
            companies = ["company-id"] * 5 + ["other"] * 3
            return await asyncio.gather(*(ask(client, company) for company in companies))

    statuses = asyncio.run(ask_all())
    assert statuses.count(429) > 0
    assert statuses[5:] == [200, 200, 200]
    refused = next(one for one in emulator.requests if one.status == 429)
    assert refused.path == "/companies/company-id"
    assert emulator.call("GET", "/companies/company-id").status == 200


def test_the_first_answer_is_given_again(emulator: Emulator) -> None:
    first = write(emulator, "one")
    emulator.clock.advance(5)
    again = write(emulator, "one")
    assert again.body == first.body
    assert again.json["status"] == "Pending"
    assert pushes(emulator) == 1
    assert write(emulator, "two").json["pushOperationKey"] != first.json["pushOperationKey"]


def test_refusals_are_kept_too(emulator: Emulator) -> None:
    first = write(emulator, "one", {"status": "Nope"})
    assert first.status == 400
    assert write(emulator, "one", {"status": "Nope"}).body == first.body


def test_another_request_with_the_same_key_is_refused(emulator: Emulator) -> None:
    write(emulator, "one")
    other_body = write(emulator, "one", {**CUSTOMER, "customerName": "Other"})
    other_path = write(emulator, "one", path=PUSH.replace("customers", "suppliers"))
    assert [other_body.status, other_path.status] == [422, 422]
    assert pushes(emulator) == 1


@pytest.mark.parametrize(
    "key", ["abc", "", "{5f0c2a4e-0000-4000-8000-000000000001}", "5f0c2a4e000040008000000000000001"]
)
def test_a_key_that_is_no_guid_is_refused(emulator: Emulator, key: str) -> None:
    refused = write(emulator, key)

    assert refused.status == 400
    assert "GUID" in refused.json["error"] + str(refused.json["validation"])


def test_an_answer_is_kept_for_ninety_minutes(emulator: Emulator) -> None:
    first = write(emulator, "one")
    emulator.clock.advance(90 * 60 - 1)
    assert write(emulator, "one").body == first.body
    emulator.clock.advance(1)
    assert write(emulator, "one").json["pushOperationKey"] != first.json["pushOperationKey"]
    assert len(emulator._store.state.replays) == 1


def test_a_429_releases_the_key() -> None:
    emulator = Emulator(daily_quota=1, records=0)
    emulator.call("GET", "/companies")
    assert write(emulator, "one").status == 429
    emulator.clock.advance(24 * 3600)
    assert write(emulator, "one").status == 200


def test_a_server_error_is_kept_and_a_429_is_not(emulator: Emulator) -> None:
    emulator.faults.add("status", status=503)
    assert [write(emulator, "one").status, write(emulator, "one").status] == [503, 503]
    emulator.faults.add("status", status=429)
    assert [write(emulator, "two").status, write(emulator, "two").status] == [429, 200]
    assert pushes(emulator) == 1


def test_a_request_that_is_still_running_is_a_conflict(emulator: Emulator) -> None:
    emulator.faults.add("timeout", processed=True, seconds=10)
    assert write(emulator, "one").broken == "timeout"
    assert write(emulator, "one").status == 409
    emulator.clock.advance(10)
    assert write(emulator, "one").status == 200
    assert pushes(emulator) == 1


def test_keys_count_on_post_and_patch_alone(emulator: Emulator) -> None:
    headers = {"Idempotency-Key": "5f0c2a4e-0000-4000-8000-000000000001"}
    path = "/companies/company-id"
    assert emulator.call("PATCH", path, json={"name": "A"}, headers=headers).status == 200
    assert emulator.call("PATCH", path, json={"name": "B"}, headers=headers).status == 422
    assert emulator.call("PUT", path, json={"name": "C"}, headers=headers).json["name"] == "C"
    assert emulator.call("PUT", path, json={"name": "D"}, headers=headers).json["name"] == "D"
