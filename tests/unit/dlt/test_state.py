"""The state of a list: a pass reads each slice once, over any number of loads."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from codat_facade.dlt._state import ListState, first_companies
from codat_facade.extract import Cursor, Slice, Table
from codat_facade.extract._sink import kind_of

TABLE = Table("accounting.invoices", "company", is_incremental=True, is_keyed=True)
SLICES = [Slice(TABLE, company) for company in ("a", "b", "c")]
HOUR = timedelta(hours=1)


def loaded(kept: dict[str, Any], now: float = 0, query: str | None = None) -> ListState:
    """The state as the next load finds it, which dlt has kept as JSON."""
    text = json.dumps(kept)
    kept.clear()
    kept.update(json.loads(text))
    return ListState(kept, kind_of([Slice(TABLE, "a", query=query)]), now=now, resume_within=HOUR)


def test_a_pass_goes_on_in_the_next_load_and_ends() -> None:
    kept: dict[str, Any] = {}
    cursor = Cursor(1_700_000_000_123_456_700, True)
    first = loaded(kept)
    assert first.is_new
    assert first.due(SLICES) == SLICES
    first.note(SLICES[0], cursor)

    second = loaded(kept, now=60)
    assert second.due(SLICES) == SLICES[1:]
    assert second.cursor(SLICES[0]) == cursor
    second.note(SLICES[1], None)
    second.note(SLICES[2], None)
    second.end()

    third = loaded(kept, now=120)
    assert third.due(SLICES) == SLICES
    assert third.cursor(SLICES[0]) == cursor
    assert not third.is_new


def test_a_pass_with_another_filter_does_not_go_on() -> None:
    kept: dict[str, Any] = {}
    loaded(kept, query="totalAmount>5").note(SLICES[0], None)
    assert loaded(kept, now=60).due(SLICES) == SLICES
    assert loaded(kept, now=60, query="totalAmount>5").due(SLICES) == SLICES


@pytest.mark.parametrize("later", [3_601, -1])
def test_an_old_pass_does_not_go_on(later: float) -> None:
    kept: dict[str, Any] = {}
    loaded(kept).note(SLICES[0], None)
    assert loaded(kept, now=later).due(SLICES) == SLICES


@pytest.mark.parametrize(
    "kept", [{"slices": 5, "pass": 5}, {"slices": {SLICES[0].key: "x"}, "pass": {"id": 1}}, {"pass": {"started": 0}}]
)
def test_what_cannot_be_read_is_as_if_it_were_not_there(kept: dict[str, Any]) -> None:
    state = ListState(kept, "kind", now=0, resume_within=HOUR)
    assert state.due(SLICES) == SLICES
    assert state.cursor(SLICES[0]) is None


def test_the_first_companies_come_with_all_of_their_slices() -> None:
    slices = [Slice(TABLE, company, connection) for company in ("a", "b", "c") for connection in ("1", "2")]
    assert first_companies(slices, 2) == slices[:4]
    assert first_companies(slices, None) == slices
