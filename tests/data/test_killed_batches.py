"""300 batches of 40 writes (20 in part), each killed at random moments and begun again until it is done."""

from __future__ import annotations

import pytest

from ..support.killed_batches import tally_of
from .scale import scaled

BATCHES = scaled(full=300, part=20)
SHARDS = scaled(full=30, part=5)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_killed_batch_writes_each_once_or_says_that_it_is_unknown(shard: int) -> None:
    size = BATCHES // SHARDS
    tally = tally_of(range(shard * size, (shard + 1) * size), count=40)

    print(tally)
    assert tally.wrong == []
    assert tally.kills > 0
    assert sum(tally.states.values()) == size * 40
    # Where the push history shows no records, and the key has grown old, a person has to look.
    assert tally.states["succeeded"] > size * 40 / 2
