"""A machine that sleeps: no key is sent after its time, however long a pause or a connection really took."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from codat_facade._base import clock as clocks

from .support import Books, Run, both, journal_in, writes


class SleepyClock:
    """A client's clock in the emulator's time; in the next pause the machine is suspended, which it does not count."""

    def __init__(self, books: Books) -> None:
        self._clock = books.emulator.clock
        self._lost = 0.0
        self.suspends_for = timedelta()

    def now(self) -> float:
        return self._clock.timestamp() - self._lost

    def sleep(self, seconds: float) -> None:
        self._clock.advance(seconds)
        self._clock.advance(self.suspends_for)
        self._lost += self.suspends_for.total_seconds()
        self.suspends_for = timedelta()

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def books(monkeypatch: pytest.MonkeyPatch) -> Books:
    books = Books()
    # The wall clock of the machine, which goes on meanwhile.
    monkeypatch.setattr(clocks, "THROUGH_SUSPENDS", [books.emulator.clock.timestamp])
    return books


@both
def test_a_key_is_not_sent_again_by_a_run_whose_machine_slept_meanwhile(books: Books, tmp_path: Path, run: Run) -> None:
    clock = SleepyClock(books)
    clock.suspends_for = timedelta(hours=2)
    books.emulator.faults.add("reset", method="POST", processed=True, times=1)

    report = run(
        books, writes(1), journal_in(tmp_path), books.make_client(books.emulator.api_key, clock=clock, max_retries=0)
    )

    assert report
    assert len(books.pushes) == books.sent == 1


@both
def test_a_key_of_an_earlier_run_is_not_sent_again_within_a_call_in_which_the_machine_slept(
    books: Books, tmp_path: Path, run: Run
) -> None:
    journal = journal_in(tmp_path)
    books.emulator.faults.add("reset", method="POST", processed=True, times=3)
    client = books.make_client(books.emulator.api_key, max_retries=0)
    assert [one.state for one in run(books, writes(1), journal, client).outcomes] == ["sending"]
    books.emulator.faults.clear()
    books.emulator.clock.advance(timedelta(minutes=75))
    books.emulator.faults.add("status", method="POST", status=429, retry_after=1, times=1)
    clock = SleepyClock(books)
    clock.suspends_for = timedelta(minutes=20)

    assert run(books, [], journal, books.make_client(books.emulator.api_key, clock=clock))

    assert len(books.pushes) == 1
    # The three that were lost, and the one that was held off.
    assert books.sent == 4


@both
def test_a_key_of_an_earlier_run_is_sent_again_in_its_time(books: Books, tmp_path: Path, run: Run) -> None:
    journal = journal_in(tmp_path)
    books.emulator.faults.add("reset", method="POST", processed=True, times=3)
    client = books.make_client(books.emulator.api_key, max_retries=0)
    assert run(books, writes(1), journal, client).open
    books.emulator.faults.clear()
    books.emulator.clock.advance(timedelta(minutes=79))

    assert run(books, [], journal)

    assert len(books.pushes) == 1
    assert books.sent == 4
