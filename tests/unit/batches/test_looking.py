"""What a look into the push history decides, as far as it finds nothing."""

from __future__ import annotations

import pytest
from attrs import evolve

from codat_facade.batches.decision import after_look
from codat_facade.batches.entry import Entry, WriteState
from codat_facade.batches.history import Evidence, compare

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


@pytest.mark.parametrize(
    ("sent", "shown", "is_alike"),
    [
        # Half of an emoji, at the end, in the middle, and all that there is.
        ("Lunch \N{GRINNING FACE}", "Lunch \N{REPLACEMENT CHARACTER}", True),
        ("A \N{GRINNING FACE} meal", "A \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER} meal", True),
        ("\N{GRINNING FACE}", "\N{REPLACEMENT CHARACTER}", True),
        # As a platform cuts what is too long for it.
        ("Consulting in January and February", "Consulting in January", True),
        ("Consulting in January and February", "Consulting in Jan\N{HORIZONTAL ELLIPSIS}", True),
        ("xyz", "xy", True),
        # Another write.
        ("INV-10", "INV-2", False),
        ("Lunch \N{GRINNING FACE}", "Dinner \N{REPLACEMENT CHARACTER}", False),
        ("Lunch", "", False),
        ("10", 10, False),
    ],
)
def test_a_text_that_was_cut_is_not_another_and_not_the_same(sent: str, shown: object, is_alike: bool) -> None:
    assert compare({"note": sent, "lines": [1]}, {"note": shown, "lines": [1, 2]}) == (1, 1 + is_alike, 3)
