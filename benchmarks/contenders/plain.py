"""What stands below every client: `json` and httpx, without models, retries, limits or errors of their own."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import contender
from contender import Case

from codat_runtime.http import httpx

_TOTAL = re.compile(rb'"totalResults":(\d+)')
HEADERS = {"Authorization": "Basic dGVzdC1rZXk="}


def decode(*, page: str) -> Case:
    """A page of invoices, from bytes to dictionaries."""
    content = contender.read(page)
    return Case(lambda: json.loads(content), _as_is)


def decode_first(*, warm: str, page: str) -> Case:
    """The same, the page being the first large one that the process reads."""
    contents = iter((contender.read(warm), contender.read(page)))
    return Case(lambda: json.loads(next(contents)), _as_is)


def encode(*, bodies: str) -> Case:
    """Dictionaries of direct costs, to bytes."""
    parsed = json.loads(contender.read(bodies))
    return Case(
        lambda: [json.dumps(body).encode() for body in parsed],
        lambda contents: [json.loads(content) for content in contents],
    )


def call(*, url: str, calls: int) -> Case:
    """Calls, one after the other, by a client that is connected."""
    clients: list[httpx.Client] = []

    def connect() -> None:
        while clients:
            clients.pop().close()
        clients.append(httpx.Client(base_url=url, headers=HEADERS))
        clients[0].get(f"/companies/{contender.COMPANY}")

    def get() -> Any:
        return clients[0].get(f"/companies/{contender.COMPANY}").raise_for_status().json()

    return Case(lambda: [get() for _ in range(calls)], _as_is, connect)


def awaited_call(*, url: str, calls: int) -> Case:
    """Awaited calls, one after the other, by a client that is connected."""
    clients: list[httpx.AsyncClient] = []
    loop = asyncio.new_event_loop()

    async def connect() -> None:
        while clients:
            await clients.pop().aclose()
        clients.append(httpx.AsyncClient(base_url=url, headers=HEADERS))
        await get()

    async def get() -> Any:
        return (await clients[0].get(f"/companies/{contender.COMPANY}")).raise_for_status().json()

    async def one_by_one() -> list[Any]:
        return [await get() for _ in range(calls)]

    return Case(lambda: loop.run_until_complete(one_by_one()), _as_is, lambda: loop.run_until_complete(connect()))


def awaits(*, url: str, calls: int) -> Case:
    """Calls, all at once, with as many connections as httpx opens by itself."""
    client = httpx.AsyncClient(base_url=url, headers=HEADERS, timeout=60)
    loop = asyncio.new_event_loop()

    async def get() -> Any:
        return (await client.get(f"/companies/{contender.COMPANY}")).raise_for_status().json()

    async def together() -> list[Any]:
        return await asyncio.gather(*(get() for _ in range(calls)))

    return Case(lambda: loop.run_until_complete(together()), _as_is)


def pages(*, url: str, page_size: int, concurrency: int, read: bool = True) -> Case:
    """A whole list, several pages at once, each read as it comes, or left as bytes."""
    loop = asyncio.new_event_loop()
    client = httpx.AsyncClient(base_url=url, headers=HEADERS)

    async def get(number: int) -> Any:
        parameters = {"page": number, "pageSize": page_size}
        response = await client.get("/companies/company/data/invoices", params=parameters)
        return response.json() if read else response.content

    async def fetched() -> list[Any]:
        first = await get(1)
        total = first["totalResults"] if read else _TOTAL.search(first)[1]  # type: ignore[index]
        numbers = iter(range(2, int(total) // page_size + 1))
        results = {1: first}

        async def fetch() -> None:
            for number in numbers:
                results[number] = await get(number)

        await asyncio.gather(*(fetch() for _ in range(concurrency)))
        return [results[number] for number in sorted(results)]

    def values(pages: list[Any]) -> list[Any]:
        return [record for page in pages for record in (page if read else json.loads(page))["results"]]

    return Case(lambda: loop.run_until_complete(fetched()), values)


def _as_is(value: Any) -> Any:
    return value


if __name__ == "__main__":
    contender.main({case.__name__: case for case in (decode, decode_first, encode, call, awaited_call, awaits, pages)})
