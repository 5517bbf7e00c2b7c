"""The day's quota: how near its end is, and what is kept of it for urgent calls."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.platform import companies
from codat_runtime.http import httpx
from tests.support.server import client_of, json_answer

NOW = datetime(2026, 1, 31, tzinfo=UTC)


def client_with(remaining: str, reset: str, reserve: int) -> tuple[codat.Client, list[httpx.Request]]:
    requests: list[httpx.Request] = []
    headers = {"X-Rate-Limit-Limit": "1000", "X-Rate-Limit-Remaining": remaining, "X-Rate-Limit-Reset": reset}

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return json_answer({"id": "c", "name": "n", "redirect": "r"}, **headers)

    return client_of(handler, quota_reserve=reserve), requests


@pytest.mark.parametrize(("remaining", "is_near"), [(101, False), (100, True), (0, True), (None, False)])
def test_a_quota_is_near_its_end(remaining: int | None, is_near: bool) -> None:
    assert codat.RateLimit(1000, remaining, None).is_near_end() is is_near
    assert codat.RateLimit(1000, 500, None).is_near_end(0.5)


def test_seconds_to_the_reset() -> None:
    rate_limit = codat.RateLimit(1000, 1, NOW + timedelta(minutes=5))
    assert rate_limit.seconds_to_reset(NOW) == 300
    assert rate_limit.seconds_to_reset(NOW + timedelta(hours=1)) == 0
    assert codat.RateLimit(1000, 1, None).seconds_to_reset() is None


def test_calls_below_the_reserve_are_refused_but_urgent_ones() -> None:
    client, requests = client_with("50", "2999-01-01T00:00:00Z", 50)
    companies.get(client, "c")

    for _ in range(2):
        with pytest.raises(codat.RateLimitError, match="not sent: 50 requests are left") as caught:
            invoices.create(client, "c", "k", {})
        with pytest.raises(codat.RateLimitError, match="not sent"):
            asyncio.run(companies.get.aio(client, "c"))
    assert not caught.value.maybe_carried_out
    assert caught.value.resumes_at == datetime(2999, 1, 1, tzinfo=UTC)
    assert len(requests) == 1
    companies.get(client.with_options(quota_reserve=0), "c")
    with client.as_default(), codat.options(quota_reserve=49):
        companies.get("c")
    assert len(requests) == 3


@pytest.mark.parametrize(
    ("remaining", "reset"), [("51", "2999-01-01T00:00:00Z"), ("0", "2020-01-01T00:00:00Z"), ("", ""), ("0", "")]
)
def test_calls_go_on_where_the_reserve_is_not_known_to_be_touched(remaining: str, reset: str) -> None:
    client, requests = client_with(remaining, reset, 50)
    for _ in range(3):
        companies.get(client, "c")
    assert len(requests) == 3
