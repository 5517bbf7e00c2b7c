"""What is sent again: every cell of the table, counted where the requests arrive."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import codat_facade as codat
from codat_runtime import Call
from tests.support.server import LOST, Answer, FakeClock, call
from tests.unit.conftest import Servers

Perform = Callable[..., Any]


def blocking(client: codat.Client, what: Call[Any], **options: Any) -> Any:
    with client:
        return client.perform(what, **options)


def awaited(client: codat.Client, what: Call[Any], **options: Any) -> Any:
    async def run() -> Any:
        async with client:
            return await client.perform_async(what, **options)

    return asyncio.run(run())


both = pytest.mark.parametrize("perform", [blocking, awaited])

METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")
KEYED = ("POST", "PATCH")
SERVER_ERRORS = (408, 500, 502, 503, 504)
OTHER_ERRORS = (400, 401, 402, 403, 404, 405, 409, 422)

ONCE = 1
AGAIN = 4

CELLS = [
    *[(method, Answer(429), AGAIN) for method in METHODS],
    *[(method, LOST, AGAIN if method in ("GET", *KEYED) else ONCE) for method in METHODS],
    *[(method, Answer(status), AGAIN if method == "GET" else ONCE) for method in METHODS for status in SERVER_ERRORS],
    *[(method, Answer(status), ONCE) for method in METHODS for status in OTHER_ERRORS],
]


@both
@pytest.mark.parametrize(("method", "answer", "attempts"), CELLS)
def test_a_request_is_sent_as_often_as_its_cell_says(
    serve: Servers, clock: FakeClock, perform: Perform, method: str, answer: Answer | None, attempts: int
) -> None:
    server = serve(answer)
    with pytest.raises(codat.CodatError):
        perform(codat.Client("test-key", base_url=server.url, clock=clock), call(method))
    assert len(server.requests) == attempts
    assert len({request.headers.get("idempotency-key") for request in server.requests}) == 1
    assert ("idempotency-key" in server.requests[0].headers) == (method in KEYED)


@both
@pytest.mark.parametrize("method", METHODS)
def test_a_request_that_was_never_sent_is_sent_again(
    serve: Servers, clock: FakeClock, perform: Perform, method: str
) -> None:
    server = serve(listening=False)
    clock.on_sleep = lambda: server.listen() if len(clock.sleeps) == 2 else None
    perform(codat.Client("test-key", base_url=server.url, clock=clock), call(method))
    assert len(server.requests) == 1
    assert len(clock.sleeps) == 2


@both
@pytest.mark.parametrize("method", METHODS)
def test_a_request_that_can_never_be_sent_raises(
    serve: Servers, clock: FakeClock, perform: Perform, method: str
) -> None:
    server = serve(listening=False)
    with pytest.raises(codat.NetworkError, match="never sent"):
        perform(codat.Client("test-key", base_url=server.url, clock=clock), call(method))
    assert len(clock.sleeps) == 3


@both
@pytest.mark.parametrize("method", KEYED)
def test_a_conflict_after_a_lost_answer_is_waited_out(
    serve: Servers, clock: FakeClock, perform: Perform, method: str
) -> None:
    server = serve(LOST, Answer(409), Answer(409), Answer(200, body=b'{"id": "1"}'))
    assert perform(codat.Client("test-key", base_url=server.url, clock=clock), call(method)) == {"id": "1"}
    assert len(server.requests) == 4
    assert len({request.headers["idempotency-key"] for request in server.requests}) == 1


@both
@pytest.mark.parametrize("cut", [1, 30])
def test_half_an_answer_is_a_lost_answer(serve: Servers, clock: FakeClock, perform: Perform, cut: int) -> None:
    body = b'{"text": "0123456789012345678901234567890123456789"}'
    server = serve(Answer(body=body, cut=cut), Answer(body=b"[1]"))
    assert perform(codat.Client("test-key", base_url=server.url, clock=clock), call("GET")) == [1]
    assert len(server.requests) == 2


@both
@pytest.mark.parametrize("answer", [Answer(429), Answer(503), LOST])
def test_no_retries_means_one_request(
    serve: Servers, clock: FakeClock, perform: Perform, answer: Answer | None
) -> None:
    server = serve(answer)
    with pytest.raises(codat.CodatError):
        perform(codat.Client("test-key", base_url=server.url, clock=clock, max_retries=0), call("GET"))
    assert len(server.requests) == 1
    assert clock.sleeps == []


@both
def test_a_short_retry_after_is_waited_for(serve: Servers, clock: FakeClock, perform: Perform) -> None:
    server = serve(Answer(429, {"Retry-After": "60"}), Answer(503, {"Retry-After": "7"}), Answer())
    perform(codat.Client("test-key", base_url=server.url, clock=clock), call("GET"))
    assert clock.sleeps == [60, 7]


@both
def test_a_long_retry_after_raises_at_once_and_says_when_it_ends(
    serve: Servers, clock: FakeClock, perform: Perform
) -> None:
    server = serve(Answer(429, {"Retry-After": "61"}))
    with pytest.raises(codat.RateLimitError, match="taken again at 20") as caught:
        perform(codat.Client("test-key", base_url=server.url, clock=clock), call("GET"))
    assert clock.sleeps == []
    assert caught.value.retry_after == 61
    assert caught.value.resumes_at is not None


@both
def test_no_pause_goes_beyond_the_total_time(serve: Servers, clock: FakeClock, perform: Perform) -> None:
    server = serve(Answer(429, {"Retry-After": "20"}))
    with pytest.raises(codat.RateLimitError):
        perform(codat.Client("test-key", base_url=server.url, clock=clock, total_timeout=45), call("GET"))
    assert clock.sleeps == [20, 20]


def test_the_low_level_functions_are_sent_again_too(serve: Servers, clock: FakeClock) -> None:
    from codat_api.platform.api.companies import get_company

    server = serve(Answer(503), LOST, Answer(body=b'{"id": "c1", "name": "N"}'))
    with codat.Client("test-key", base_url=server.url, clock=clock) as client:
        company = get_company.sync("c1", client=client)
    assert getattr(company, "name", None) == "N"
    assert len(server.requests) == 3


def test_the_low_level_functions_for_tasks_are_sent_again_too(serve: Servers, clock: FakeClock) -> None:
    from codat_api.platform.api.companies import create_company, get_company
    from codat_api.platform.models import CompanyRequestBody

    server = serve(Answer(503), LOST, *[Answer(body=b'{"id": "c1", "name": "N"}')] * 2, LOST, Answer(429), Answer())

    async def run() -> None:
        async with codat.Client("test-key", base_url=server.url, clock=clock) as client:
            company = await get_company.asyncio("c1", client=client)
            assert getattr(company, "name", None) == "N"
            detailed = await get_company.asyncio_detailed("c1", client=client)
            assert detailed.status_code == 200
            await create_company.asyncio_detailed(client=client, body=CompanyRequestBody(name="N"))

    asyncio.run(run())
    assert len(server.requests) == 7
    assert len({request.headers.get("idempotency-key") for request in server.requests[4:]}) == 1


@both
def test_a_key_that_the_caller_gives_is_the_one_that_is_sent(
    serve: Servers, clock: FakeClock, perform: Perform
) -> None:
    server = serve(Answer(500))
    given = call("POST", headers={"Idempotency-Key": ("idempotency_key", "5f0c2a4e-0000-4000-8000-000000000001")})
    with pytest.raises(codat.ServerError) as caught:
        perform(codat.Client("test-key", base_url=server.url, clock=clock), given)
    assert server.requests[0].headers["idempotency-key"] == "5f0c2a4e-0000-4000-8000-000000000001"
    assert caught.value.idempotency_key == "5f0c2a4e-0000-4000-8000-000000000001"


@both
@pytest.mark.parametrize("last", [Answer(429, {"Retry-After": "3600"}), Answer(503), Answer(409), Answer(400)])
def test_an_answer_to_a_later_attempt_says_that_the_first_may_have_happened(
    serve: Servers, clock: FakeClock, perform: Perform, last: Answer
) -> None:
    server = serve(LOST, last)
    with pytest.raises(codat.CodatError, match="may have been carried out") as caught:
        perform(codat.Client("test-key", base_url=server.url, clock=clock), call("POST"))
    assert caught.value.status_code == last.status
    assert caught.value.maybe_carried_out


@both
@pytest.mark.parametrize("method", KEYED)
def test_a_port_that_closes_after_the_first_attempt_does_not_hide_it(
    serve: Servers, clock: FakeClock, perform: Perform, method: str
) -> None:
    server = serve(LOST)
    clock.on_sleep = server.stop_listening
    with pytest.raises(codat.NetworkError, match="never sent.*may have been carried out") as caught:
        perform(codat.Client("test-key", base_url=server.url, clock=clock), call(method))
    assert caught.value.maybe_carried_out
    assert len(server.requests) == 1


@both
def test_a_lost_write_says_that_it_may_have_happened_and_with_which_key(
    serve: Servers, clock: FakeClock, perform: Perform
) -> None:
    server = serve(LOST)
    with pytest.raises(codat.NetworkError, match="may have been carried out") as caught:
        perform(codat.Client("test-key", base_url=server.url, clock=clock), call("POST"))
    assert caught.value.idempotency_key == server.requests[0].headers["idempotency-key"]
