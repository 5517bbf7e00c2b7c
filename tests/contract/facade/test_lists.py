"""Every list of the facade: a response that holds none is an error, and each way to write a list is read as one."""

from __future__ import annotations

import re
import warnings
from asyncio import Runner
from collections.abc import Iterator
from typing import Any

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.contract.facade.operations import Recorder, arguments_of, client_on, operations_of, route_of
from tests.contract.facade.test_complete import PACKAGES

NO_LISTS = [b"", b"null", b'"maintenance"', b"7", b"{}", b'{"message": "busy"}']
NO_RESULTS = [b'{"results": null, "busy": true}', b'{"results": {"id": "1"}}', b'{"results": "none"}']
LISTS = [b'{"results": [{"id": "1"}, {"id": "2"}]}', b'[{"id": "1"}, {"id": "2"}]']
KEYS = {"Attachments": "attachments", "LoanTransactions": "report_items"}


def lists() -> Iterator[Any]:
    """Every operation that promises a list, whatever it is called."""
    for package in PACKAGES:
        for name, operation in operations_of(package).items():
            answer = str(operation.__annotations__["return"])
            if re.match(r"(Page|Sequence|list)\[", answer) or name.partition(".")[2].startswith("list"):
                yield pytest.param(operation, id=f"{package}.{name}")


every_list = pytest.mark.parametrize("operation", [*lists()])


def ways_to_read(operation: Any, runner: Runner) -> Iterator[Any]:
    """The operation in all its forms, `iterate` and `fetch_all` where it has pages, and their `arrow`, as functions."""
    place, options = arguments_of(operation)
    options.pop("page", None)
    options.pop("continuation_token", None)
    yield lambda client: operation(client, *place, **options)
    yield lambda client: operation.detailed(client, *place, **options).parsed
    yield lambda client: runner.run(operation.aio(client, *place, **options))
    yield lambda client: runner.run(operation.detailed.aio(client, *place, **options)).parsed
    home = __import__(operation.__module__, fromlist=["_"])
    fetch_all = getattr(home, operation.__name__.replace("list", "fetch_all", 1), None)
    if fetch_all is None or not str(operation.__annotations__["return"]).startswith("Page["):
        return
    iterate = getattr(home, operation.__name__.replace("list", "iterate", 1))
    yield lambda client: fetch_all(client, *place, **options)
    yield lambda client: [*iterate(client, *place, **options)]
    yield lambda client: runner.run(fetch_all.aio(client, *place, **options))

    async def iterated(client: codat.Client) -> list[Any]:
        return [record async for record in iterate.aio(client, *place, **options)]

    yield lambda client: runner.run(iterated(client))
    yield lambda client: rows(fetch_all.arrow(client, *place, **options))
    yield lambda client: [row for batch in iterate.arrow(client, *place, **options) for row in rows(batch)]
    yield lambda client: rows(runner.run(fetch_all.arrow.aio(client, *place, **options)))

    async def iterated_batches(client: codat.Client) -> list[Any]:
        return [row async for batch in iterate.arrow.aio(client, *place, **options) for row in rows(batch)]

    yield lambda client: runner.run(iterated_batches(client))


def rows(table: Any) -> list[Any]:
    """The rows of a table or a batch, each as its values."""
    return [tuple(row.values()) for row in table.to_pylist()]


def client_with(content: bytes) -> codat.Client:
    """A client whose every request is answered so."""
    return client_on(Recorder(lambda _: httpx.Response(200, content=content)))


def test_there_are_the_lists_that_were_counted() -> None:
    assert len([*lists()]) == 76


@every_list
def test_a_response_without_a_list_is_an_error_in_every_form(operation: Any, runner: Runner) -> None:
    is_write = route_of(operation)[0] != "GET"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for content in NO_LISTS + NO_RESULTS:
            if content == b"{}" and operation.__annotations__["return"] == "Attachments":
                # Their document lets the list be left out.
                continue
            client = client_with(content)
            for read in ways_to_read(operation, runner):
                with pytest.raises(codat.DecodeError) as caught:
                    read(client)
                assert caught.value.path == "$"
                assert caught.value.maybe_carried_out == is_write
                assert bool(caught.value.idempotency_key) == is_write


@every_list
def test_a_list_is_read_however_it_is_written(operation: Any, runner: Runner) -> None:
    key = KEYS.get(str(operation.__annotations__["return"]))
    contents = [*LISTS]
    if key is not None or "reconciled" in operation.__module__:
        contents[0] = contents[0].replace(b"results", b"attachments" if key == "attachments" else b"reportItems")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for content in contents:
            client = client_with(content)
            for read in ways_to_read(operation, runner):
                answer = read(client)
                records = getattr(answer, key) if key else [*answer]
                assert len(records) == 2
                assert not isinstance(records[0], dict)
            for read in ways_to_read(operation, runner):
                answer = read(client_with(b"[]"))
                assert not (getattr(answer, key) if key else [*answer])
