"""Operations: how they are called, what they look like, and whose client they use."""

from __future__ import annotations

import asyncio
import inspect
import pickle
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any
from unittest.mock import AsyncMock, Mock, create_autospec

import pytest

import codat_facade as codat
from codat_facade._operations.operation import with_async
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.server import client_of, json_answer


def named(name: str) -> codat.Client:
    """A client whose companies all have one name."""
    return client_of(lambda _: json_answer({"id": "c1", "name": name, "redirect": "r", "results": []}))


def test_an_operation_is_called_with_a_client_or_without() -> None:
    assert things.get(named("given"), "c1").name == "given"
    with named("default").as_default():
        assert things.get("c1").name == "default"
        assert things.get(named("given"), "c1").name == "given"


def test_an_operation_is_awaited_with_a_client_or_without() -> None:
    async def run() -> list[str]:
        with named("default").as_default():
            return [(await things.get.aio("c1")).name, (await things.get.aio(named("given"), "c1")).name]

    assert asyncio.run(run()) == ["default", "given"]


def test_the_details_come_with_a_client_or_without() -> None:
    with named("default").as_default():
        assert things.get.detailed("c1").parsed.name == "default"
        assert things.get.detailed(named("given"), "c1").status_code == 200
        assert asyncio.run(detailed()).parsed.name == "default"


async def detailed() -> Any:
    return await things.get.detailed.aio("c1")


def test_the_client_is_the_one_of_the_call_and_not_of_the_await() -> None:
    with named("first").as_default():
        pending = things.get.aio("c1")
        pending_details = things.get.detailed.aio("c1")
        records = things.iterate()

    async def run() -> list[str]:
        return [(await pending).name, (await pending_details).parsed.name]

    with named("second").as_default():
        assert asyncio.run(run()) == ["first", "first"]
        assert next(records, None) is None


def test_wrong_arguments_are_refused_at_the_call_and_by_the_operations_name() -> None:
    client = named("any")
    for wrong in (things.get, things.get.aio, things.get.detailed, things.get.detailed.aio):
        call: Any = wrong
        with pytest.raises(TypeError, match=r"get\(\) missing 1 required positional argument: 'company_id'"):
            call(client)
        with pytest.raises(TypeError, match="the client comes first"):
            call("c1", client=client)
        with (
            client.as_default(),
            pytest.raises(TypeError, match="the client comes first"),
        ):
            call("c1", client=client)
        with pytest.raises(ValueError, match="company_id is empty"):
            call(client, " ")


def test_arguments_of_an_iteration_are_refused_at_the_call_too() -> None:
    entries: list[Any] = [things.iterate, things.iterate.aio, things.fetch_all, things.fetch_all.aio]
    for entry in entries:
        with pytest.raises(TypeError, match=r"list\(\) got an unexpected keyword argument 'pages'"):
            entry(named("any"), pages=3)


def test_a_mock_is_a_client() -> None:
    client = Mock()
    client.perform.return_value = "answer"
    assert things.get(client, "c1") == "answer"
    (call,) = client.perform.call_args.args
    assert (call.method, call.path) == ("GET", "/companies/c1")


@pytest.mark.parametrize("client", [Mock(), Mock(spec=codat.Client), create_autospec(codat.Client, instance=True)])
def test_every_kind_of_mock_can_be_listed_with(client: Any) -> None:
    page = codat.Page(results=["a", "b"], page_number=1, page_size=2, total_results=2, has_more=False)
    client.perform = Mock(return_value=page)
    client.perform_async = AsyncMock(return_value=page)
    assert list(things.iterate(client)) == ["a", "b"]
    assert asyncio.run(fetched(client)) == ["a", "b"]


async def fetched(client: Any) -> Any:
    return await things.fetch_all.aio(client)


def test_help_and_inspect_show_the_answer_and_not_the_call() -> None:
    signature = inspect.signature(things.get)
    assert str(signature) == "(company_id: 'str') -> 'Company'"
    assert inspect.get_annotations(things.get) == {"company_id": "str", "return": "Company"}  # type: ignore[arg-type]
    assert str(inspect.signature(things.get.detailed)).endswith("-> 'Detailed[Company]'")
    assert str(inspect.signature(things.iterate)).endswith("-> 'Iterator[Company]'")
    assert str(inspect.signature(things.fetch_all)).endswith("-> 'FetchedList[Company]'")
    assert inspect.isfunction(things.get)
    assert inspect.isfunction(things.fetch_all.aio)
    assert inspect.getdoc(things.get) == inspect.getdoc(things.get.aio)
    assert "GET /companies/{companyId}" in str(inspect.getdoc(things.get))


def test_an_iteration_is_documented_with_what_its_list_says() -> None:
    assert inspect.getdoc(things.fetch_all) == (
        "All records that `list` finds, in one list.\n"
        "\n"
        "`GET /companies`\n"
        "\n"
        "Args:\n"
        "    query: Which companies.\n"
        "    page: Which page, from 1.\n"
        "    page_size: How many at most.\n"
        "\n"
        "Returns:\n"
        "    The records, none of them twice, in a `list` that knows whether it is complete. If the list changed\n"
        "    meanwhile, a `ListChangedWarning` tells; one that ended short is an `IncompleteListError`.\n"
        "\n"
        "Raises:\n"
        "    CodatError: The call failed."
    )


ENTRIES = [
    things.get,
    things.get.aio,
    things.get.detailed,
    things.get.detailed.aio,
    things.iterate,
    things.iterate.aio,
    things.fetch_all,
    things.fetch_all.aio,
]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.__qualname__)
def test_every_form_of_an_operation_pickles_to_itself(entry: Any) -> None:
    assert pickle.loads(pickle.dumps(entry)) is entry
    assert entry.__module__ == "tests.support.resource"


async def double_async(client: codat.Client, number: int, *, times: int = 2) -> str:
    return f"{client!r} {number * times} awaited"


@with_async(double_async)
def double(client: codat.Client, number: int, *, times: int = 2) -> str:
    """Multiply."""
    return f"{client!r} {number * times}"


def test_a_pair_is_called_as_an_operation_is() -> None:
    with codat.Client("test-key").as_default():
        assert double(4) == "<codat_facade.Client for https://api.codat.io> 8"
        assert asyncio.run(doubled()) == "<codat_facade.Client for https://api.codat.io> 12 awaited"
    assert double(codat.Client("test-key", base_url="http://localhost"), 4).startswith("<codat_facade.Client for http:")
    assert str(inspect.signature(double)) == "(number: 'int', *, times: 'int' = 2) -> 'str'"
    assert inspect.getdoc(double.aio) == "Multiply."
    assert pickle.loads(pickle.dumps(double.aio)) is double.aio


async def doubled() -> str:
    return await double.aio(4, times=3)


def count_async(client: codat.Client, to: int) -> AsyncIterator[int]:
    async def numbers() -> AsyncIterator[int]:
        for number in range(to):
            yield number

    return numbers()


@with_async(count_async)
def count(client: codat.Client, to: int) -> Iterator[int]:
    """Count."""
    return iter(range(to))


def test_a_pair_may_give_iterators() -> None:
    client = named("any")

    async def run() -> list[int]:
        return [number async for number in count.aio(client, 3)]

    assert list(count(client, 3)) == asyncio.run(run()) == [0, 1, 2]


def test_a_write_is_sent_with_the_key_that_was_given() -> None:
    keys: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        keys.append(request.headers["idempotency-key"])
        return json_answer({"id": "c1", "name": "N", "redirect": "r"})

    client = client_of(handler)
    body: Any = {"name": "N"}
    assert things.create(client, body, idempotency_key="5f0c2a4e-0000-4000-8000-000000000001").id == "c1"
    detailed = things.create.detailed(client, body)
    assert keys == ["5f0c2a4e-0000-4000-8000-000000000001", detailed.idempotency_key]


@pytest.mark.parametrize("arguments", [("c1", named("other")), ("c1", "extra", named("other"))])
def test_a_client_in_another_place_is_refused_with_the_remedy(arguments: tuple[Any, ...]) -> None:
    with named("default").as_default():
        for wrong in (things.get, things.get.aio, things.get.detailed, things.iterate, things.fetch_all):
            call: Any = wrong
            with pytest.raises(TypeError, match="the client comes first"):
                call(*arguments)
        with pytest.raises(TypeError, match="the client comes first"):
            things.get("c1", client=named("other"))  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "how",
    [
        "from codat_facade.accounting import invoices as i",
        "import codat_facade.accounting.invoices as i",
        "import codat_facade as c; i = c.accounting.invoices",
        "from importlib import import_module; i = import_module('codat_facade.accounting.invoices')",
    ],
)
def test_dir_of_a_resource_shows_operations_alone(how: str) -> None:
    program = f"{how}; assert dir(i) == sorted(i.__all__), dir(i)"
    subprocess.run([sys.executable, "-c", program], check=True)
