"""Options of one call: in every form of a call, shared connections, and blocks for the implicit client."""

from __future__ import annotations

import asyncio
import gc
import math
import threading
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.platform import companies, push_operations
from codat_runtime.http import httpx
from tests.support.server import FakeClock, client_of, json_answer

KEY = "5f0c2a4e-0000-4000-8000-000000000001"
PUSH = {"companyId": "c", "pushOperationKey": "p", "dataType": "invoices", "status": "Success"}


class Service:
    """Replies to everything, and notes what came."""

    def __init__(self, status: int = 200, **fields: Any) -> None:
        self.requests: list[httpx.Request] = []
        self.status = status
        self.fields = {"id": "c", "name": "n", "redirect": "r", "results": [], **PUSH, **fields}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return json_answer(self.fields, status=self.status, **{"X-Rate-Limit-Remaining": "7"})

    def client(self, **options: Any) -> codat.Client:
        return client_of(self, clock=FakeClock(), **options)


def awaited(function: Any) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        async def run() -> Any:
            return await function.aio(*args, **kwargs)

        return asyncio.run(run())

    return call


def collected(function: Any) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        async def run() -> Any:
            return [item async for item in function.aio(*args, **kwargs)]

        return asyncio.run(run())

    return call


READS = [
    (companies.get, ("c",)),
    (awaited(companies.get), ("c",)),
    (companies.get.detailed, ("c",)),
    (awaited(companies.get.detailed), ("c",)),
    (lambda *args: list(invoices.iterate(*args)), ("c",)),
    (collected(invoices.iterate), ("c",)),
    (invoices.fetch_all, ("c",)),
    (awaited(invoices.fetch_all), ("c",)),
    (push_operations.poll_until_done, ("c", "p")),
    (awaited(push_operations.poll_until_done), ("c", "p")),
    (lambda *args: list(push_operations.watch(*args)), ("c", "p")),
]
WRITES = [
    (invoices.create, ("c", "k", {})),
    (awaited(invoices.create), ("c", "k", {})),
    (invoices.create.detailed, ("c", "k", {})),
    (invoices.create_and_wait, ("c", "k", {})),
    (awaited(invoices.create_and_wait), ("c", "k", {})),
]


@pytest.mark.parametrize(("call", "arguments"), [*READS, *WRITES])
def test_every_form_carries_the_options(call: Any, arguments: tuple[Any, ...]) -> None:
    service = Service()
    client = service.client().with_options(headers={"X-Run": "7"}, timeout=3)

    call(client, *arguments)
    with client.with_options(headers={"x-run": "8"}).as_default():
        call(*arguments)

    half = len(service.requests) // 2
    assert [request.headers["X-Run"] for request in service.requests] == ["7"] * half + ["8"] * half
    assert float(service.requests[-1].extensions["timeout"]["read"]) == 3


@pytest.mark.parametrize(("call", "arguments"), WRITES)
def test_every_form_of_a_write_carries_the_key(call: Any, arguments: tuple[Any, ...]) -> None:
    service = Service()
    call(service.client().with_options(idempotency_key=KEY), *arguments)
    assert service.requests[0].headers["Idempotency-Key"] == KEY


def test_a_key_is_for_one_write() -> None:
    service = Service()
    client = service.client().with_options(idempotency_key=KEY)
    invoices.create(client, "c", "k", {})
    invoices.create(client, "c", "k", {})
    invoices.create(client, "c", "k", {"note": "another"}, idempotency_key=uuid4())
    with pytest.raises(ValueError, match="was used for another write"):
        invoices.create(client, "c", "k", {"note": "another"})
    assert len(service.requests) == 3


def test_retries_and_times_are_those_of_the_options() -> None:
    service = Service(status=503)
    client = service.client(max_retries=5)
    for retries in (0, 2):
        before = len(service.requests)
        with pytest.raises(codat.ServiceUnavailableError):
            companies.get(client.with_options(max_retries=retries), "c")
        assert len(service.requests) - before == retries + 1

    with pytest.raises(codat.ServiceUnavailableError):
        companies.get(client.with_options(total_timeout=0.1), "c")
    assert client.clock.now() < 1020


def test_strictness_is_that_of_the_options() -> None:
    client = Service(name=5).client(max_retries=0)
    assert companies.get(client, "c").id == "c"
    with pytest.raises(codat.DecodeError):
        companies.get(client.with_options(strict=True), "c")
    assert not client.with_options(strict=True).with_options(strict=False).strict


def test_connections_and_the_quota_are_shared() -> None:
    client = Service().client()
    other = client.with_options(max_retries=0)
    companies.get(other, "c")

    assert client.rate_limit == other.rate_limit == codat.RateLimit(None, 7, None)
    assert other.get_httpx_client() is client.get_httpx_client()
    with other:
        pass
    companies.get(client, "c")
    client.close()
    with pytest.raises(codat.ConfigurationError, match="closed"):
        companies.get(other, "c")


def test_a_client_lives_as_long_as_one_with_its_connections() -> None:
    other = Service().client().with_options(max_retries=0)
    gc.collect()
    assert companies.get(other, "c").id == "c"


@pytest.mark.parametrize(
    ("options", "kind", "remedy"),
    [
        ({"retries": 1}, TypeError, "'retries' is not an option of a call: give timeout, total_timeout"),
        ({"timeout": 0}, ValueError, "timeout is 0"),
        ({"timeout": None}, TypeError, "timeout"),
        ({"timeout": True}, TypeError, "timeout is of type bool"),
        ({"timeout": math.nan}, ValueError, "timeout is nan"),
        ({"total_timeout": math.inf}, ValueError, "total_timeout is inf"),
        ({"total_timeout": 10**400}, ValueError, "give more than zero seconds"),
        ({"max_retries": True}, TypeError, "max_retries is of type bool"),
        ({"max_retries": -1}, ValueError, "max_retries is -1"),
        ({"strict": 1}, TypeError, "strict"),
        ({"idempotency_key": "text"}, ValueError, "idempotency_key is 'text', which is no GUID"),
        ({"headers": "text"}, TypeError, "give a mapping"),
        ({"headers": {"a b": "1"}}, ValueError, "such as X-Request-Id"),
        ({"headers": {"X-A": "1\n2"}}, ValueError, "cannot stand in a header"),
        ({"headers": {"X-A": " 1"}}, ValueError, "no space at the ends"),
        ({"headers": {"X-A": ""}}, ValueError, "cannot stand in a header"),
        ({"headers": {"X-A": "\x7f"}}, ValueError, "cannot stand in a header"),
        ({"headers": {"X-A": "é"}}, ValueError, "cannot stand in a header"),
        ({"headers": {"X-A": None}}, TypeError, "headers\\['X-A'\\] is of type NoneType"),
        ({"headers": {1: "1"}}, TypeError, "headers has a name of type int"),
        ({"headers": {"authorization": "x"}}, ValueError, "give the key as api_key"),
        ({"headers": {"Host": "x"}}, ValueError, "leave it out"),
    ],
)
def test_wrong_options_are_refused_where_they_are_given(options: Any, kind: type[Exception], remedy: str) -> None:
    client = Service().client()
    with pytest.raises(kind, match=remedy):
        client.with_options(**options)
    with pytest.raises(kind, match=remedy), codat.options(**options):
        pass


def test_options_given_one_after_the_other_are_those_given_at_once() -> None:
    client = Service().client()
    chained = client.with_options(timeout=5, headers={"X-A": "1", "X-B": "2"}).with_options(
        headers={"x-a": "3"}, strict=True
    )
    at_once = client.with_options(strict=True, timeout=5.0, headers={"X-B": "2", "x-a": "3"})
    assert chained.call_options == at_once.call_options


def test_a_block_holds_for_the_implicit_client_of_its_own_thread() -> None:
    service = Service()
    client = service.client()

    def seen() -> str | None:
        companies.get("c")
        run: str | None = service.requests[-1].headers.get("X-Run")
        return run

    def in_a_thread() -> None:
        with client.as_default():
            elsewhere.append(seen())

    elsewhere: list[str | None] = []
    with client.as_default():
        with codat.options(headers={"X-Run": "outer", "X-Other": "1"}):
            thread = threading.Thread(target=in_a_thread)
            thread.start()
            thread.join(60)
            with codat.options(headers={"x-run": "inner"}, max_retries=0):
                assert seen() == "inner"
                assert service.requests[-1].headers["X-Other"] == "1"
            assert seen() == "outer"
            companies.get(client, "c")
            assert "X-Run" not in service.requests[-1].headers
        assert seen() is None
    assert elsewhere == [None]


def test_tasks_have_blocks_of_their_own() -> None:
    service = Service()

    async def task(run: str, mine: asyncio.Event, others: asyncio.Event) -> str:
        with codat.options(headers={"X-Run": run}):
            mine.set()
            await others.wait()
            await companies.get.aio("c")
            return run

    async def main() -> None:
        one, other = asyncio.Event(), asyncio.Event()
        with service.client().as_default():
            await asyncio.gather(task("1", one, other), task("2", other, one))

    asyncio.run(main())
    assert {request.headers["X-Run"] for request in service.requests} == {"1", "2"}


def test_the_details_have_content_attempts_and_duration() -> None:
    responses = [httpx.Response(503), json_answer({"id": "c", "name": "n", "redirect": "r"})]
    clock = FakeClock()
    client = client_of(lambda _: responses.pop(0), clock=clock)

    details = companies.get.detailed(client, "c")

    assert details.content == b'{"id": "c", "name": "n", "redirect": "r"}'
    assert details.attempts == 2
    assert details.duration == clock.now() - 1000.0 > 0


@pytest.mark.parametrize(
    "name", ["Content-Encoding", "Expect", "If-None-Match", "Proxy-Authorization", "Range", "TE", "Trailer", "Upgrade"]
)
def test_headers_that_change_how_messages_are_read_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"headers has {name}"):
        Service().client().with_options(headers={name: "bytes=0-1"})


def test_a_block_decorates_no_coroutine_function() -> None:
    """It would have ended before the first call, and an idempotency key would go unused."""

    async def pay() -> None: ...

    def pages() -> Any:
        yield

    for function in (pay, pages):
        with pytest.raises(TypeError, match=f"options cannot decorate {function.__name__}"):
            codat.options(idempotency_key=KEY)(function)
        with pytest.raises(TypeError, match=f"as_default cannot decorate {function.__name__}"):
            Service().client().as_default()(function)
    assert codat.options(idempotency_key=KEY)(lambda: 1)() == 1
