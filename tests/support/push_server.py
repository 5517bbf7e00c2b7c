"""Many writes under way at once, for the tests that wait for them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from codat_api.accounting.models import CreateCustomerResponse

import codat_facade as codat
from codat_facade.accounting import customers
from codat_facade.emulator import Emulator
from codat_facade.platform import push_operations

from .clock import EmulatorTime

COMPANIES = ("company-id", "second", "third")

PollMany = Callable[..., list[Any]]


class Store:
    """An emulator with three companies, and a client that waits in its time."""

    def __init__(self, **options: Any) -> None:
        self.emulator = Emulator(**{"push_pace": (1.0, 9.0), "records": 1, **options})
        for name in COMPANIES[1:]:
            self.emulator.create_company(name, id=name, connections=[f"{name}-connection"])
        self.time = EmulatorTime(self.emulator)
        self.client = codat.Client(
            api_key=self.emulator.api_key, transport=self.emulator.transport, clock=self.time, limits=None
        )

    def write(self, company: str = COMPANIES[0], count: int = 1) -> list[CreateCustomerResponse]:
        connection = "connection-id" if company == COMPANIES[0] else f"{company}-connection"
        body = {"customerName": "Baker", "status": "Active"}
        return [customers.create(self.client, company, connection, body) for _ in range(count)]

    def looks(self) -> Counter[str]:
        """Number of requests for pages of lists, and for single operations."""
        paths = [request.path for request in self.emulator.requests if request.method == "GET"]
        return Counter("page" if path.endswith("/push") else "single" for path in paths)


def pair(written: CreateCustomerResponse) -> tuple[str, str]:
    return written.company_id, written.push_operation_key


def blocking(client: codat.Client, operations: Iterable[Any], **options: Any) -> list[Any]:
    return [*push_operations.poll_many(client, operations, **options)]


def awaited(client: codat.Client, operations: Iterable[Any], **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        found = [seen async for seen in push_operations.poll_many.aio(client, operations, **options)]
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return found

    return asyncio.run(run())


both = pytest.mark.parametrize("poll_many", [blocking, awaited])
