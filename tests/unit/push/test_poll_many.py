"""Waiting for many writes at once: how few requests it takes, what comes out, and what is told at the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
from codat_api.accounting.models import CreateCustomerResponse, Customer
from codat_api.platform.models import PushOperation

from codat_facade.platform import push_operations
from codat_runtime.http import httpx

from ...support.push_server import COMPANIES, PollMany, Store, awaited, both, pair
from ...support.server import client_of, json_answer


@pytest.fixture
def store() -> Store:
    return Store()


@both
def test_many_of_several_companies_take_one_page_a_company_and_a_round(store: Store, poll_many: PollMany) -> None:
    given = [pair(written) for company in COMPANIES[:2] for written in store.write(company, 120)]

    found = poll_many(store.client, given)

    assert {(seen.company_id, seen.push_operation_key) for seen in found} == set(given)
    assert len(found) == 240
    assert all(type(seen) is PushOperation and seen.status == "Success" for seen in found)
    assert store.looks() == {"page": 2 * (len(store.time.sleeps) + 1)}
    assert store.time.sleeps == pytest.approx([2.0] * 5, rel=0.1)


@both
def test_one_of_a_company_is_looked_at_by_itself(store: Store, poll_many: PollMany) -> None:
    given = [pair(written) for company in COMPANIES for written in store.write(company)]

    assert len(poll_many(store.client, given)) == 3
    assert store.looks() == {"single": 3 * 6}


@both
def test_the_answer_of_a_write_comes_back_typed_alike_and_with_its_record(store: Store, poll_many: PollMany) -> None:
    found = poll_many(store.client, store.write(count=20))

    assert len(found) == 20
    assert all(type(seen) is CreateCustomerResponse and type(seen.data) is Customer for seen in found)
    books = {one["id"]: one for one in store.emulator.records("company-id", "connection-id", "customers")}
    for seen in found:
        assert books[seen.data.id]["customerName"] == "Baker"


@both
def test_a_record_costs_one_request_more_when_its_write_has_ended(store: Store, poll_many: PollMany) -> None:
    poll_many(store.client, store.write(count=20))

    assert store.looks() == {"page": 6, "single": 20}


@both
def test_each_comes_as_it_ends_and_those_that_fail_are_among_them(poll_many: PollMany) -> None:
    store = Store(push_pace=(1.0, 5.0))
    first = store.write(count=3)
    store.emulator.clock.advance(3)
    store.emulator.fail_next_push("customers")
    then = store.write(count=3)

    found = poll_many(store.client, map(pair, [*then, *first]), poll_interval=1)

    assert {seen.push_operation_key for seen in found[:3]} == {written.push_operation_key for written in first}
    assert Counter(seen.status for seen in found) == {"Success": 5, "Failed": 1}


@both
def test_what_has_ended_is_given_back_and_not_looked_at_again(store: Store, poll_many: PollMany) -> None:
    done = poll_many(store.client, store.write(count=2))
    looks = store.looks()

    assert poll_many(store.client, done) == done
    assert poll_many(store.client, []) == []
    assert store.looks() == looks


@both
def test_one_that_is_given_twice_counts_once(store: Store, poll_many: PollMany) -> None:
    (written,) = store.write()

    assert len(poll_many(store.client, [written, written, pair(written)])) == 1


@both
def test_those_that_fell_off_the_page_are_looked_at_by_themselves(poll_many: PollMany) -> None:
    store = Store(page_limit=10)
    given = [pair(written) for written in store.write(count=13)]

    assert len(poll_many(store.client, given)) == 13
    assert store.looks() == {"page": 6, "single": 3 * 6}


def test_tasks_ask_for_ten_at_once_and_no_more() -> None:
    under_way, most = 0, 0

    async def handler(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        for _ in range(5):
            await asyncio.sleep(0)
        under_way -= 1
        return json_answer({"status": "Success"})

    client = client_of(handler, limits=None)  # type: ignore[arg-type]
    assert len(awaited(client, [(f"c{n}", "k") for n in range(35)])) == 35
    assert most == 10


def test_a_cancelled_wait_leaves_no_task_behind() -> None:
    async def run() -> None:
        asked = asyncio.Event()

        async def handler(request: httpx.Request) -> httpx.Response:
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

        client = client_of(handler)  # type: ignore[arg-type]

        async def wait() -> None:
            async for _ in push_operations.poll_many.aio(client, [(f"c{n}", "k") for n in range(20)]):
                pass

        client_clock = asyncio.create_task(wait())
        await asked.wait()
        client_clock.cancel()
        with pytest.raises(asyncio.CancelledError):
            await client_clock
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_the_client_and_the_arguments_are_settled_when_it_is_called(store: Store) -> None:
    given = [pair(written) for written in store.write(count=2)]
    other = Store()
    with store.client.as_default():
        poll_all = push_operations.poll_many(given)
        poll_all_async = push_operations.poll_many.aio(iter(given))
    given.clear()

    async def count() -> int:
        return len([seen async for seen in poll_all_async])

    with other.client.as_default():
        assert len([*poll_all]) == 2
        assert asyncio.run(count()) == 2
    assert not other.looks()


@pytest.mark.parametrize(
    ("operations", "problem"),
    [
        (["company-id"], "operations holds something of type str: give the answers of writes, or pairs"),
        ([("company-id",)], "operations holds something of type tuple"),
        ([("company-id", 7)], "operations holds something of type tuple"),
        ([None], "operations holds something of type NoneType"),
        (None, "operations is of type NoneType: give several in a list, or wait for one with poll_until_done"),
        (PushOperation.from_dict({}), "operations is of type PushOperation: give several"),
    ],
)
@pytest.mark.parametrize("entry", [push_operations.poll_many, push_operations.poll_many.aio])
def test_what_cannot_be_waited_for_is_refused_at_the_call(
    store: Store, entry: Any, operations: Any, problem: str
) -> None:
    with pytest.raises(TypeError, match=problem):
        entry(store.client, operations)
    assert not store.looks()


@pytest.mark.parametrize("entry", [push_operations.poll_many, push_operations.poll_many.aio])
def test_times_and_identifiers_that_make_no_sense_are_refused_at_the_call(store: Store, entry: Any) -> None:
    with pytest.raises(ValueError, match="timeout is 120000, which looks like milliseconds"):
        entry(store.client, [], timeout=120_000)
    with pytest.raises(ValueError, match="push_operation_key is empty"):
        entry(store.client, [("company-id", "")])
    assert not store.looks()
