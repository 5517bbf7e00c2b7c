"""An emulator in a process of its own, served over a socket, and what it holds."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from multiprocessing import get_context
from multiprocessing.managers import BaseManager
from typing import Any

from attrs import frozen

from codat_facade.emulator import Emulator

KEY = "key-that-nothing-shows-4711"


@frozen
class Totals:
    """What a list holds, over all companies.

    Attributes:
        rows: How many records.
        amount: The sum of their `totalAmount`s, or of their `balance`s.
        lines: How many lines.
        line_amount: The sum of the lines' `unitAmount`s.
    """

    rows: int
    amount: Decimal
    lines: int
    line_amount: Decimal


class Books:
    """An emulator that serves companies of one connection each; its clock stands."""

    def __init__(self, companies: int, records: int) -> None:
        self._emulator = Emulator(records=records, empty=True, api_key=KEY)
        for number in range(companies):
            self._emulator.create_company(f"Company {number}", connections=[f"connection-{number}"])
        self._sent: list[float] = []
        self._server = self._emulator.serve(log=lambda *_: self._sent.append(time.monotonic()))

    def address(self) -> tuple[str, str]:
        """The URL and the key."""
        return self._server.url, self._emulator.api_key

    def companies(self) -> dict[str, str]:
        """The connection of each company."""
        found = self._emulator.call("GET", "/companies", query={"pageSize": 5000}).json["results"]
        return {company["id"]: company["dataConnections"][0]["id"] for company in found}

    def records(self, data_type: str) -> dict[tuple[str, str], dict[str, Any]]:
        """All records, by company and id."""
        return {
            (company, record["id"]): record
            for company, connection in self.companies().items()
            for record in self._emulator.records(company, connection, data_type)
        }

    def totals(self, data_type: str) -> Totals:
        """The sums of a list."""
        found = list(self.records(data_type).values())
        lines = [line for record in found for line in record.get("lineItems") or ()]
        return Totals(
            len(found),
            sum((Decimal(one.get("totalAmount") or one.get("balance") or 0) for one in found), Decimal(0)),
            len(lines),
            sum((Decimal(line.get("unitAmount") or 0) for line in lines), Decimal(0)),
        )

    def put(self, company: str, data_type: str, record: dict[str, Any]) -> str:
        """Add a record to the cache, or replace the one with its id; it was modified now."""
        return self._emulator.add_record(company, self.companies()[company], data_type, record)

    def advance(self, seconds: float) -> None:
        """Move the clock."""
        self._emulator.clock.advance(seconds)

    def fault(self, kind: str, **options: Any) -> None:
        """Order a failure."""
        self._emulator.faults.add(kind, **options)

    def delete_company(self, company: str) -> None:
        """Let a company vanish."""
        assert self._emulator.call("DELETE", f"/companies/{company}").status < 300

    def forget_requests(self) -> None:
        """Begin to count."""
        self._emulator.requests.clear()
        self._sent.clear()

    def received_count(self) -> int:
        """How many requests came."""
        return len(self._emulator.requests)

    def request_count(self) -> int:
        """How many responses were sent."""
        return len(self._sent)

    def request_times(self) -> list[float]:
        """When each response was sent, in seconds."""
        return list(self._sent)

    def asked(self) -> Counter[str]:
        """How often each path was asked for."""
        return Counter(request.path for request in self._emulator.requests)


class _Manager(BaseManager):
    pass


_Manager.register("Books", Books)


@contextmanager
def served_books(companies: int, records: int) -> Iterator[Any]:
    """Books in a process of their own, until the block ends.

    Args:
        companies: How many companies.
        records: How many invoices each has; other lists are in proportion.
    """
    with _Manager(ctx=get_context("spawn")) as manager:
        yield manager.Books(companies, records)  # type: ignore[attr-defined]
