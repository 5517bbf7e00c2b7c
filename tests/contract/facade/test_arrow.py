"""Every paged list of the facade has a schema, and what the emulator answers is the same in Arrow as in models."""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pytest

import codat_facade as codat
from codat_facade import arrow
from codat_facade._arrow.page_codec import as_raw_page
from codat_facade._arrow.plan import RAW, UNKNOWN, Plan
from codat_facade.emulator import Emulator
from codat_runtime import decode_json
from codat_runtime.http import httpx
from tests.contract.facade.operations import arguments_of, operations_of
from tests.contract.facade.test_complete import PACKAGES
from tests.support.arrow_rows import hold_against_models

# Whether a record is there for these depends on a report that was ordered, or on a connection of another kind.
WITHOUT_DATA = {"lending", "spend_insights", "banking", "commerce", "expenses", "sync_commerce", "payables"}


def lists() -> Iterator[Any]:
    """Every list that has pages."""
    for package in PACKAGES:
        for name, operation in operations_of(package).items():
            if str(operation.__annotations__["return"]).startswith("Page["):
                yield pytest.param(package, operation, id=f"{package}.{name}")


every_list = pytest.mark.parametrize(("package", "list_"), [*lists()])


def types_in(kind: Any) -> Iterator[Any]:
    """A type and those that stand in it."""
    yield kind
    if pa.types.is_list(kind):
        yield from types_in(kind.value_type)
    if pa.types.is_struct(kind):
        for field in kind:
            yield from types_in(field.type)


def keys_in(plan: Plan) -> Iterator[str]:
    """The names of all members of a record."""
    yield from plan.members
    for inside in (*plan.members.values(), plan.item):
        if inside is not None:
            yield from keys_in(inside)


def plan_of_list(list_: Any) -> Plan:
    """The columns of a list."""
    return as_raw_page(arrow._call(list_))[1].plan


@pytest.mark.filterwarnings("ignore:Codat has deprecated")
@every_list
def test_its_schema_has_exact_numbers_times_with_a_zone_and_names_of_its_own(package: str, list_: Any) -> None:
    schema = arrow.schema(list_)

    assert schema.names[-2:] == [UNKNOWN, RAW]
    assert not {UNKNOWN, RAW} & {*keys_in(plan_of_list(list_))}
    kinds = {str(kind) for field in schema for kind in types_in(field.type) if not pa.types.is_nested(kind)}
    numbers = {"int64", "decimal128(38, 18)", "decimal128(38, 28)"}
    assert kinds <= {"string", "bool", "timestamp[ns, tz=UTC]", "date32[day]"} | numbers
    home = vars(__import__(list_.__module__, fromlist=["_"]))
    for verb in ("iterate", "fetch_all"):
        # Not by getattr, which warns of deprecated ones.
        whole = home.get(list_.__name__.replace("list", verb, 1))
        assert whole is None or arrow.schema(whole) == schema


class Recorded:
    """The emulator, and what it answered."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self.contents: list[bytes] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        response = self._emulator.transport.handle_request(request)
        content = response.read()
        self.contents.append(content)
        return httpx.Response(response.status_code, headers=response.headers, content=content)


@pytest.fixture(scope="module")
def emulator() -> Emulator:
    return Emulator(seed=11)


@every_list
def test_a_page_of_the_emulator_is_the_same_as_its_models(package: str, list_: Any, emulator: Emulator) -> None:
    recorded = Recorded(emulator)
    client = codat.Client(
        emulator.api_key, transport=httpx.MockTransport(recorded), clock=emulator.client_clock, limits=None
    )
    place, options = arguments_of(list_)
    place = [re.sub(r"^the-(company|connection)-id$", r"\1-id", value) for value in place]
    parameters = inspect.signature(list_).parameters
    few = {"page": 1, "page_size": 10}
    options = {
        name: few.get(name, value)
        for name, value in options.items()
        if name in few or parameters[name].default is inspect.Parameter.empty
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            models = list_(client, *place, **options).results
    except (codat.NotFoundError, codat.BadRequestError):
        assert package in WITHOUT_DATA or place != ["company-id"]
        return

    batch = arrow.read_page(recorded.contents[-1], list_)

    page = decode_json(recorded.contents[-1])
    records = page if isinstance(page, list) else page.get("results", page.get("reportItems"))
    assert len(records) == batch.num_rows
    hold_against_models(batch, plan_of_list(list_), models, records)
