"""A list of companies as Codat pages it, for the tests that read whole lists."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.server import json_answer


class Companies:
    """A list in the order of its last change, the newest first, that can change between two requests."""

    def __init__(self, count: int, change: Callable[[Companies], None] = lambda _: None) -> None:
        self.names = [f"c{number}" for number in range(count)]
        self.change = change
        self.pages: list[int] = []

    def touch(self, which: int) -> str | None:
        """Change one record, which makes it the newest."""
        if not self.names:
            return None
        name = self.names.pop(which % len(self.names))
        self.names.insert(0, name)
        return name

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page, size = int(request.url.params["page"]), int(request.url.params.get("pageSize", 100))
        self.pages.append(page)
        first = (page - 1) * size
        names = self.names[first : first + size]
        links = {"next": {"href": "/next"}} if first + size < len(self.names) else {}
        answer = {
            "results": [{"id": name, "name": name, "redirect": "r"} for name in names],
            "pageNumber": page,
            "pageSize": size,
            "totalResults": len(self.names),
            "_links": {"self": {}, "current": {}, **links},
        }
        self.change(self)
        return json_answer(answer)


class CountedAtOnce(Companies):
    """A list that counts how many requests were under way at once, at most."""

    most = 0
    _under_way = 0

    async def answer(self, request: httpx.Request) -> httpx.Response:
        self._under_way += 1
        self.most = max(self.most, self._under_way)
        for _ in range(10):
            await asyncio.sleep(0)
        self._under_way -= 1
        return self(request)


def fetched_async(client: codat.Client, **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        return [company.id for company in await things.fetch_all.aio(client, **options)]

    return asyncio.run(run())
