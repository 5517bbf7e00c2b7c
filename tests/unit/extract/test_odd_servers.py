"""Servers that answer oddly: no row is lost, none is doubled, and a list that cannot be read is said to have failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade import extract
from codat_runtime.http import httpx

from ...support.extraction import WAYS, rows_in
from ...support.server import FakeClock

Serve = Callable[[int], httpx.Response]
BOTH_WAYS = pytest.mark.parametrize("way", WAYS)
SIZE = 4


def records(count: int = 10, **more: Any) -> list[dict[str, Any]]:
    return [
        {"id": str(number), "modifiedDate": f"2026-01-{28 - number:02d}T00:00:00Z", "totalAmount": number, **more}
        for number in range(count)
    ]


def paged(rows: Sequence[Any], number: int, *, size: int = SIZE, overlap: int = 0, **more: Any) -> httpx.Response:
    """A page of some records; with an overlap, later pages begin with records of those before them."""
    start = (number - 1) * (size - overlap)
    links = {"current": {"href": "/"}, "self": {"href": "/"}}
    if start + size < len(rows):
        links["next"] = {"href": "/"}
    found = {"results": rows[start : start + size], "pageNumber": number, "pageSize": size, "_links": links}
    return httpx.Response(200, json={**found, "totalResults": len(rows), **more})


def run(serve: Serve, place: Path, way: str, *, times: int = 1) -> extract.Report:
    def handle(request: httpx.Request) -> httpx.Response:
        return serve(int(request.url.params["page"]))

    client = codat.Client("key", transport=httpx.MockTransport(handle), limits=None, clock=FakeClock())
    for _ in range(times):
        report = WAYS[way](client, place, ["accounting.invoices"], companies=["c"], page_size=SIZE)
    return report


WHOLE: dict[str, tuple[Serve, int]] = {
    "as it should": (lambda number: paged(records(), number), 10),
    "pages that overlap": (lambda number: paged(records(), number, overlap=1), 10),
    "smaller pages than asked for": (lambda number: paged(records(), number, size=3), 10),
    "no numbers, no total": (
        lambda number: httpx.Response(200, json={"results": records()[(number - 1) * SIZE : number * SIZE]}),
        10,
    ),
    "a total that is text": (lambda number: paged(records(), number, totalResults="10"), 10),
    "a bare array": (lambda number: httpx.Response(200, json=records() if number == 1 else []), 10),
    "empty ids": (lambda number: paged(records(id=""), number), 10),
    "null ids": (lambda number: paged(records(id=None), number), 10),
    "no ids and all alike": (lambda number: paged([{"totalAmount": 1}] * 3, number), 3),
    "records that are null": (lambda number: paged([None, None, None], number), 3),
    "ids that are numbers": (lambda number: paged(records(id=7), number), 10),
    "the same record twice on a page": (lambda number: paged([*records(2), *records(2)], number, totalResults=2), 2),
}


@BOTH_WAYS
@pytest.mark.parametrize("oddity", WHOLE)
@pytest.mark.parametrize("times", [1, 2])
def test_no_row_is_lost_and_none_is_doubled(tmp_path: Path, way: str, oddity: str, times: int) -> None:
    serve, expected = WHOLE[oddity]

    report = run(serve, tmp_path / "books", way, times=times)

    assert report.is_complete
    assert len(rows_in(tmp_path / "books", "accounting.invoices")) == expected


BROKEN: dict[str, httpx.Response] = {
    "an empty object": httpx.Response(200, json={}),
    "a page of HTML": httpx.Response(200, html="<html>We are busy</html>"),
    "nothing": httpx.Response(200),
    "no content": httpx.Response(204),
    "null": httpx.Response(200, content=b"null"),
    "results that are null": httpx.Response(200, json={"results": None, "totalResults": 0}),
    "results that are an object": httpx.Response(200, json={"results": {}, "totalResults": 0}),
    "half a page": httpx.Response(200, content=b'{"results":[{"id":"1"},'),
    "a number that is none": httpx.Response(200, content=b'{"results":[{"id":"1","totalAmount":NaN}]}'),
    "a redirect": httpx.Response(302, headers={"Location": "https://elsewhere.example/"}),
    "the first page again": paged(records(), 1),
}


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("from_page", [1, 2])
def test_a_list_that_cannot_be_read_has_failed_and_what_was_there_stays(
    tmp_path: Path, broken: str, from_page: int
) -> None:
    assert run(lambda number: paged(records(5), number), tmp_path, "parquet").is_complete

    report = run(lambda number: paged(records(), number) if number < from_page else BROKEN[broken], tmp_path, "parquet")

    assert (report.read, len(report.failed), len(report.passed_over)) == (0, 1, 0)
    assert not report.is_complete
    assert len(rows_in(tmp_path, "accounting.invoices")) == 5
    assert [*tmp_path.rglob("*.tmp")] == []


def test_a_date_in_the_future_hides_nothing_where_the_server_does_not_tell_the_time(tmp_path: Path) -> None:
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("query", ""))
        future = {"id": "future", "modifiedDate": "2199-01-01T00:00:00Z"}
        return paged([future, *records(2)], int(request.url.params["page"]))

    client = codat.Client("key", transport=httpx.MockTransport(handle), limits=None, clock=FakeClock())
    for _ in range(2):
        extract.to_parquet(client, tmp_path, ["accounting.invoices"], companies=["c"])

    first, second = asked
    assert first == ""
    assert second.startswith("modifiedDate>=")
    # Of whatever year this test is run in.
    assert int(second.removeprefix("modifiedDate>=")[:4]) < 2199
