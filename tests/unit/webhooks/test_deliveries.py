"""What is remembered of deliveries."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade.webhooks import RecentIds
from codat_facade.webhooks.deliveries import InFlightDeliveries


@given(st.lists(st.sampled_from("abcdef")), st.integers(1, 5))
def test_the_ids_that_were_added_last_are_remembered_and_no_others(added: list[str], most: int) -> None:
    seen, model = RecentIds(most), list[str]()
    for id in added:
        assert seen.has(id) == (id in model)
        assert seen.add(id) == (id not in model)
        model = [*(other for other in model if other != id), id][-most:]
    assert [id for id in "abcdef" if seen.has(id)] == sorted(model)


def test_of_many_threads_that_add_an_id_one_is_the_first() -> None:
    seen = RecentIds()
    with ThreadPoolExecutor(8) as threads:
        firsts = list(threads.map(seen.add, ["same"] * 100))
    assert firsts.count(True) == 1


@pytest.mark.parametrize(("most", "error"), [(0, ValueError), (-1, ValueError), (1.5, TypeError), (True, TypeError)])
def test_how_many_to_remember_is_a_whole_number(most: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="most"):
        RecentIds(most)


def test_a_delivery_is_handled_by_one_at_a_time() -> None:
    under_way = InFlightDeliveries()
    with under_way.claim("a") as first, under_way.claim("a") as second, under_way.claim("b") as other:
        assert (first, second, other) == (True, False, True)
    with under_way.claim("a") as again:
        assert again


def test_who_came_second_does_not_end_the_claim_of_the_first() -> None:
    under_way = InFlightDeliveries()
    with under_way.claim("a"):
        with under_way.claim("a"):
            pass
        with under_way.claim("a") as third:
            assert not third


def test_a_claim_ends_with_an_error_too() -> None:
    under_way = InFlightDeliveries()
    with pytest.raises(KeyError), under_way.claim("a"):
        raise KeyError
    with under_way.claim("a") as again:
        assert again
