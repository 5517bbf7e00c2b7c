"""How long a write must not be taken for one that Codat never took: it may have been sent long after it was noted."""

from __future__ import annotations

import pytest
from attrs import evolve

import codat_facade as codat
from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.batches.batch import Batch, Looked, LookJob, SendJob, Sent
from codat_facade.batches.entry import Entry, WriteState
from codat_facade.batches.history import Evidence

START = 1_768_467_600.0
NOTHING_FOUND = Looked("c", {"w": Evidence()})


def update() -> Entry:
    """A write without an idempotency key, which is looked for as soon as its response is lost."""
    return batches.Write("w", invoices.update, "c", "d", {"note": "n"}, record_id="r").entry()


def batch_of(entry: Entry, now: float) -> Batch:
    batch = Batch([entry], in_flight=1, timeout=60.0)
    batch.begin(now)
    return batch


def lose(batch: Batch, *, after: float) -> None:
    """Send the write, whose response is lost so many seconds later."""
    (job,) = batch.jobs(START, 0.0)
    assert isinstance(job, SendJob)
    error = codat.NetworkError("reset", maybe_carried_out=True)
    batch.take(Sent("w", error), START + after, after)
    (look,) = batch.jobs(START + after, after)
    assert isinstance(look, LookJob)


def test_a_write_that_was_sent_for_minutes_is_settled_five_minutes_after_that() -> None:
    batch = batch_of(update(), START)
    lose(batch, after=290.0)

    batch.take(NOTHING_FOUND, START + 310.0, 310.0)

    (entry,) = batch.entries
    assert (entry.state, entry.attempt) == (WriteState.SENDING, 1)
    (again,) = batch.jobs(START + 310.0, 310.0)
    assert isinstance(again, LookJob)
    assert again.delay == pytest.approx(280.0)
    batch.take(NOTHING_FOUND, START + 590.0, 590.0)
    assert [(one.state, one.attempt) for one in batch.entries] == [(WriteState.FAILED, 1)]


def test_a_clock_that_is_set_forward_settles_nothing() -> None:
    batch = batch_of(update(), START)
    lose(batch, after=1.0)

    batch.take(NOTHING_FOUND, START + 3600.0, 2.0)

    assert [one.state for one in batch.entries] == [WriteState.SENDING]


@pytest.mark.parametrize(("seconds", "attempt"), [(301.0, 1), (601.0, 2)])
def test_a_write_whose_process_died_may_have_been_sent_until_its_time_was_over(seconds: float, attempt: int) -> None:
    noted = evolve(update(), state=WriteState.SENDING, first_attempt_at=START, last_attempt_at=START)
    batch = batch_of(noted, START + seconds)
    (look,) = batch.jobs(START + seconds, 0.0)
    assert isinstance(look, LookJob)

    batch.take(NOTHING_FOUND, START + seconds, 0.0)

    assert [one.attempt for one in batch.entries] == [attempt]
