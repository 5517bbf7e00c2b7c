"""This client."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import contender
from codat_api.accounting.api.direct_costs import create_direct_cost
from codat_api.accounting.api.invoices import list_invoices
from codat_api.accounting.models import DirectCostPrototype
from contender import Case
from watchers import WATCHERS

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.platform import companies

KEY = "test-key"
# Each client with a burst of its own.
LIMITED = {"on": codat.Limits(shared=False), "off": None}


def decode(*, page: str, arrow: bool | None = None) -> Case:
    """A page of invoices, from bytes to models, or to a record batch."""
    content = contender.read(page)
    read, shown = _reading(arrow)
    return Case(lambda: read(content), shown)


def decode_first(*, warm: str, page: str, arrow: bool | None = None) -> Case:
    """The same, the page being the first large one that the process reads."""
    contents = iter((contender.read(warm), contender.read(page)))
    read, shown = _reading(arrow)
    return Case(lambda: read(next(contents)), shown)


def _reading(arrow: bool | None) -> tuple[Callable[[bytes], Any], Callable[[Any], Any]]:
    """What reads a page, and what shows its values: those of its records alone where Arrow is one of the sides."""
    if arrow:
        return lambda content: codat.arrow.read_page(content, invoices.list), _values_of_batch
    call = list_invoices.call("company")
    return lambda content: call.read(200, content), values if arrow is None else lambda page: values(page.results)


def _values_of_batch(batch: Any) -> Any:
    """The values of a record batch, as models have them: in these pages, midnight has no zone."""

    def value_of(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: value_of(member) for name, member in value.items()}
        if isinstance(value, list):
            return [value_of(item) for item in value]
        if isinstance(value, dt.datetime) and value.time() == dt.time():
            return value.replace(tzinfo=None)
        return value

    return value_of(batch.to_pylist())


def encode(*, bodies: str) -> Case:
    """Models of direct costs, to the bytes of requests that create them."""
    parsed = json.loads(contender.read(bodies), parse_float=Decimal)
    models = [DirectCostPrototype.from_dict(body) for body in parsed]
    return Case(
        lambda: [create_direct_cost.call("company", "connection", body=model).content for model in models],
        lambda contents: [json.loads(content) for content in contents],
    )


def call(*, url: str, calls: int, limiter: str, watcher: str = "") -> Case:
    """Calls, one after the other, by a client that is connected."""
    WATCHERS[watcher]()
    fresh = Fresh(url, limits=LIMITED[limiter])

    def connect() -> None:
        fresh.make()
        companies.get(fresh.client, contender.COMPANY)

    return Case(lambda: [companies.get(fresh.client, contender.COMPANY) for _ in range(calls)], values, connect)


def awaited_call(*, url: str, calls: int, limiter: str) -> Case:
    """Awaited calls, one after the other, by a client that is connected."""
    fresh = Fresh(url, limits=LIMITED[limiter])
    loop = asyncio.new_event_loop()

    def connect() -> None:
        fresh.make()
        loop.run_until_complete(companies.get.aio(fresh.client, contender.COMPANY))

    async def one_by_one() -> list[Any]:
        return [await companies.get.aio(fresh.client, contender.COMPANY) for _ in range(calls)]

    return Case(lambda: loop.run_until_complete(one_by_one()), values, connect)


def awaits(*, url: str, calls: int) -> Case:
    """Calls, all at once, limiter off."""
    client = codat.Client(KEY, base_url=url, limits=None)
    loop = asyncio.new_event_loop()

    async def together() -> list[Any]:
        return await asyncio.gather(*(companies.get.aio(client, contender.COMPANY) for _ in range(calls)))

    return Case(lambda: loop.run_until_complete(together()), values)


def pages(*, url: str, page_size: int, concurrency: int) -> Case:
    """A whole list, several pages at once, limiter on, with a burst that lasts for all rounds."""
    client = codat.Client(KEY, base_url=url, page_concurrency=concurrency, limits=codat.Limits(burst=1_000))
    loop = asyncio.new_event_loop()
    return Case(lambda: loop.run_until_complete(invoices.fetch_all.aio(client, "company", page_size=page_size)), values)


def page_by_page(*, url: str, page_size: int) -> Case:
    """A whole list, one page after the other, limiter off."""
    client = codat.Client(KEY, base_url=url, limits=None)
    return Case(lambda: invoices.fetch_all(client, "company", page_size=page_size), values)


class Fresh:
    """A client for one round: the limiter of the one before would have no burst left."""

    def __init__(self, url: str, **options: Any) -> None:
        self._url = url
        self._options = options
        self.client: codat.Client

    def make(self) -> None:
        """Take a new one."""
        self.client = codat.Client(KEY, base_url=self._url, **self._options)


def values(value: Any) -> Any:
    """What a model holds: JSON name → value."""
    if isinstance(value, list):
        return [values(item) for item in value]
    fields = getattr(type(value), "__fields__", None)
    if fields is None:
        return value
    held = {field.key: values(getattr(value, field.name)) for field in fields}
    return {**held, **value.additional_properties}


if __name__ == "__main__":
    # What was installed is measured, and not the checkout.
    assert "site-packages" in inspect.getfile(codat)
    cases = (decode, decode_first, encode, call, awaited_call, awaits, pages, page_by_page)
    contender.main({case.__name__: case for case in cases})
