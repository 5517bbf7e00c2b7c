"""Faults on order: which requests they hit, and what is left when they have."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from codat_facade.emulator import Emulator, Request
from codat_runtime.http import httpx

PUSH = "/companies/company-id/connections/connection-id/push/customers"
CUSTOMER = {"status": "Active", "customerName": "Written"}
AUTH = {"Authorization": "Basic dGVzdC1rZXk="}


def pushes(emulator: Emulator) -> int:
    emulator.faults.clear()
    return int(emulator.call("GET", "/companies/company-id/push").json["totalResults"])


def client(emulator: Emulator) -> httpx.Client:
    return httpx.Client(transport=emulator.transport, base_url="https://api.codat.io", headers=AUTH)


@pytest.mark.parametrize(
    ("kind", "raised", "processed"),
    [
        ("refused", httpx.ConnectError, False),
        ("reset", httpx.ReadError, False),
        ("reset", httpx.ReadError, True),
        ("timeout", httpx.ReadTimeout, False),
        ("timeout", httpx.ReadTimeout, True),
        ("cut", httpx.RemoteProtocolError, False),
        ("cut", httpx.RemoteProtocolError, True),
    ],
)
def test_a_broken_connection_raises_and_does_what_was_ordered(
    emulator: Emulator, kind: Any, raised: type[Exception], processed: bool
) -> None:
    emulator.faults.add(kind, processed=processed)
    with client(emulator) as http, pytest.raises(raised):
        http.post(PUSH, json=CUSTOMER)
    assert pushes(emulator) == int(processed)
    assert emulator.requests[0].fault == kind
    assert emulator.requests[0].status is None


def test_what_is_refused_is_never_processed(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="processed: "):
        emulator.faults.add("refused", processed=True)
    assert len(emulator.faults) == 0


@pytest.mark.parametrize("kind", ["cut", "truncated", "slow"])
def test_what_breaks_without_being_processed_is_a_proxys_page(emulator: Emulator, kind: Any) -> None:
    emulator.faults.add(kind, processed=False)
    answer = emulator.call("POST", PUSH, json=CUSTOMER)
    assert (answer.status, answer.headers["Content-Type"]) == (502, "text/html")
    assert pushes(emulator) == 0


def test_a_truncated_answer_is_whole_for_http(emulator: Emulator) -> None:
    emulator.faults.add("truncated")
    with client(emulator) as http:
        answer = http.post(PUSH, json=CUSTOMER)
    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r"."):
        answer.json()
    assert pushes(emulator) == 1


def test_a_slow_answer_arrives_byte_by_byte(emulator: Emulator) -> None:
    emulator.faults.add("slow")
    with client(emulator) as http, http.stream("GET", "/companies") as answer:
        pieces = list(answer.iter_raw())
    assert {len(piece) for piece in pieces} == {1}
    assert msgspec.json.decode(b"".join(pieces))["totalResults"] == 1


@pytest.mark.parametrize("kind", ["html", "empty"])
def test_a_proxy_answers_in_codats_place(emulator: Emulator, kind: Any) -> None:
    emulator.faults.add(kind, status=503, retry_after=7)
    answer = emulator.call("POST", PUSH, json=CUSTOMER)
    assert (answer.status, answer.headers["Retry-After"]) == (503, "7")
    assert answer.body.startswith(b"<html>") if kind == "html" else answer.body == b""
    assert pushes(emulator) == 0


@pytest.mark.parametrize("status", [408, 409, 422, 429, 500, 503])
@pytest.mark.parametrize("retry_after", [None, 30, "Fri, 16 Jan 2026 00:00:00 GMT"])
def test_codat_answers_with_an_error(emulator: Emulator, status: int, retry_after: Any) -> None:
    emulator.faults.add("status", status=status, retry_after=retry_after)
    answer = emulator.call("POST", PUSH, json=CUSTOMER)
    assert answer.status == answer.json["statusCode"] == status
    assert answer.headers.get("Retry-After") == (None if retry_after is None else str(retry_after))
    assert pushes(emulator) == 0


def test_an_error_may_hide_a_write_that_was_made(emulator: Emulator) -> None:
    emulator.faults.add("status", status=500, processed=True)
    assert emulator.call("POST", PUSH, json=CUSTOMER).status == 500
    assert pushes(emulator) == 1


def test_faults_hit_what_they_match_as_often_as_ordered(emulator: Emulator) -> None:
    emulator.faults.add("status", method="get", path="/companies/*", status=503, times=2, skip=1)
    gets = [emulator.call("GET", "/companies/company-id").status for _ in range(5)]
    assert gets == [200, 503, 503, 200, 200]
    emulator.faults.add("status", path="/profile", status=500)
    assert emulator.call("GET", "/companies").status == 200
    assert emulator.call("GET", "/profile").status == 500
    assert len(emulator.faults) == 0


def test_faults_come_in_the_order_of_the_order(emulator: Emulator) -> None:
    for status in (500, 503, 429):
        emulator.faults.add("status", status=status)
    assert [emulator.call("GET", "/companies").status for _ in range(4)] == [500, 503, 429, 200]


@pytest.mark.parametrize(
    "order",
    [
        {"kind": "nothing"},
        {"kind": "reset", "times": 0},
        {"kind": "reset", "skip": -1},
        {"kind": "slow", "seconds": -1.0},
        {"kind": "slow", "seconds": float("nan")},
        {"kind": "slow", "seconds": 1e300},
        {"kind": "status", "status": 101},
        {"kind": "status", "status": 1000},
        {"kind": "status", "retry_after": "1\r\nSet-Cookie: a=b"},
    ],
)
def test_a_fault_that_makes_no_sense_is_an_error(emulator: Emulator, order: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"kind|times|seconds|status|retry_after"):
        emulator.faults.add(**order)


def test_a_lost_answer_is_kept_for_the_key(emulator: Emulator) -> None:
    headers = {"Idempotency-Key": "5f0c2a4e-0000-4000-8000-000000000001"}
    emulator.faults.add("reset", processed=True)
    assert emulator.call("POST", PUSH, json=CUSTOMER, headers=headers).broken == "reset"
    assert emulator.call("POST", PUSH, json=CUSTOMER, headers=headers).status == 200
    assert pushes(emulator) == 1


def test_the_network_fails_for_anybody_and_the_service_for_those_it_knows(emulator: Emulator) -> None:
    stranger = Request.to("GET", "/companies")
    emulator.faults.add("reset")
    assert emulator.handle(stranger).broken == "reset"
    assert emulator.call("GET", "/companies").headers["X-Rate-Limit-Remaining"] == "1999"
    emulator.faults.add("status", status=503, times=2)
    assert emulator.handle(stranger).status == 401
    assert emulator.call("GET", "/companies").status == 503
