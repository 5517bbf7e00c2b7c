"""The client that operations use when they are given none."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import codat_facade as codat
from tests.support.server import call
from tests.unit.conftest import Servers


def test_without_a_key_the_first_use_says_what_to_do() -> None:
    with pytest.raises(codat.ConfigurationError, match="CODAT_API_KEY"):
        codat.default_client()


def test_the_environment_is_read_at_the_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "test-key")
    first = codat.default_client()
    assert codat.default_client() is first


def test_threads_that_come_at_once_get_one_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "test-key")
    barrier = threading.Barrier(8)

    def get(_: int) -> codat.Client:
        barrier.wait()
        return codat.default_client()

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(get, range(8)))) == 1


def test_configure_replaces_the_client_and_closes_the_old_one(serve: Servers) -> None:
    server = serve()
    codat.configure("test-key", base_url=server.url)
    codat.default_client().perform(call())
    old = codat.default_client().get_httpx_client()
    codat.configure(api_key="other-key", base_url=server.url, max_retries=0)
    assert old.is_closed
    codat.default_client().perform(call())
    assert [request.headers["authorization"] for request in server.requests] == [
        "Basic dGVzdC1rZXk=",
        "Basic b3RoZXIta2V5",
    ]


def test_a_call_that_runs_on_a_replaced_client_ends_in_peace(serve: Servers) -> None:
    server = serve()
    codat.configure("test-key", base_url=server.url)
    held = codat.default_client()
    codat.configure("other-key", base_url=server.url)
    assert held.perform(call()) == {}


def test_a_block_has_its_own_client_and_gives_it_back() -> None:
    outer, inner = codat.Client("test-key"), codat.Client("other-key")
    with outer.as_default() as given:
        assert given is outer
        with inner.as_default():
            assert codat.default_client() is inner
        assert codat.default_client() is outer
    with pytest.raises(codat.ConfigurationError):
        codat.default_client()


def test_each_task_has_the_client_of_its_own_block() -> None:
    async def in_block(client: codat.Client, others: asyncio.Barrier) -> bool:
        with client.as_default():
            await others.wait()
            return codat.default_client() is client

    async def run() -> list[bool]:
        clients = [codat.Client(f"test-key-{number}") for number in range(3)]
        barrier = asyncio.Barrier(3)
        return await asyncio.gather(*(in_block(client, barrier) for client in clients))

    assert asyncio.run(run()) == [True, True, True]
