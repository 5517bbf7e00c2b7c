"""An emulator with a client in its time, and the writes and journals of a test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator

BODY = {
    "issueDate": "2026-01-31",
    "currency": "GBP",
    "status": "Submitted",
    "totalTaxAmount": 0,
    "totalAmount": 100,
    "amountDue": 100,
}


class Books:
    """An emulator, and a client that waits in its time."""

    def __init__(self, **options: Any) -> None:
        self.emulator = Emulator(**{"records": 20, **options})
        self.client = self.make_client(self.emulator.api_key)

    def make_client(self, key: str, **options: Any) -> codat.Client:
        given = {"clock": self.emulator.client_clock, "limits": None, **options}
        return codat.Client(key, transport=self.emulator.transport, **given)

    @property
    def pushes(self) -> list[Any]:
        """The push operations that the emulator has."""
        return [*self.emulator._store.state.pushes.values()]

    @property
    def sent(self) -> int:
        """How many writes arrived, those that failed included."""
        return sum(request.method != "GET" for request in self.emulator.requests)


def writes(count: int, **body: Any) -> list[batches.Write]:
    """Invoices that differ in their numbers."""
    return [
        batches.Write(
            f"run/{place}",
            invoices.create,
            "company-id",
            "connection-id",
            {**BODY, "invoiceNumber": f"INV-{place}", **body},
        )
        for place in range(count)
    ]


def journal_in(folder: Path) -> batches.SqliteJournal:
    return batches.SqliteJournal(folder / "journal.sqlite")


Run = Callable[..., batches.Report]


def blocking(books: Books, given: Any, journal: batches.Journal, client: Any = None, **options: Any) -> batches.Report:
    wall_clock = books.emulator.clock.timestamp
    return batches.run(client or books.client, given, journal, wall_clock=wall_clock, **options)


def awaited(books: Books, given: Any, journal: batches.Journal, client: Any = None, **options: Any) -> batches.Report:
    async def main() -> batches.Report:
        wall_clock = books.emulator.clock.timestamp
        report = await batches.run.aio(client or books.client, given, journal, wall_clock=wall_clock, **options)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return report

    return asyncio.run(main())


both = pytest.mark.parametrize("run", [blocking, awaited])
