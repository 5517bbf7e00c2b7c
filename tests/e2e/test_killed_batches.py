"""Batches of writes are killed in the middle, and begun again: tests/data has many more of them."""

from __future__ import annotations

from ..support.killed_batches import tally_of


def test_a_killed_batch_writes_each_once_or_says_that_it_is_unknown() -> None:
    tally = tally_of(range(1000, 1005), count=10)

    assert tally.wrong == []
    assert tally.kills > 0
    assert sum(tally.states.values()) == 50
