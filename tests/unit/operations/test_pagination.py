"""Whole lists, over a server that pages as Codat does and changes while it is read."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from codat_api.payables.api.bills import list_bills
from codat_api.payables.models import Bill
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._operations.operation import operation
from codat_facade._operations.page import Page
from codat_facade._operations.pagination import as_page, fetch_all_of, iterate_of
from codat_runtime import Call
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.company_lists import Companies, fetched_async
from tests.support.server import client_of, json_answer

Fetch = Callable[..., list[Any]]


def iterated(client: codat.Client, **options: Any) -> list[Any]:
    return [company.id for company in things.iterate(client, **options)]


def fetched(client: codat.Client, **options: Any) -> list[Any]:
    return [company.id for company in things.fetch_all(client, **options)]


def iterated_async(client: codat.Client, **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        return [company.id async for company in things.iterate.aio(client, **options)]

    return asyncio.run(run())


every_way = pytest.mark.parametrize("fetch", [iterated, fetched, iterated_async, fetched_async])


@every_way
@pytest.mark.parametrize("count", [0, 1, 10, 11, 95])
def test_all_records_come_in_order_with_as_few_requests_as_pages(fetch: Fetch, count: int) -> None:
    companies = Companies(count)
    assert fetch(client_of(companies), page_size=10) == [f"c{number}" for number in range(count)]
    assert companies.pages == list(range(1, max(1, -(-count // 10)) + 1))


@every_way
def test_reading_starts_at_the_page_that_is_asked_for(fetch: Fetch) -> None:
    companies = Companies(30)
    assert fetch(client_of(companies), page=3, page_size=10) == [f"c{number}" for number in range(20, 30)]
    assert companies.pages == [3]


SILENT = [{}, {"pageNumber": 1}, {"pageNumber": 1, "pageSize": 3}, {"_links": {}, "pageSize": 3}]


@every_way
@pytest.mark.parametrize("told", SILENT)
def test_a_server_that_knows_one_page_and_announces_none_has_the_whole_list_on_it(
    fetch: Fetch, told: dict[str, Any]
) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["page"])
        return json_answer(
            {"results": [{"id": f"c{number}", "name": "N", "redirect": "r"} for number in range(3)], **told}
        )

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert fetch(client_of(handler), page_size=3) == ["c0", "c1", "c2"]
    assert asked == ["1", "2"]


def test_a_full_page_that_came_before_and_has_the_next_number_is_no_end() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        # Three records came in front while the first page was read.
        number = int(request.url.params["page"])
        first = {1: 3, 2: 3, 3: 6}.get(number, 9)
        records = [{"id": f"c{place}", "name": "N", "redirect": "r"} for place in range(first, min(first + 3, 8))]
        return json_answer({"results": records, "pageNumber": number, "pageSize": 3})

    with pytest.warns(codat.ListChangedWarning):
        assert fetched(client_of(handler), page_size=3) == ["c3", "c4", "c5", "c6", "c7"]


@every_way
@pytest.mark.parametrize("told", [{}, {"_links": {}}])
@pytest.mark.parametrize("page_size", [3, 100])
def test_a_server_that_announces_nothing_is_asked_until_a_page_is_not_full(
    fetch: Fetch, told: dict[str, Any], page_size: int
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        first = 3 * (int(request.url.params["page"]) - 1)
        ids = [f"c{number}" for number in range(first, min(first + 3, 10))]
        page = {"results": [{"id": id_, "name": "N", "redirect": "r"} for id_ in ids], "pageSize": 3, **told}
        return json_answer(page)

    assert fetch(client_of(handler), page_size=page_size) == [f"c{number}" for number in range(10)]


@every_way
def test_a_failing_page_raises_what_it_failed_with(fetch: Fetch) -> None:
    companies = Companies(50)

    def handler(request: httpx.Request) -> httpx.Response:
        return json_answer({}, 403) if request.url.params["page"] == "3" else companies(request)

    with pytest.raises(codat.ForbiddenError):
        fetch(client_of(handler), page_size=10)


def test_an_iteration_asks_for_a_page_only_when_it_is_needed() -> None:
    companies = Companies(30)
    records = things.iterate(client_of(companies), page_size=10)
    assert companies.pages == []
    for _ in range(10):
        next(records)
    assert companies.pages == [1]
    next(records)
    assert companies.pages == [1, 2]


@every_way
def test_a_list_that_grows_while_it_is_read_is_noticed(fetch: Fetch) -> None:
    companies = Companies(30, lambda companies: companies.names.append(f"c{len(companies.names)}"))
    with pytest.warns(codat.ListChangedWarning, match="a record may be missing"):
        names = fetch(client_of(companies), page_size=10)
    assert names[:30] == [f"c{number}" for number in range(30)]


@pytest.mark.parametrize("fetch", [iterated, fetched, iterated_async])
@given(count=st.integers(1, 40), size=st.integers(1, 10), touches=st.lists(st.integers(0, 99), max_size=10))
def test_newest_first_no_untouched_record_is_lost_and_none_comes_twice(
    fetch: Fetch, count: int, size: int, touches: list[int]
) -> None:
    touched: set[str | None] = set()
    left = iter(touches)

    def change(companies: Companies) -> None:
        which = next(left, None)
        if which is not None:
            touched.add(companies.touch(which))

    companies = Companies(count, change)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        names = fetch(client_of(companies, limits=None), page_size=size)
    assert len(names) == len(set(names))
    assert set(companies.names) - touched <= set(names)
    if set(companies.names) != set(names):
        assert [warning.category for warning in caught] == [codat.ListChangedWarning]


@given(
    count=st.integers(1, 40),
    size=st.integers(1, 10),
    touches=st.lists(st.one_of(st.none(), st.integers(0, 99)), max_size=10),
    delays=st.lists(st.integers(0, 20), min_size=1, max_size=7),
)
def test_newest_first_no_untouched_record_is_lost_by_fetching_several_pages_at_once(
    count: int, size: int, touches: list[int | None], delays: list[int]
) -> None:
    touched: set[str | None] = set()
    left = iter(touches)

    def change(companies: Companies) -> None:
        which = next(left, None)
        if which is not None:
            touched.add(companies.touch(which))

    companies = Companies(count, change)

    async def handler(request: httpx.Request) -> httpx.Response:
        # The pages arrive in another order than they were asked for.
        for _ in range(delays[int(request.url.params["page"]) % len(delays)]):
            await asyncio.sleep(0)
        return companies(request)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", codat.ListChangedWarning)
        names = fetched_async(client_of(handler, limits=None), page_size=size)  # type: ignore[arg-type]
    assert len(names) == len(set(names))
    assert set(companies.names) - touched <= set(names)


@operation
def list_them(company_id: str, *, query: str | None = None, continuation_token: str | None = None) -> Call[Page[Bill]]:
    """One page of bills."""
    call = list_bills.call(company_id, "k1", query=query, continuation_token=continuation_token)
    return as_page(call)


iterate_them = iterate_of(list_them)
fetch_all_them = fetch_all_of(list_them)


def test_a_list_with_tokens_is_followed_token_by_token() -> None:
    asked: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        token = request.url.params.get("continuationToken")
        asked.append(token)
        number = int(token or 0)
        more = {"continuationToken": str(number + 1)} if number < 3 else {}
        return json_answer({"results": [{"id": f"b{number}"}], "pagination": more})

    client = client_of(handler)
    assert [bill.id for bill in iterate_them(client, "c1")] == ["b0", "b1", "b2", "b3"]
    assert [bill.id for bill in asyncio.run(bills(client))] == ["b0", "b1", "b2", "b3"]
    assert [bill.id for bill in fetch_all_them(client, "c1", continuation_token="2")] == ["b2", "b3"]
    assert asked == [None, "1", "2", "3"] * 2 + ["2", "3"]


async def bills(client: codat.Client) -> list[Bill]:
    return await fetch_all_them.aio(client, "c1")


def test_what_is_made_of_a_list_goes_by_its_name() -> None:
    assert iterate_them.__name__ == "iterate_them"
    assert fetch_all_them.__qualname__ == "fetch_all_them"


def test_a_list_without_pages_cannot_be_gone_through() -> None:
    with pytest.raises(TypeError, match="get takes neither page= nor continuation_token="):
        fetch_all_of(things.get)  # type: ignore[arg-type]
