"""Reading a list of an emulator that changes meanwhile: no untouched record is lost, and none comes twice."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Collection, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.accounting import customers
from codat_facade.emulator import Emulator
from codat_runtime.http import httpx

from ..support.clock import EmulatorTime

PLACE = ("company-id", "connection-id", "customers")


class Moving(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Leads to an emulator in which records are changed and added, by turns, after each request."""

    def __init__(self, emulator: Emulator, changes: Iterator[tuple[int, bool]], no_pages: Collection[int] = ()) -> None:
        self.emulator = emulator
        self.changes = changes
        self.no_pages = no_pages
        self.count = 0
        self.touched: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.emulator.transport.handle_request(request)
        return self.spoil(response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self.emulator.transport.handle_async_request(request)
        return self.spoil(response)

    def spoil(self, response: httpx.Response) -> httpx.Response:
        """Change the list, and lose the response if its turn has come."""
        self.change()
        self.count += 1
        return httpx.Response(200, json={"message": "busy"}) if self.count in self.no_pages else response

    def change(self) -> None:
        which, adds = next(self.changes, (None, False))
        if which is None:
            return
        self.emulator.clock.advance(1)
        there = self.emulator.records(*PLACE)
        changed = {} if adds else {"id": there[which % len(there)]["id"]}
        self.touched.add(self.emulator.add_record(*PLACE, changed))


def iterated(client: codat.Client, **options: Any) -> list[str | None]:
    return [customer.id for customer in customers.iterate(client, "company-id", **options)]


def fetched(client: codat.Client, **options: Any) -> list[str | None]:
    return [customer.id for customer in customers.fetch_all(client, "company-id", **options)]


def fetched_async(client: codat.Client, **options: Any) -> list[str | None]:
    async def run() -> list[str | None]:
        return [customer.id for customer in await customers.fetch_all.aio(client, "company-id", **options)]

    return asyncio.run(run())


@pytest.mark.parametrize("fetch", [iterated, fetched, fetched_async])
@settings(max_examples=40, deadline=None)
@given(
    changes=st.lists(st.tuples(st.integers(0, 99), st.booleans()), max_size=8),
    size=st.integers(1, 10),
    no_pages=st.sets(st.integers(1, 12), max_size=3),
)
def test_newest_first_no_untouched_record_of_the_emulator_is_lost_and_none_comes_twice(
    fetch: Callable[..., list[str | None]], changes: list[tuple[int, bool]], size: int, no_pages: set[int]
) -> None:
    emulator = Emulator(records=120)
    before = {record["id"] for record in emulator.records(*PLACE)}
    assert len(before) > size
    moving = Moving(emulator, iter(changes), no_pages)
    client = codat.Client(emulator.api_key, transport=moving, clock=EmulatorTime(emulator), limits=None)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = fetch(client, order_by="-modifiedDate", page_size=size)

    assert len(found) == len(set(found))
    assert before - moving.touched <= set(found)
    if before - set(found):
        assert [warning.category for warning in caught] == [codat.ListChangedWarning]
