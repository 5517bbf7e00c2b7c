"""Errors, limits, idempotency and delivery, as Codat's pages state them."""

from __future__ import annotations

from typing import Any

import pytest

from codat_facade.emulator import Emulator, Request

PUSH = "/companies/company-id/connections/connection-id/push/customers"
CUSTOMER = {"status": "Active", "customerName": "Written"}
KEY = {"Idempotency-Key": "5f0c2a4e-0000-4000-8000-000000000001"}


@pytest.mark.parametrize(
    ("method", "path", "json", "status"),
    [
        ("GET", "/nothing", None, 404),
        ("GET", "/companies/none", None, 404),
        ("PATCH", "/companies", {}, 405),
        ("BREW", "/companies", None, 405),
        ("POST", "/companies", {}, 400),
        ("GET", "/companies?page=none", None, 400),
    ],
)
def test_an_error_has_the_documented_body(emulator: Emulator, method: str, path: str, json: Any, status: int) -> None:
    response = emulator.call(method, path, json=json) if json is not None else emulator.call(method, path)
    error = response.json
    assert (response.status, error["statusCode"]) == (status, status)
    assert isinstance(error["service"], str)
    assert isinstance(error["error"], str)
    for problem in (error["validation"] or {}).get("errors", []):
        assert problem.keys() == {"itemId", "message", "validatorName"}


def test_a_correlation_id_names_one_response(emulator: Emulator) -> None:
    ids = [emulator.call("GET", "/nothing").json["correlationId"] for _ in range(5)]
    assert len(set(ids)) == 5


def test_a_write_that_is_pending_is_a_success(emulator: Emulator) -> None:
    response = emulator.call("POST", PUSH, json=CUSTOMER)
    assert (response.status, response.json["status"], response.json["statusCode"]) == (200, "Pending", 202)


def test_the_quota_follows_the_connected_companies() -> None:
    emulator = Emulator(empty=True)

    def quota() -> str:
        return emulator.call("GET", "/companies").headers["X-Rate-Limit-Limit"]

    assert quota() == "1000"
    company_id = emulator.create_company(connections=["one"])
    emulator.create_connection(company_id, "fztf", id="two")
    assert quota() == "2000"
    emulator.create_connection(emulator.create_company(), status="PendingAuth")
    assert quota() == "2000"


@pytest.mark.parametrize(
    "request_",
    [
        Request.to("GET", "/companies"),
        Request.to("BREW", "/companies"),
        Request.to("POST", "/companies", body=b"a" * 2000),
    ],
    ids=["no key", "no method", "too large"],
)
def test_every_response_tells_the_quota(request_: Request) -> None:
    response = Emulator(max_body_bytes=1000).handle(request_)
    assert response.status in (401, 413)
    assert response.headers["X-Rate-Limit-Limit"] == "2000"
    assert response.headers["X-Rate-Limit-Remaining"] == "2000"
    assert response.headers["X-Rate-Limit-Reset"] == "Fri, 16 Jan 2026 00:00:00 GMT"


def test_above_the_quota_each_request_is_refused_until_midnight() -> None:
    emulator = Emulator(daily_quota=1)
    assert emulator.call("GET", "/companies").status == 200
    refused = [emulator.call(method, path) for method, path in (("GET", "/companies"), ("DELETE", "/companies/none"))]
    assert [one.status for one in refused] == [429, 429]
    assert {one.json["statusCode"] for one in refused} == {429}
    seconds = int(refused[0].headers["Retry-After"])
    emulator.clock.advance(seconds - 2)
    assert emulator.call("GET", "/companies").status == 429
    emulator.clock.advance(2)
    assert emulator.call("GET", "/companies").status == 200
    assert emulator.clock.now().isoformat()[:16] == "2026-01-16T00:00"


def test_events_tell_of_the_quota() -> None:
    emulator = Emulator(daily_quota=1)
    emulator.create_webhook_consumer(event_types=["client.rateLimit.reached", "client.rateLimit.reset"])
    told: list[str] = []
    for _ in range(3):
        emulator.call("GET", "/companies")
    emulator.clock.advance(24 * 3600)
    emulator.call("GET", "/companies")
    told = [one.event_type for one in emulator.deliver_webhooks(lambda *_: 200)]
    assert told == ["client.rateLimit.reached", "client.rateLimit.reset"]


@pytest.mark.parametrize("status", [408, 500, 503])
def test_errors_are_kept_for_the_key(emulator: Emulator, status: int) -> None:
    emulator.faults.add("status", status=status)
    first = emulator.call("POST", PUSH, json=CUSTOMER, headers=KEY)
    again = emulator.call("POST", PUSH, json=CUSTOMER, headers=KEY)
    assert (first.status, again.status) == (status, status)
    assert first.body == again.body


@pytest.mark.parametrize(("status", "taken"), [(200, True), (204, True), (299, True), (302, False), (410, False)])
def test_a_response_of_2xx_takes_an_event(emulator: Emulator, status: int, taken: bool) -> None:
    emulator.create_webhook_consumer()
    emulator.send_event("read.completed", "company-id")
    assert len(emulator.deliver_webhooks(lambda *_: status)) == 1
    emulator.clock.advance(24 * 3600)
    assert (emulator.deliver_webhooks(lambda *_: 200) == []) == taken
