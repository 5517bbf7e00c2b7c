"""The query of a write: a record that it finds is not always that of the write."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.platform import data_status

from .support import BODY, Books, Run, both, journal_in

FIND = "invoiceNumber=INV-7"
LATER = timedelta(minutes=91)


def write(name: str) -> batches.Write:
    return batches.Write(
        name,
        invoices.create,
        "company-id",
        "connection-id",
        {**BODY, "invoiceNumber": "INV-7", "note": name},
        find=FIND,
    )


def in_the_books(books: Books, identifier: str) -> None:
    books.emulator.add_record("company-id", "connection-id", "invoices", {"id": identifier, "invoiceNumber": "INV-7"})
    data_status.refresh(books.client, "company-id", "invoices")
    books.emulator.clock.advance(100)


def lose_all(books: Books, run: Run, journal: batches.Journal, *names: str) -> None:
    """Send writes that never reach Codat, until it is known that they may be open."""
    books.emulator.faults.add("reset", method="POST", processed=False, times=30)
    client = books.make_client(books.emulator.api_key, max_retries=0)
    assert len(run(books, [write(name) for name in names], journal, client).open) == len(names)
    books.emulator.faults.clear()


@both
def test_a_record_that_was_there_before_is_not_that_of_the_write(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)
    in_the_books(books, "older")
    books.emulator.clock.advance(timedelta(days=2))
    lose_all(books, run, journal, "a")
    books.emulator.clock.advance(LATER)

    (unknown,) = run(books, [], journal).unknown

    assert unknown.record_id is None
    assert "was there before the write was first sent" in " ".join(unknown.reasons)


@both
def test_a_record_of_one_write_is_not_that_of_another(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)
    assert run(books, [write("first")], journal)
    record_id = journal.get("first").record_id  # type: ignore[union-attr]
    assert record_id is not None
    in_the_books(books, record_id)
    lose_all(books, run, journal, "second")
    books.emulator.clock.advance(LATER)

    report = run(books, [], journal)

    assert [one.record_id == record_id for one in report.outcomes] == [True, False]
    assert len(books.pushes) == 2


@both
def test_a_record_that_may_be_that_of_two_writes_is_of_neither(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)
    lose_all(books, run, journal, "a", "b")
    in_the_books(books, "of-one-of-them")
    books.emulator.clock.advance(LATER)

    report = run(books, [], journal)

    assert len(report.unknown) == 2
    assert "may be that of 2 writes" in " ".join(report.unknown[0].reasons)


@both
@pytest.mark.parametrize("earlier", ["cut", None])
def test_the_reasons_of_a_refused_write_do_not_say_that_it_may_have_been_made(
    tmp_path: Path, run: Run, earlier: str | None
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    if earlier:
        books.emulator.faults.add("reset", method="POST", processed=False, times=1)
    books.emulator.faults.add("status", status=400, method="POST")

    (refused,) = run(books, [write("a")], journal).failed

    assert refused.state == "refused"
    assert "may have been carried out" not in " ".join(refused.reasons)
