"""A response that is broken: on a read it is asked for again as a lost one is, and a write it leaves open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._operations.operation import build_call_of
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.company_lists import fetched_async
from tests.support.server import LOST, Answer, FakeClock, client_of
from tests.unit.conftest import Servers

PAGE = b'{"results": [{"id": "c1", "name": "N", "redirect": "r"}], "pageNumber": 1, "pageSize": 100, "totalResults": 1}'
BROKEN = [b"", b"null", b'"busy"', b"{}", b'{"message": "busy"}', b'{"results": null}', b"<html>", PAGE[:40]]


def perform(client: codat.Client) -> list[Any]:
    return [company.id for company in things.list(client, page=1)]


def perform_async(client: codat.Client) -> list[Any]:
    return [company.id for company in asyncio.run(things.list.aio(client, page=1))]


def detailed(client: codat.Client) -> list[Any]:
    return [company.id for company in things.list.detailed(client, page=1).parsed]


def detailed_async(client: codat.Client) -> list[Any]:
    return [company.id for company in asyncio.run(things.list.detailed.aio(client, page=1)).parsed]


def fetched(client: codat.Client) -> list[Any]:
    return [company.id for company in things.fetch_all(client)]


every_way = pytest.mark.parametrize("read", [perform, perform_async, detailed, detailed_async, fetched, fetched_async])


def answers_of(*contents: bytes) -> tuple[Callable[[httpx.Request], httpx.Response], list[httpx.Request]]:
    """A handler that gives one content after another, the last one for ever, and the requests that it got."""
    requests: list[httpx.Request] = []
    left = iter(contents)

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, content=next(left, contents[-1]))

    return handler, requests


@every_way
@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_response_to_a_read_is_asked_for_again(
    read: Callable[[codat.Client], list[Any]], content: bytes, clock: FakeClock
) -> None:
    handler, requests = answers_of(content, content, PAGE)
    assert read(client_of(handler, clock=clock)) == ["c1"]
    assert len(requests) == 3
    first, second = clock.sleeps
    assert 0.25 <= first <= 0.5
    assert 0.5 <= second <= 1


@every_way
@pytest.mark.parametrize("strict", [False, True])
def test_one_that_stays_broken_raises_when_the_attempts_are_used_up(
    read: Callable[[codat.Client], list[Any]], strict: bool, clock: FakeClock
) -> None:
    handler, requests = answers_of(b'{"message": "busy"}')
    with pytest.raises(codat.DecodeError) as caught:
        read(client_of(handler, clock=clock, max_retries=2, strict=strict))
    assert len(requests) == 3
    assert caught.value.transient
    assert not caught.value.maybe_carried_out


def test_broken_and_lost_responses_use_up_the_same_attempts(serve: Servers, clock: FakeClock) -> None:
    broken = Answer(body=b"null")
    server = serve(broken, LOST, Answer(503), broken, Answer(body=PAGE))
    with codat.Client("test-key", base_url=server.url, clock=clock) as client, pytest.raises(codat.DecodeError):
        perform(client)
    assert len(server.requests) == 4


def test_a_broken_response_is_not_asked_for_again_beyond_the_total_time(clock: FakeClock) -> None:
    handler, requests = answers_of(b"null")
    with pytest.raises(codat.DecodeError):
        perform(client_of(handler, clock=clock, max_retries=50, total_timeout=20))
    assert clock.time <= 1020
    # Delays double from 0.5 s to 8 s; with the least jitter each is half as long.
    assert 6 <= len(requests) <= 9


def test_the_time_before_a_broken_response_counts(clock: FakeClock) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        clock.time += 15
        return httpx.Response(200, content=b"null")

    with pytest.raises(codat.TimeoutError):
        perform(client_of(handler, clock=clock, max_retries=50, total_timeout=20))
    # There is a second attempt, and no third.
    assert 1030 < clock.time < 1031


def test_a_broken_response_is_asked_for_once_where_no_retry_is_wanted() -> None:
    handler, requests = answers_of(b"null")
    client = client_of(handler)
    call = build_call_of(things.list)(page=1)
    with pytest.raises(codat.DecodeError):
        client.perform(call, retry=False)
    assert len(requests) == 1


@pytest.mark.parametrize(
    ("content", "path"),
    [
        (PAGE, "$._links"),
        (b'[{"id": "c1", "name": "N", "redirect": "r"}]', "$"),
    ],
)
def test_what_differs_from_its_document_alone_is_not_asked_for_again(content: bytes, path: str) -> None:
    handler, requests = answers_of(content)
    with pytest.raises(codat.DecodeError) as caught:
        perform(client_of(handler, strict=True))
    assert (caught.value.path, caught.value.transient) == (path, False)
    assert len(requests) == 1
    assert perform(client_of(handler)) == ["c1"]


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"id": "c'])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_broken_response_to_a_write_is_never_asked_for_again(content: bytes, asynchronous: bool) -> None:
    handler, requests = answers_of(content)
    client = client_of(handler)
    with pytest.raises(codat.DecodeError) as caught:
        asyncio.run(things.create.aio(client, {"name": "N"})) if asynchronous else things.create(client, {"name": "N"})
    assert len(requests) == 1
    assert caught.value.maybe_carried_out
    assert caught.value.idempotency_key == requests[0].headers["Idempotency-Key"]


def test_a_request_of_the_low_level_client_begins_anew_each_time() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return next(responses)

    responses: Iterator[httpx.Response] = (httpx.Response(503) if n % 3 else httpx.Response(200) for n in range(1, 20))
    client = client_of(handler, max_retries=2)
    http = client.get_httpx_client()
    request = http.build_request("GET", "/companies")
    assert [http.send(request).status_code for _ in range(4)] == [200] * 4
