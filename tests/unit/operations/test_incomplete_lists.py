"""Lists that end short or change while they are read: an error with what was read, or a warning each time."""

from __future__ import annotations

import asyncio
import itertools
import pickle
import subprocess
import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.company_lists import Companies
from tests.support.server import client_of, json_answer

Change = Callable[[int, dict[str, Any]], object]


def server(change: Change, count: int = 50) -> Callable[[httpx.Request], httpx.Response]:
    """A list of pages of ten, each of which is changed on its way."""
    companies = Companies(count)

    def handler(request: httpx.Request) -> httpx.Response:
        answer = companies(request).json()
        change(int(request.url.params["page"]), answer)
        return json_answer(answer)

    return handler


def hole(page: int, answer: dict[str, Any]) -> None:
    if page == 2:
        answer["results"] = []


def short(_: int, answer: dict[str, Any]) -> None:
    answer["results"] = answer["results"][:5]
    del answer["_links"]


def hole_without_link(page: int, answer: dict[str, Any]) -> None:
    hole(page, answer)
    del answer["_links"]


class Moving:
    """A total that is another one each time."""

    def __init__(self) -> None:
        self._count = itertools.count()

    def __call__(self, _: int, answer: dict[str, Any]) -> None:
        answer["totalResults"] += next(self._count) % 2


def fetch(client: codat.Client) -> Any:
    return things.fetch_all(client, page_size=10)


def fetch_async(client: codat.Client) -> Any:
    async def run() -> Any:
        return await things.fetch_all.aio(client, page_size=10)

    return asyncio.run(run())


def until(kind: type[Exception], records: Iterator[Any]) -> list[Any]:
    """What an iterator gives before it raises, and then what it raises."""
    given: list[Any] = []
    try:
        while True:
            given.append(next(records))
    except kind as error:
        return [*given, error]


async def async_until(kind: type[Exception], records: AsyncIterator[Any]) -> list[Any]:
    """The same for an asynchronous one."""
    given: list[Any] = []
    try:
        while True:
            given.append(await anext(records))
    except kind as error:
        return [*given, error]


both = pytest.mark.parametrize("fetch_all", [fetch, fetch_async])


@both
@pytest.mark.parametrize(("change", "received"), [(hole, 40), (hole_without_link, 40), (short, 25)])
def test_a_list_that_ends_short_is_an_error_with_what_was_read(
    fetch_all: Callable[[codat.Client], Any], change: Change, received: int
) -> None:
    with pytest.raises(codat.IncompleteListError, match=f"announces 50 records, and {received} came") as caught:
        fetch_all(client_of(server(change)))
    assert (caught.value.expected, caught.value.received, len(caught.value.records)) == (50, received, received)
    assert str(caught.value.request) == "GET /companies"
    assert not caught.value.records.is_complete  # type: ignore[attr-defined]
    assert len(pickle.loads(pickle.dumps(caught.value)).records) == received


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_iteration_gives_all_that_came_before_it_says_that_more_should_have(asynchronous: bool) -> None:
    client = client_of(server(hole))

    async def run() -> list[Any]:
        return await async_until(codat.IncompleteListError, things.iterate.aio(client, page_size=10))

    def run_blocking() -> list[Any]:
        return until(codat.IncompleteListError, things.iterate(client, page_size=10))

    *records, error = asyncio.run(run()) if asynchronous else run_blocking()
    assert len(records) == error.received == 40
    assert not error.records


@both
def test_smaller_pages_than_announced_are_read_to_the_end(fetch_all: Callable[[codat.Client], Any]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        first = (int(request.url.params["page"]) - 1) * 5
        names = [f"c{number}" for number in range(50)][first : first + 5]
        results = [{"id": name, "name": name, "redirect": "r"} for name in names]
        return json_answer({"results": results, "pageNumber": 1 + first // 5, "pageSize": 10, "totalResults": 50})

    fetched = fetch_all(client_of(handler))
    assert len(fetched) == 50
    assert fetched.is_complete


@both
def test_a_list_as_it_is_announced_knows_that_it_is_complete(fetch_all: Callable[[codat.Client], Any]) -> None:
    fetched = fetch_all(client_of(Companies(25)))
    assert isinstance(fetched, list)
    assert isinstance(fetched, codat.FetchedList)
    assert (len(fetched), fetched.is_complete, fetched.changed, fetched.total_results) == (25, True, False, 25)
    assert pickle.loads(pickle.dumps(fetched)).total_results == 25


@both
def test_a_list_that_changed_knows_it(fetch_all: Callable[[codat.Client], Any]) -> None:
    with pytest.warns(codat.ListChangedWarning, match="GET /companies"):
        fetched = fetch_all(client_of(server(Moving())))
    assert (len(fetched), fetched.is_complete, fetched.changed) == (50, False, True)


@both
def test_nothing_that_was_read_is_lost_where_warnings_are_errors(fetch_all: Callable[[codat.Client], Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(codat.ListChangedWarning) as caught:
            fetch_all(client_of(server(Moving())))
    assert len(caught.value.records) == caught.value.received == 50
    assert caught.value.expected == 50


def test_an_iteration_gives_everything_before_a_warning_that_is_an_error() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        *records, warning = until(codat.ListChangedWarning, things.iterate(client_of(server(Moving())), page_size=10))
    assert len(records) == warning.received == 50


PROGRAM = """
import asyncio
from tests.unit.operations.test_incomplete_lists import Moving, client_of, server, things
client = client_of(server(Moving()))

async def fetch():
    return await things.fetch_all.aio(client, page_size=10)

for _ in range(3):
    things.fetch_all(client, page_size=10)
    [*things.iterate(client, page_size=10)]
    asyncio.run(fetch())
"""


@pytest.mark.parametrize(("options", "told"), [([], 9), (["-W", "ignore"], 0), (["-W", "always"], 9)])
def test_a_program_with_pythons_own_filters_is_told_each_time(options: list[str], told: int) -> None:
    done = subprocess.run([sys.executable, *options, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stderr.count("ListChangedWarning: the list of GET /companies changed") == told


def test_the_warning_names_the_line_of_the_caller() -> None:
    with pytest.warns(codat.ListChangedWarning) as caught:
        things.fetch_all(client_of(server(Moving())), page_size=10)
    assert caught[0].filename == __file__


@pytest.mark.parametrize("page", [0, -1, "2", True, 1.5])
def test_a_page_that_is_none_is_refused_before_anything_is_sent(page: Any) -> None:
    companies = Companies(30)
    for entry in (things.iterate, things.iterate.aio, things.fetch_all, things.fetch_all.aio):
        with pytest.raises((TypeError, ValueError), match="page is"):
            entry(client_of(companies), page=page)
    assert not companies.pages
