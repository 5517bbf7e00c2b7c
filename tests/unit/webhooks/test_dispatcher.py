"""Who handles an event, and what becomes of it."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from contextvars import ContextVar
from fnmatch import translate
from re import fullmatch
from typing import Any

import pytest
from codat_api.webhooks.models import DataTypeWriteWebhookPayload
from hypothesis import given
from hypothesis import strategies as st

from codat_facade.webhooks import Dispatcher, Event, Outcome, RetryLater, parse
from tests.unit.webhooks.signed import event

Run = Callable[[Dispatcher, Event[Any]], Outcome]


def inline(dispatcher: Dispatcher, read: Event[Any]) -> Outcome:
    return dispatcher.dispatch(read)


def awaited(dispatcher: Dispatcher, read: Event[Any]) -> Outcome:
    return asyncio.run(dispatcher.dispatch_async(read))


both_ways = pytest.mark.parametrize("run", [inline, awaited])


@pytest.mark.parametrize(
    ("event_types", "expected"),
    [
        (["invoices.write.successful"], True),
        (["company.created", "invoices.write.successful"], True),
        (["invoices.write.*"], True),
        (["*.write.successful"], True),
        (["*"], True),
        (["company.*", "connection.*"], False),
        (["invoices.write"], False),
        (["Invoices.write.successful"], False),
        (["*.unsuccessful"], False),
    ],
)
def test_a_handler_gets_what_it_asked_for(event_types: list[str], expected: bool) -> None:
    dispatcher, got = Dispatcher(), list[Event[Any]]()
    dispatcher.on(*event_types)(got.append)
    read = parse(event("invoices.write.successful"))
    assert dispatcher.dispatch(read) is Outcome.DONE
    assert got == ([read] if expected else [])


@given(st.text("ab.*", min_size=1, max_size=6), st.text("ab.", min_size=1, max_size=6))
def test_a_star_stands_for_any_text(pattern: str, event_type: str) -> None:
    dispatcher, got = Dispatcher(), list[Event[Any]]()
    dispatcher.on(pattern)(got.append)
    dispatcher.dispatch(parse(event(event_type)))
    assert bool(got) == bool(fullmatch(translate(pattern), event_type))


@both_ways
def test_handlers_run_once_each_in_the_order_in_which_they_asked(run: Run) -> None:
    dispatcher, got = Dispatcher(), list[str]()

    @dispatcher.on("company.*", "*")
    def first(read: Event[Any]) -> None:
        got.append("first")

    @dispatcher.on("company.created")
    async def second(read: Event[Any]) -> None:
        await asyncio.sleep(0)
        got.append("second")

    @dispatcher.on("*")
    def third(read: Event[Any]) -> bool:
        got.append("third")
        return True

    assert run(dispatcher, parse(event("company.created"))) is Outcome.DONE
    assert got == ["first", "second", "third"]


@both_ways
def test_a_handler_may_name_the_payload_that_it_expects(run: Run) -> None:
    dispatcher, got = Dispatcher(), list[str | None]()

    @dispatcher.on("invoices.write.*")
    def handle(read: Event[DataTypeWriteWebhookPayload]) -> None:
        got.append(read.payload.id)

    run(dispatcher, parse(event("invoices.write.successful", id="p1")))
    assert got == ["p1"]


def retry(read: Event[Any]) -> None:
    raise RetryLater("the database is down")


async def retry_async(read: Event[Any]) -> None:
    raise RetryLater


def refuse(read: Event[Any]) -> bool:
    return False


async def refuse_async(read: Event[Any]) -> bool:
    return False


def fail(read: Event[Any]) -> None:
    raise KeyError("customer")


async def fail_async(read: Event[Any]) -> None:
    raise KeyError("customer")


class Callable_:
    """A handler that is an object."""

    async def __call__(self, read: Event[Any]) -> bool:
        return False


@both_ways
@pytest.mark.parametrize("handler", [retry, retry_async, refuse, refuse_async, Callable_()])
def test_a_handler_can_ask_for_the_event_again(run: Run, handler: Any) -> None:
    dispatcher, got = Dispatcher(), list[Event[Any]]()
    dispatcher.on("*")(handler)
    dispatcher.on("*")(got.append)
    assert run(dispatcher, parse(event())) is Outcome.TRY_AGAIN
    assert len(got) == 1


@both_ways
@pytest.mark.parametrize("handler", [fail, fail_async])
def test_a_handler_that_fails_is_logged_and_keeps_no_other_from_the_event(
    run: Run, handler: Any, caplog: pytest.LogCaptureFixture
) -> None:
    dispatcher, got = Dispatcher(), list[Event[Any]]()
    dispatcher.on("*")(handler)
    dispatcher.on("*")(retry)
    dispatcher.on("*")(got.append)
    with caplog.at_level(logging.ERROR, "codat_facade.webhooks"):
        assert run(dispatcher, parse(event())) is Outcome.FAILED
    assert len(got) == 1
    (record,) = caplog.records
    assert record.getMessage() == "a handler of connection.created failed on e1"
    assert record.exc_info is not None
    assert record.exc_info[0] is KeyError


@both_ways
def test_what_is_no_failure_of_a_handler_goes_through(run: Run) -> None:
    dispatcher = Dispatcher()

    @dispatcher.on("*")
    async def stop(read: Event[Any]) -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        run(dispatcher, parse(event()))


CALLER: ContextVar[str] = ContextVar("CALLER")


def test_an_asynchronous_handler_runs_where_an_event_loop_runs_already() -> None:
    dispatcher, got = Dispatcher(), list[tuple[str, bool]]()

    @dispatcher.on("*")
    async def handle(read: Event[Any]) -> None:
        await asyncio.sleep(0)
        got.append((CALLER.get(), threading.current_thread() is threading.main_thread()))

    @dispatcher.on("*")
    async def later(read: Event[Any]) -> bool:
        return False

    async def notebook() -> Outcome:
        CALLER.set("cell 1")
        return dispatcher.dispatch(parse(event()))

    assert asyncio.run(notebook()) is Outcome.TRY_AGAIN
    assert got == [("cell 1", False)]


def test_a_failure_on_a_loop_of_its_own_is_one(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = Dispatcher()
    dispatcher.on("*")(fail_async)

    async def notebook() -> Outcome:
        return dispatcher.dispatch(parse(event()))

    assert asyncio.run(notebook()) is Outcome.FAILED
    assert [record.exc_info and record.exc_info[0] for record in caplog.records] == [KeyError]


UNDER_GREENLETS = """
from gevent import monkey
monkey.patch_all()
import asyncio, gevent
from codat_facade.webhooks import Dispatcher, parse

dispatcher, ended = Dispatcher(), []

@dispatcher.on("*")
async def handle(event):
    await asyncio.sleep(0.01)
    ended.append(event.id)

read = parse(b'{"id": "e1", "eventType": "company.created", "payload": {}}')
tasks = [gevent.spawn(dispatcher.dispatch, read) for _ in range(5)]
gevent.joinall(tasks)
print([task.value.name for task in tasks], len(ended))
"""


def test_an_asynchronous_handler_runs_under_greenlets_that_share_a_thread() -> None:
    command = [sys.executable, "-W", "error", "-c", UNDER_GREENLETS]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert ended.stdout.strip() == f"{['DONE'] * 5} 5", ended.stderr


def test_an_event_that_nobody_asked_for_is_done() -> None:
    assert Dispatcher().dispatch(parse(event())) is Outcome.DONE


@pytest.mark.parametrize(("run", "expected"), [(inline, True), (awaited, False)])
def test_handlers_that_block_run_in_the_calling_thread_or_keep_the_event_loop_free(run: Run, expected: bool) -> None:
    dispatcher, threads = Dispatcher(), list[threading.Thread]()
    dispatcher.on("*")(lambda read: threads.append(threading.current_thread()))
    run(dispatcher, parse(event()))
    assert (threads == [threading.current_thread()]) == expected


def test_a_decorated_handler_stays_the_function_that_it_is() -> None:
    assert Dispatcher().on("*")(refuse) is refuse


@pytest.mark.parametrize(
    ("event_types", "error", "remedy"),
    [((), ValueError, "or '*'"), (("",), ValueError, "or '*'"), ((refuse,), TypeError, r"@dispatcher.on\('\*'\)")],
)
def test_asking_for_nothing_is_refused(event_types: Any, error: type[Exception], remedy: str) -> None:
    with pytest.raises(error, match=remedy):
        Dispatcher().on(*event_types)
