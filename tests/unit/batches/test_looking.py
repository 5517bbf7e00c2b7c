"""What a look into the push history decides, as far as it finds nothing."""

from __future__ import annotations

from attrs import evolve

from codat_facade.batches.decision import after_look
from codat_facade.batches.entry import Entry, WriteState
from codat_facade.batches.history import Evidence

SENT = 1_800_000_000.0
MUCH_LATER = SENT + 30 * 24 * 3600
ENTRY = Entry(
    name="bills/1",
    operation="codat_facade.accounting.bills.create",
    company_id="company-id",
    connection_id="connection-id",
    body=b"{}",
    state=WriteState.SENDING,
    first_attempt_at=SENT,
    last_attempt_at=SENT,
)


def test_a_write_that_was_unknown_stays_so_when_the_history_shows_nothing_any_more() -> None:
    unknown = evolve(ENTRY.ended(WriteState.UNKNOWN, "One of two push operations may be it."), doubt="a lost response")
    assert after_look(unknown, Evidence(), MUCH_LATER, 1).entry == unknown


def test_a_write_whose_response_was_no_answer_has_failed_when_the_history_does_not_have_it() -> None:
    doubtful = evolve(ENTRY, doubt="Codat answered 503")
    decided = after_look(doubtful, Evidence(), MUCH_LATER, 1).entry
    assert decided.state is WriteState.FAILED
    assert "Codat answered 503" in decided.reasons[0]


def test_a_write_that_codat_never_took_is_begun_anew_with_another_key() -> None:
    again = after_look(ENTRY, Evidence(), MUCH_LATER, 1).entry
    assert (again.state, again.attempt) == (WriteState.PLANNED, 2)
    assert again.idempotency_key != ENTRY.idempotency_key
