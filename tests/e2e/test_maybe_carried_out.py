"""What an error says about a write: where it does not say that the write may have been carried out, it was not."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._base import clock
from codat_facade.emulator import Emulator
from codat_facade.platform import companies
from codat_runtime.http import httpx

from ..support.clock import EmulatorTime
from .test_nothing_written_twice import create, create_async, made

SAID = "the request may have been carried out all the same"

# Trouble that hides whether the request was carried out.
hidden = st.one_of(
    st.fixed_dictionaries({"kind": st.sampled_from(["reset", "timeout"]), "processed": st.booleans()}),
    st.fixed_dictionaries({"kind": st.sampled_from(["cut", "truncated"])}),
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(["html", "empty"]),
            "status": st.sampled_from([200, 302, 408, 502, 504]),
            "processed": st.booleans(),
        }
    ),
    st.fixed_dictionaries(
        {"kind": st.just("status"), "status": st.sampled_from([408, 500, 503]), "processed": st.booleans()}
    ),
)
# Trouble that keeps it from being carried out.
open_ = st.one_of(
    st.just({"kind": "refused"}),
    st.fixed_dictionaries({"kind": st.just("status"), "status": st.sampled_from([400, 403, 409, 422, 429])}),
    st.fixed_dictionaries({"kind": st.just("html"), "status": st.sampled_from([403, 429])}),
)


class Account:
    """An emulator without companies, and a client that waits in its time."""

    def __init__(self, **options: Any) -> None:
        self.emulator = Emulator(empty=True)
        self.time = EmulatorTime(self.emulator)
        self.client = codat.Client(
            api_key=self.emulator.api_key,
            transport=self.emulator.transport,
            clock=self.time,
            **{"limits": None, **options},
        )

    def order(self, *schedule: dict[str, Any]) -> None:
        for fault in schedule:
            self.emulator.faults.add(method="POST", **fault)

    def failure(self, writes: Any = create) -> codat.CodatError | None:
        try:
            writes(self.client, "Bakery")
        except codat.CodatError as error:
            return error
        return None

    def made(self) -> int:
        return made(self.emulator, "Bakery")


@pytest.mark.parametrize("writes", [create, create_async])
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(hidden, open_), min_size=1, max_size=5), st.integers(0, 4))
def test_a_write_that_is_not_said_to_be_maybe_carried_out_was_not(
    writes: Any, schedule: list[dict[str, Any]], max_retries: int
) -> None:
    account = Account(max_retries=max_retries)
    account.order(*schedule)
    error = account.failure(writes)
    if error is None:
        assert account.made() == 1
    else:
        assert error.maybe_carried_out or account.made() == 0
        assert (SAID in str(error)) == error.maybe_carried_out
        assert error.idempotency_key is not None


@settings(max_examples=100, deadline=None)
@given(st.lists(open_, min_size=1, max_size=5), st.integers(0, 4))
def test_nothing_is_said_where_every_attempt_was_refused_or_never_sent(
    schedule: list[dict[str, Any]], max_retries: int
) -> None:
    account = Account(max_retries=max_retries)
    account.order(*schedule)
    error = account.failure()
    assert error is None or not error.maybe_carried_out


class Trouble(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests to an emulator, and does to some writes what faults of a server cannot."""

    def __init__(self, carrier: Any, plan: list[str], act: Callable[[str], None]) -> None:
        self._carrier = carrier
        self._plan = deque(plan)
        self._act = act

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._after(request, lambda: self._carrier.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        # The emulator waits for nothing, so that both ways come to the same.
        return self.handle_request(request)

    def _after(self, request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        kind = self._plan.popleft() if self._plan and request.method == "POST" else "nothing"
        response = send()
        if kind == "lost":
            raise httpx.ReadError("gone")
        if kind == "odd":
            return httpx.Response(
                500, headers={"Retry-After": "2026-01-01T00:00:00+25:00", "X-Rate-Limit-Limit": "9" * 400}
            )
        if kind == "odd redirect":
            return httpx.Response(307, headers={"Location": "data:,x"})
        self._act(kind)
        return response


KINDS = ["nothing", "lost", "odd", "odd redirect", "close", "interrupt", "cancel", "suspend", "stranger"]


@pytest.mark.parametrize("writes", [create, create_async])
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(KINDS), max_size=4))
def test_whatever_happens_from_outside_nothing_is_written_twice_or_denied(writes: Any, plan: list[str]) -> None:
    account, suspended = Account(), [0.0]

    def act(kind: str) -> None:
        if kind == "close":
            account.client.close()
            raise httpx.ReadError("closed")
        if kind == "interrupt":
            raise KeyboardInterrupt
        if kind == "cancel":
            raise asyncio.CancelledError
        if kind == "suspend":
            suspended[0] += 7200
            account.emulator.clock.advance(7200)
            raise httpx.ReadError("the connection did not outlive it")
        if kind == "stranger":
            raise RuntimeError("of somebody else")

    trouble = Trouble(account.emulator.transport, plan, act)
    account.client = codat.Client(
        account.emulator.api_key, transport=trouble, clock=account.time, limits=None, total_timeout=None
    )
    with patch.object(clock, "THROUGH_SUSPENDS", [lambda: suspended[0]]):
        failure = broken_off = None
        try:
            writes(account.client, "Bakery")
        except codat.CodatError as error:
            failure = error
        except (KeyboardInterrupt, asyncio.CancelledError) as error:
            broken_off = error
    if failure is not None:
        assert failure.idempotency_key is not None
        assert account.made() == 0 or failure.maybe_carried_out
    if broken_off is not None:
        write = codat.interrupted_write(broken_off)
        assert write is not None
        assert write.idempotency_key is not None
    assert account.made() <= 1


LAST: list[dict[str, Any]] = [
    {"kind": "refused", "times": 9},
    {"kind": "status", "status": 429, "retry_after": 86_400},
    {"kind": "status", "status": 429, "times": 9},
    {"kind": "html", "status": 403},
    {"kind": "html", "status": 502},
    {"kind": "html", "status": 200},
    {"kind": "empty", "status": 200},
]


@pytest.mark.parametrize("last", LAST)
@pytest.mark.parametrize("lost", [1, 2])
def test_what_became_of_the_last_attempt_does_not_hide_that_an_earlier_one_lost_its_answer(
    last: dict[str, Any], lost: int
) -> None:
    account = Account()
    account.order({"kind": "reset", "processed": True, "times": lost}, last)
    error = account.failure()
    assert error is not None
    assert error.maybe_carried_out
    assert account.made() == 1


def test_a_conflict_that_outlasts_the_retries_is_said_to_be_a_write_that_still_runs() -> None:
    account = Account()
    account.order({"kind": "reset", "processed": True, "seconds": 600.0})
    error = account.failure()
    assert isinstance(error, codat.ConflictError)
    assert error.maybe_carried_out
    assert account.made() == 1


def test_a_key_that_codat_may_have_forgotten_is_not_sent_again() -> None:
    account = Account(total_timeout=None, max_retries=200)
    account.order(
        {"kind": "reset", "processed": True}, {"kind": "status", "status": 429, "retry_after": 60, "times": 95}
    )
    error = account.failure()
    assert isinstance(error, codat.RateLimitError)
    assert error.maybe_carried_out
    assert error.idempotency_key is not None
    assert account.made() == 1


def test_limits_that_hold_the_second_attempt_back_do_not_hide_the_first() -> None:
    account = Account(limits=codat.Limits(burst=1, per_second=0.001), total_timeout=60)
    account.order({"kind": "reset", "processed": True})
    error = account.failure()
    assert isinstance(error, codat.TimeoutError)
    assert "own limits" in error.message
    assert error.maybe_carried_out
    assert error.idempotency_key is not None
    assert account.made() == 1


def test_a_write_that_the_limits_hold_back_from_the_start_was_not_carried_out() -> None:
    account = Account(limits=codat.Limits(burst=1, per_second=0.001), total_timeout=60)
    companies.list(account.client)
    error = account.failure()
    assert isinstance(error, codat.TimeoutError)
    assert not error.maybe_carried_out
    assert error.request == ("POST", "/companies")
    assert account.made() == 0


def test_an_answer_that_does_not_fit_into_memory_leaves_open_whether_the_write_was_carried_out() -> None:
    account = Account(max_response_bytes=10)
    error = account.failure()
    assert isinstance(error, codat.ResponseTooLargeError)
    assert error.maybe_carried_out
    assert account.made() == 1


def test_a_read_is_never_said_to_be_carried_out() -> None:
    account = Account(max_retries=1)
    for kind in ("reset", "status", "html"):
        account.emulator.faults.add(kind, method="GET", times=2)  # type: ignore[arg-type]
        with pytest.raises(codat.CodatError) as caught:
            asyncio.run(companies.list.aio(account.client))
        assert not caught.value.maybe_carried_out
        assert SAID not in str(caught.value)


@pytest.mark.parametrize(("method", "status"), [("PUT", 500), ("DELETE", 408), ("PATCH", 503)])
def test_every_kind_of_write_says_it(method: str, status: int) -> None:
    account = Account()
    company = companies.create(account.client, {"name": "Bakery"}).id
    account.emulator.faults.add("status", method=method, status=status, processed=True)
    writes = {
        "PUT": lambda: companies.replace(account.client, company, {"name": "Bakery 2"}),
        "PATCH": lambda: companies.update(account.client, company, {"name": "Bakery 2"}),
        "DELETE": lambda: companies.delete(account.client, company),
    }
    with pytest.raises(codat.CodatError) as caught:
        writes[method]()
    assert caught.value.maybe_carried_out
