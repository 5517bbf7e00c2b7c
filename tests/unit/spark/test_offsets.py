"""Offsets of a stream: what lies between them covers all time, once."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from codat_facade.extract import Slice, Table
from codat_facade.extract._cursor import as_text
from codat_facade.spark._offsets import next_offset, spans_between
from codat_facade.spark._span import divided

INVOICES = Table.of("accounting.invoices")
NAMES = ("a", "b/c", "d=", "é")


@given(st.lists(st.tuples(st.integers(0, 100), st.sets(st.sampled_from(NAMES))), max_size=12), st.integers(0, 20))
def test_each_company_is_read_from_the_beginning_without_a_gap(steps: list[tuple[int, set[str]]], lag: int) -> None:
    start: dict[str, str] = {}
    reached: dict[str | None, int] = {}
    for now, present in steps:
        # A clock that goes back, companies that come and go.
        end = next_offset(start, [Slice(INVOICES, name) for name in sorted(present)], now=1_700_000_000 + now, lag=lag)
        # As Spark keeps it.
        end = json.loads(json.dumps(end))
        spans = spans_between(start, end)
        assert spans == spans_between(start, end)
        assert len({span.company_id for span in spans}) == len(spans)
        for span in spans:
            assert span.company_id in present
            assert span.since == reached.get(span.company_id)
            assert span.until is not None
            assert span.since is None or span.since < span.until
            reached[span.company_id] = span.until
        assert set(start) <= set(end)
        start = end
    for company, until in reached.items():
        assert until <= (1_700_000_000 + max(now for now, present in steps if company in present) - lag) * 10**9


def test_an_offset_has_a_time_for_each_connection() -> None:
    table = Table.of("banking.accounts")
    end = next_offset({}, [Slice(table, "company", "connection")], now=1_700_000_000, lag=0)
    assert end == {"company/connection": as_text(1_700_000_000 * 10**9)}
    assert [(span.company_id, span.connection_id) for span in spans_between({}, end)] == [("company", "connection")]


@given(st.lists(st.integers()), st.integers(1, 20))
def test_groups_have_everything_in_its_order(items: list[int], most: int) -> None:
    groups = divided(items, most)
    assert [one for group in groups for one in group] == items
    assert len(groups) == min(most, len(items))
    assert not groups or max(map(len, groups)) - min(map(len, groups)) <= 1
