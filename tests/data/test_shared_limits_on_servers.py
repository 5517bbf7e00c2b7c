"""Limits that processes share by a server: a real Redis, and a real Postgres."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import codat_facade as codat
from codat_facade.shared_limits import SharedLimits
from tests.support.limited_processes import judge, run_killing_the_first

from .servers import postgres_server, redis_server

pytest.importorskip("redis", reason="needs the environment of make test-data")

PROCESSES = 8
REQUESTS = 60
LIMITS = {"per_minute": 100, "per_company": 3}
SERVERS = {"redis": redis_server, "postgres": postgres_server}


@pytest.fixture(scope="module", params=SERVERS)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with SERVERS[request.param](tmp_path_factory.mktemp(request.param)) as running:
        yield running


def limits_at(url: str, limits: codat.Limits, name: str) -> SharedLimits:
    if url.startswith("redis"):
        return SharedLimits.in_redis(url, limits, key=name)
    return SharedLimits.in_postgres(url, limits, table=name)


def test_processes_keep_the_limits_together_though_one_is_killed_at_work(url: str, tmp_path: Path) -> None:
    logs = run_killing_the_first(url, tmp_path, processes=PROCESSES, requests=(100_000, REQUESTS), **LIMITS)
    assert judge(logs, **LIMITS) >= REQUESTS * (PROCESSES - 1)


@pytest.mark.parametrize("is_async", [False, True])
def test_the_minute_is_one_for_all_in_whatever_zone_they_are(
    url: str, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"minute_{is_async}".lower()
    first, second = (limits_at(url, codat.Limits(per_minute=5), name) for _ in range(2))

    def acquire(limits: SharedLimits) -> None:
        if is_async:
            asyncio.run(limits.acquire_async("company-id", 30))
        else:
            limits.acquire("company-id", 30)

    for _ in range(3):
        acquire(first)
    monkeypatch.setenv("PGTZ", "Asia/Tokyo")
    for _ in range(2):
        acquire(second)
    # At once, for it would have to wait for a minute.
    with pytest.raises(TimeoutError):
        acquire(first)
    with pytest.raises(TimeoutError):
        acquire(second)
    first.close()
    second.close()


def test_a_forked_process_has_a_connection_of_its_own(url: str) -> None:
    limits = limits_at(url, codat.Limits(per_minute=5), "forked")
    limits.acquire(None, 1)
    child = os.fork()
    if not child:
        status = 1
        try:
            limits.acquire(None, 30)
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    for _ in range(3):
        limits.acquire(None, 30)
    with pytest.raises(TimeoutError):
        limits.acquire(None, 30)
    limits.close()


def test_a_url_that_is_none_of_redis_is_refused_and_not_repeated() -> None:
    with pytest.raises(codat.ConfigurationError, match="url is none of Redis") as refused:
        SharedLimits.in_redis("http://user:secret@127.0.0.1")
    assert "secret" not in str(refused.value)


def test_a_server_that_is_not_there_fails_the_call_by_its_own_error(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codat_facade.shared_limits._PATIENCE", 0.1)
    nowhere = url.rpartition(":")[0] + ":1/0"
    client = codat.Client("test-key", base_url="http://127.0.0.1:9", limiter=limits_at(nowhere, codat.Limits(), "none"))
    with pytest.raises(codat.CodatError, match="limiter") as caught:
        client.get_httpx_client().get("/companies")
    assert caught.value.__cause__ is not None
    assert not getattr(caught.value, "maybe_carried_out", False)
