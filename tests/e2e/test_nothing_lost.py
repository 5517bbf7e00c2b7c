"""A list that is cut off or emptied on the way is an error, and never a shorter list."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_runtime.http import httpx

from ..support.clock import EmulatorTime


@pytest.mark.parametrize("kind", ["empty", "html", "truncated"])
def test_a_page_that_somebody_on_the_way_swallowed_raises(kind: str) -> None:
    emulator = Emulator()
    client = codat.Client(api_key=emulator.api_key, transport=emulator.transport, max_retries=0)
    emulator.faults.add(kind, skip=1, status=200)  # type: ignore[arg-type]

    with pytest.raises(codat.DecodeError) as error:
        invoices.fetch_all(client, "company-id", page_size=100)

    assert error.value.status_code == 200
    assert error.value.transient


def test_the_same_list_is_whole_without_trouble() -> None:
    emulator = Emulator()
    client = codat.Client(api_key=emulator.api_key, transport=emulator.transport, max_retries=0)

    records = invoices.fetch_all(client, "company-id", page_size=100)

    assert len(records) == invoices.list(client, "company-id").total_results == 300
    assert records.is_complete


class Intermediary(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Stands before an emulator, and spoils one response after another as it is told."""

    def __init__(self, emulator: Emulator, faults: list[str | None]) -> None:
        self.emulator = emulator
        self.faults = iter(faults)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.spoil(self.emulator.transport.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.spoil(await self.emulator.transport.handle_async_request(request))

    def spoil(self, response: httpx.Response) -> httpx.Response:
        fault = next(self.faults, None)
        if fault is None:
            return response
        page = json.loads(response.read())
        if fault == "hole":
            page["results"] = []
        elif fault == "short":
            page["results"] = page["results"][:-1]
        elif fault == "no link":
            page["_links"].pop("next", None)
        elif fault == "hole without a link":
            page = {**page, "results": [], "_links": {}}
        elif fault == "array":
            page = page["results"]
        else:
            return httpx.Response(200, content=fault.encode())
        return httpx.Response(200, json=page)


NO_PAGES = ["", "null", "{}", '{"message": "busy"}', '{"results": null}', '"maintenance"', "<html>"]
LOSSES = ["hole", "short", "hole without a link"]


@cache
def untouched() -> Emulator:
    """One that is only read from."""
    return Emulator(records=60)


def fetched(client: codat.Client, size: int) -> Any:
    return invoices.fetch_all(client, "company-id", page_size=size)


def fetched_async(client: codat.Client, size: int) -> Any:
    async def run() -> Any:
        return await invoices.fetch_all.aio(client, "company-id", page_size=size)

    return asyncio.run(run())


@pytest.mark.parametrize("fetch", [fetched, fetched_async])
@settings(max_examples=40, deadline=None)
@given(
    faults=st.lists(st.sampled_from([None, "no link", "array", *NO_PAGES, *LOSSES]), max_size=12),
    size=st.integers(8, 40),
)
def test_whatever_an_intermediary_does_the_list_is_whole_or_said_to_be_incomplete(
    fetch: Callable[[codat.Client, int], Any], faults: list[str | None], size: int
) -> None:
    emulator = untouched()
    before = {record["id"] for record in emulator.records("company-id", "connection-id", "invoices")}
    client = codat.Client(
        emulator.api_key, transport=Intermediary(emulator, faults), clock=EmulatorTime(emulator), limits=None
    )
    try:
        records = fetch(client, size)
    except codat.DecodeError:
        assert sum(fault in NO_PAGES for fault in faults) >= 4
        return
    except codat.IncompleteListError as short:
        error = short
    else:
        assert records.is_complete
        assert {record.id for record in records} == before
        return
    assert any(fault in LOSSES for fault in faults)
    assert error.received == len(error.records) < len(before) == error.expected
