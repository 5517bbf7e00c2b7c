"""Steps of two writes that are taken at the same time: a record is that of one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.batches.entry import Entry
from codat_facade.platform import data_status
from codat_runtime.http import httpx

from .support import BODY, Books, journal_in

NUMBER = "INV-7"
ONE_QUERY, ANOTHER = f"invoiceNumber={NUMBER}", f"invoiceNumber={NUMBER}&&currency=GBP"
LATER = timedelta(minutes=91)


def write(name: str, find: str = ONE_QUERY) -> batches.Write:
    body = {**BODY, "invoiceNumber": NUMBER, "note": name}
    return batches.Write(name, invoices.create, "company-id", "connection-id", body, find=find)


def take_step(books: Books, name: str, journal: batches.Journal, client: codat.Client | None = None) -> str:
    client = client or books.make_client(books.emulator.api_key, max_retries=0)
    return batches.step(client, name, journal, wall_clock=books.emulator.clock.timestamp).outcome.state


def lose(books: Books, journal: batches.Journal, *names: str, processed: bool) -> None:
    """Send writes whose responses are lost."""
    books.emulator.faults.add("reset", method="POST", processed=processed, times=100)
    assert [take_step(books, name, journal) for name in names] == ["sending"] * len(names)
    books.emulator.faults.clear()


class Meanwhile(httpx.BaseTransport):
    """Has something happen once before a list of invoices is asked for."""

    def __init__(self, books: Books, action: Callable[[], None]) -> None:
        self._transport: Any = books.emulator.transport
        self._actions = [action]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/data/invoices") and self._actions:
            self._actions.pop()()
        response: httpx.Response = self._transport.handle_request(request)
        return response


class ClaimedMeanwhile(batches.SqliteJournal):
    """Has something happen once when a record is noted, just before or after it."""

    def __init__(self, path: Path, action: Callable[[], None], *, after: bool) -> None:
        super().__init__(path)
        self._actions = [action]
        self._after = after

    def save(self, entries: Sequence[Entry]) -> None:
        is_claim = any(entry.record_id for entry in entries)
        if is_claim and self._actions and not self._after:
            self._actions.pop()()
        super().save(entries)
        if is_claim and self._actions:
            self._actions.pop()()


def test_the_record_of_a_write_that_was_sent_while_another_one_was_looked_for_is_not_that_of_the_other(
    tmp_path: Path,
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    batches.plan([write("a"), write("b")], journal)
    lose(books, journal, "a", processed=False)
    books.emulator.clock.advance(LATER)

    def send_b() -> None:
        lose(books, journal, "b", processed=True)
        books.emulator.clock.advance(100)
        data_status.refresh(books.client, "company-id", "invoices")
        books.emulator.clock.advance(100)

    clock = books.emulator.client_clock
    client = codat.Client(books.emulator.api_key, transport=Meanwhile(books, send_b), clock=clock, limits=None)

    assert take_step(books, "a", journal, client) == "unknown"
    assert len(books.pushes) == 1
    assert [one.record_id for one in batches.Report.of(journal).outcomes] == [None, None]


@pytest.mark.parametrize("after", [False, True])
def test_a_record_that_two_steps_find_at_once_is_that_of_one(tmp_path: Path, after: bool) -> None:
    books, other = Books(), journal_in(tmp_path)
    journal = ClaimedMeanwhile(
        tmp_path / "journal.sqlite", lambda: states.append(take_step(books, "b", other)), after=after
    )
    states: list[str] = []
    batches.plan([write("a"), write("b", ANOTHER)], other)
    lose(books, other, "a", "b", processed=False)
    record = {"id": "of-one-of-them", "invoiceNumber": NUMBER, "currency": "GBP"}
    books.emulator.add_record("company-id", "connection-id", "invoices", record)
    data_status.refresh(books.client, "company-id", "invoices")
    books.emulator.clock.advance(LATER)

    take_step(books, "a", journal)

    assert len(states) == 1
    owners = [one.name for one in batches.Report.of(other).outcomes if one.record_id == "of-one-of-them"]
    assert len(owners) == 1
