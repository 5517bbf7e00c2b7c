"""Lists in tables and record batches: the same pages, promises and errors as in models."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

import codat_facade as codat
from codat_facade import arrow, instrumentation
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.company_lists import Companies, CountedAtOnce
from tests.support.server import client_of, json_answer


async def in_batches(client: codat.Client, **options: Any) -> list[Any]:
    return [batch async for batch in things.iterate.arrow.aio(client, **options)]


def in_tables(client: codat.Client, **options: Any) -> list[Any]:
    """The list in each of the four ways, each as a table."""
    schema = arrow.schema(things.list)
    return [
        things.fetch_all.arrow(client, **options),
        asyncio.run(things.fetch_all.arrow.aio(client, **options)),
        pa.Table.from_batches([*things.iterate.arrow(client, **options)], schema),
        pa.Table.from_batches(asyncio.run(in_batches(client, **options)), schema),
    ]


def test_each_way_gives_each_record_once_in_order() -> None:
    companies = Companies(45)
    client = client_of(companies)

    for table in in_tables(client, page_size=10):
        assert table.column("id").to_pylist() == companies.names
        assert table.schema == arrow.schema(things.list)
    assert [batch.num_rows for batch in things.iterate.arrow(client, page_size=10)] == [10, 10, 10, 10, 5]
    assert [batch.num_rows for batch in things.iterate.arrow(client, page=4, page_size=10)] == [10, 5]


def test_an_empty_list_is_a_table_with_its_schema() -> None:
    for table in in_tables(client_of(Companies(0))):
        assert table.num_rows == 0
        assert table.schema == arrow.schema(things.list)


def test_several_pages_are_asked_for_at_once() -> None:
    companies = CountedAtOnce(100)
    client = client_of(companies.answer, page_concurrency=3)  # type: ignore[arg-type]
    table = asyncio.run(things.fetch_all.arrow.aio(client, page_size=10))
    assert table.column("id").to_pylist() == companies.names
    assert companies.most == 3


def each_way(client: codat.Client) -> list[Callable[[], Any]]:
    return [
        lambda: things.fetch_all.arrow(client, page_size=10),
        lambda: asyncio.run(things.fetch_all.arrow.aio(client, page_size=10)),
        lambda: [*things.iterate.arrow(client, page_size=10)],
        lambda: asyncio.run(in_batches(client, page_size=10)),
    ]


def test_a_list_that_ends_short_is_an_error_with_what_was_read() -> None:
    def short(request: httpx.Request) -> httpx.Response:
        answer = companies(request).json()
        if request.url.params["page"] == "2":
            answer["results"] = answer["results"][:4]
        return json_answer(answer)

    companies = Companies(20)
    for number, read in enumerate(each_way(client_of(short))):
        with pytest.raises(codat.IncompleteListError) as caught:
            read()
        assert (caught.value.expected, caught.value.received) == (20, 14)
        if number < 2:
            assert caught.value.records.column("id").to_pylist() == companies.names[:14]


def test_a_record_on_two_pages_comes_once_and_the_change_is_told() -> None:
    for number in range(4):
        companies = Companies(40, lambda each: len(each.pages) == 2 and each.touch(35))
        with pytest.warns(codat.ListChangedWarning) as told:
            result = each_way(client_of(companies, page_concurrency=1))[number]()
        batches = [result] if isinstance(result, pa.Table) else result
        ids = [name for batch in batches for name in batch.column("id").to_pylist()]
        assert len(ids) == len(set(ids))
        if number % 2 == 0:
            assert told[0].filename == __file__


def test_a_record_twice_on_a_page_is_a_copy_or_another_one_as_for_models() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        names = [("1", "a"), ("1", "a"), ("1", "b"), ("", "c"), (None, "c")]
        records = [{"id": identity, "name": name, "redirect": "r"} for identity, name in names]
        return json_answer({"results": records, "pageNumber": 1, "pageSize": 5, "totalResults": 5, "_links": {}})

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", codat.ListChangedWarning)
        models = [(company.id, company.name) for company in things.fetch_all(client_of(handler))]
        table = things.fetch_all.arrow(client_of(handler))
    assert [*zip(table.column("id").to_pylist(), table.column("name").to_pylist(), strict=True)] == models


def test_a_page_that_is_none_is_asked_for_again_and_then_an_error() -> None:
    asked = 0

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        return httpx.Response(200, content=b'{"results": [{"id":') if asked == 1 else Companies(3)(request)

    assert things.fetch_all.arrow(client_of(handler)).num_rows == 3
    with pytest.raises(codat.DecodeError):
        things.fetch_all.arrow(client_of(lambda _: httpx.Response(200, content=b"<html>")))


def test_a_strict_client_refuses_what_no_document_names() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return json_answer({"results": [{"id": "1", "name": "n", "redirect": "r", "new": 1}], "pageNumber": 1})

    with pytest.raises(codat.DecodeError):
        things.fetch_all.arrow(client_of(handler, strict=True))


def test_hooks_are_told_of_each_page() -> None:
    seen: list[Any] = []

    def hook(event: Any) -> None:
        if isinstance(event, instrumentation.PageRead):
            seen.append(event.records)

    instrumentation.add_hook(hook)
    try:
        things.fetch_all.arrow(client_of(Companies(25)), page_size=10)
    finally:
        instrumentation.remove_hook(hook)
    assert seen == [10, 10, 5]


def test_wrong_arguments_are_an_error_at_the_call() -> None:
    client = client_of(Companies(1))
    with pytest.raises(TypeError):
        things.iterate.arrow(client, pages=2)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="page"):
        things.iterate.arrow.aio(client, page=0)


@pytest.mark.parametrize("of", [things.get, len, 5, int])
def test_what_is_no_list_has_no_schema(of: Any) -> None:
    with pytest.raises(TypeError, match=r"invoices\.list"):
        arrow.schema(of)


def test_a_pyarrow_whose_times_overflow_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pa, "__version__", "22.0.0")

    with pytest.raises(codat.ConfigurationError, match=r"22\.0\.0 is too old"):
        things.fetch_all.arrow(client_of(Companies(1)))


def test_without_pyarrow_the_error_says_what_to_install_and_nothing_imports_it_unasked() -> None:
    code = """
import sys
sys.modules["pyarrow"] = None
import codat_facade as codat
from codat_facade import arrow
from codat_facade.accounting import invoices
client = codat.Client("test-key")
for use in (
    lambda: invoices.fetch_all.arrow(client, "c"),
    lambda: invoices.iterate.arrow(client, "c"),
    lambda: invoices.fetch_all.arrow.aio(client, "c"),
    lambda: arrow.schema(invoices.list),
    lambda: arrow.read_page(b"[]", invoices.list),
):
    try:
        use()
    except codat.ConfigurationError as error:
        assert "pip install 'codat-facade[arrow]'" in str(error)
    else:
        raise SystemExit("no error")
del sys.modules["pyarrow"]
invoices.list, invoices.fetch_all.arrow, codat.arrow.read_page
assert "pyarrow" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
