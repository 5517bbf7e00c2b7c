"""The operations of `codat_facade.commerce`: what each of them sends, and what it answers with."""

from __future__ import annotations

import pytest

from codat_facade.commerce import locations
from codat_runtime.http import httpx
from tests.contract.facade.operations import (
    Recorder,
    assert_awaits_the_same,
    assert_fetches_all_pages,
    assert_sends_what_it_is_given,
    client_on,
    lists_of,
    operations_of,
)

OPERATIONS = operations_of("commerce")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("commerce", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("commerce", OPERATIONS[name])


@pytest.mark.parametrize("name", lists_of("commerce"))
def test_a_list_is_gone_through_page_by_page(name: str) -> None:
    assert_fetches_all_pages("commerce", name)


def test_locations_tell_whether_there_are_more_than_the_api_gives_at_once() -> None:
    answer = {"results": [{"id": "l-1"}], "pageNumber": 1, "pageSize": 1, "totalResults": 2}
    recorder = Recorder(lambda _: httpx.Response(200, json=answer))
    page = locations.list(client_on(recorder), "c1", "k1")
    assert ([location.id for location in page], page.has_more) == (["l-1"], True)
