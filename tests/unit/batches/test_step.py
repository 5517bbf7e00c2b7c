"""Single steps of single writes, which any engine may take again."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade import batches

from .support import Books, journal_in, writes


def blocking(books: Books, write: Any, journal: batches.Journal, client: Any = None) -> batches.StepResult:
    return batches.step(client or books.client, write, journal, wall_clock=books.emulator.clock.timestamp)


def awaited(books: Books, write: Any, journal: batches.Journal, client: Any = None) -> batches.StepResult:
    wall_clock = books.emulator.clock.timestamp
    return asyncio.run(batches.step.aio(client or books.client, write, journal, wall_clock=wall_clock))


both = pytest.mark.parametrize("step", [blocking, awaited])


def to_the_end(step: Any, books: Books, write: Any, journal: batches.Journal) -> batches.StepResult:
    for _ in range(30):
        result: batches.StepResult = step(books, write, journal)
        if result.retry_after is None:
            return result
        assert result.retry_after > 0
        books.emulator.clock.advance(result.retry_after)
    raise AssertionError("it does not end")


@both
def test_steps_lead_to_the_end_and_write_once(tmp_path: Path, step: Any) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)

    first = step(books, write, journal)
    assert first.outcome.state == "accepted"
    assert first.retry_after is not None
    last = to_the_end(step, books, write.name, journal)

    assert last.outcome.state == "succeeded"
    assert step(books, write, journal) == last
    assert len(books.pushes) == 1


@both
@pytest.mark.parametrize("processed", [True, False])
@pytest.mark.parametrize("minutes", [0, 91])
def test_a_step_whose_response_was_lost_is_taken_again(
    tmp_path: Path, step: Any, processed: bool, minutes: int
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)
    books.emulator.faults.add("reset", method="POST", processed=processed, times=12)
    assert step(books, write, journal).outcome.state == "sending"
    books.emulator.faults.clear()
    books.emulator.clock.advance(timedelta(minutes=minutes))

    assert to_the_end(step, books, write, journal).outcome.state == "succeeded"
    assert len(books.pushes) == 1


@both
@pytest.mark.parametrize("processed", [True, False])
def test_a_5xx_is_looked_up(tmp_path: Path, step: Any, processed: bool) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)
    books.emulator.faults.add("status", method="POST", status=500, processed=processed)

    state = to_the_end(step, books, write, journal).outcome.state

    assert state == ("succeeded" if processed else "failed")
    assert len(books.pushes) == processed


@both
def test_a_wrong_key_is_raised_and_the_write_stays_as_it_was(tmp_path: Path, step: Any) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)

    with pytest.raises(codat.UnauthorizedError):
        step(books, write, journal, books.make_client("wrong"))

    assert [entry.state for entry in journal.entries()] == ["planned"]
    assert to_the_end(step, books, write, journal).outcome.state == "succeeded"


@both
def test_a_quota_that_is_used_up_says_when_to_come_again(tmp_path: Path, step: Any) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("status", method="POST", status=429, retry_after=7200)

    result = step(books, writes(1)[0], journal)

    assert result.retry_after == 7200
    assert result.outcome.state == "planned"


@both
def test_a_write_that_is_not_in_the_journal_cannot_be_named(tmp_path: Path, step: Any) -> None:
    with pytest.raises(ValueError, match="'x' is not in the journal: give the Write itself"):
        step(Books(), "x", journal_in(tmp_path))


def test_steps_are_taken_by_nobody_while_a_run_goes_on(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    with journal.lock(exclusive=True), pytest.raises(batches.JournalLockedError):
        blocking(books, writes(1)[0], journal)
