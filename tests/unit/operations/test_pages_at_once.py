"""Several pages of a list at once, as the asynchronous `fetch_all` asks for them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import codat_facade as codat
from codat_runtime import Call
from codat_runtime.http import httpx
from tests.support import resource as things
from tests.support.company_lists import Companies, CountedAtOnce, fetched_async
from tests.support.server import client_of, json_answer


@pytest.mark.parametrize("at_once", [1, 3])
def test_pages_are_fetched_at_once_as_many_as_the_client_allows(at_once: int) -> None:
    companies = CountedAtOnce(100)
    client = client_of(companies.answer, page_concurrency=at_once)  # type: ignore[arg-type]
    assert fetched_async(client, page_size=10) == companies.names
    assert companies.most == at_once


def test_a_slow_page_does_not_hold_up_those_behind_it() -> None:
    companies = Companies(70)
    slow = asyncio.Event()

    async def handler(request: httpx.Request) -> httpx.Response:
        answer = companies(request)
        if request.url.params["page"] == "2":
            await asyncio.wait_for(slow.wait(), 5)
        if request.url.params["page"] == "5":
            slow.set()
        return answer

    # Page 5 is asked for while page 2 keeps one of the two places.
    client = client_of(handler, page_concurrency=2)  # type: ignore[arg-type]
    assert fetched_async(client, page_size=10) == companies.names


def test_the_next_page_is_asked_for_before_the_last_one_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []
    companies = Companies(60)

    def reading(call: Call[Any], status: int, content: bytes, **options: Any) -> Any:
        answer = original(call, status, content, **options)
        events.append(f"read {answer.page_number}")
        return answer

    async def handler(request: httpx.Request) -> httpx.Response:
        page = request.url.params["page"]
        # A connection takes a few turns of the loop to write what it is given.
        for _ in range(3):
            await asyncio.sleep(0)
        events.append(f"asked {page}")
        for _ in range(20 * int(page)):
            await asyncio.sleep(0)
        return companies(request)

    original = Call.read
    monkeypatch.setattr(Call, "read", reading)
    client = client_of(handler, page_concurrency=2)  # type: ignore[arg-type]
    assert fetched_async(client, page_size=10) == companies.names
    assert events.index("asked 4") < events.index("read 2")
    assert events.index("asked 5") < events.index("read 3")


def test_a_failing_page_leaves_no_task_behind() -> None:
    companies = Companies(100)

    async def handler(request: httpx.Request) -> httpx.Response:
        if request.url.params["page"] == "2":
            return json_answer({}, 403)
        if request.url.params["page"] != "1":
            await asyncio.Event().wait()
        return companies(request)

    async def run() -> None:
        with pytest.raises(codat.ForbiddenError):
            await things.fetch_all.aio(client_of(handler), page_size=10)  # type: ignore[arg-type]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
