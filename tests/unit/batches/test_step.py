"""Single steps of single writes, which any engine may take again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import codat_facade as codat
from codat_facade import batches
from codat_runtime.http import httpx

from .support import Books, journal_in, writes


def blocking(books: Books, write: Any, journal: batches.Journal, client: Any = None) -> batches.StepResult:
    return batches.step(client or books.client, write, journal, wall_clock=books.emulator.clock.timestamp)


def awaited(books: Books, write: Any, journal: batches.Journal, client: Any = None) -> batches.StepResult:
    wall_clock = books.emulator.clock.timestamp
    return asyncio.run(batches.step.aio(client or books.client, write, journal, wall_clock=wall_clock))


both = pytest.mark.parametrize("step", [blocking, awaited])


def to_the_end(step: Any, books: Books, write: Any, journal: batches.Journal) -> batches.StepResult:
    for _ in range(30):
        result: batches.StepResult = step(books, write, journal)
        if result.retry_after is None:
            return result
        assert result.retry_after > 0
        books.emulator.clock.advance(result.retry_after)
    raise AssertionError("it does not end")


@both
def test_steps_lead_to_the_end_and_write_once(tmp_path: Path, step: Any) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)

    first = step(books, write, journal)
    assert first.outcome.state == "accepted"
    assert first.retry_after is not None
    last = to_the_end(step, books, write.name, journal)

    assert last.outcome.state == "succeeded"
    assert step(books, write, journal) == last
    assert len(books.pushes) == 1


@both
@pytest.mark.parametrize("processed", [True, False])
@pytest.mark.parametrize("minutes", [0, 91])
def test_a_step_whose_response_was_lost_is_taken_again(
    tmp_path: Path, step: Any, processed: bool, minutes: int
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)
    books.emulator.faults.add("reset", method="POST", processed=processed, times=12)
    assert step(books, write, journal).outcome.state == "sending"
    books.emulator.faults.clear()
    books.emulator.clock.advance(timedelta(minutes=minutes))

    assert to_the_end(step, books, write, journal).outcome.state == "succeeded"
    assert len(books.pushes) == 1


@both
@pytest.mark.parametrize("processed", [True, False])
def test_a_5xx_is_looked_up(tmp_path: Path, step: Any, processed: bool) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)
    books.emulator.faults.add("status", method="POST", status=500, processed=processed)

    state = to_the_end(step, books, write, journal).outcome.state

    assert state == ("succeeded" if processed else "failed")
    assert len(books.pushes) == processed


@both
def test_a_wrong_key_is_raised_and_the_write_stays_as_it_was(tmp_path: Path, step: Any) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)

    with pytest.raises(codat.UnauthorizedError):
        step(books, write, journal, books.make_client("wrong"))

    assert [entry.state for entry in journal.entries()] == ["planned"]
    assert to_the_end(step, books, write, journal).outcome.state == "succeeded"


@both
def test_a_quota_that_is_used_up_says_when_to_come_again(tmp_path: Path, step: Any) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("status", method="POST", status=429, retry_after=7200)

    result = step(books, writes(1)[0], journal)

    assert result.retry_after == 7200
    assert result.outcome.state == "planned"


@both
def test_a_write_that_is_not_in_the_journal_cannot_be_named(tmp_path: Path, step: Any) -> None:
    with pytest.raises(ValueError, match="'x' is not in the journal: give the Write itself"):
        step(Books(), "x", journal_in(tmp_path))


def test_steps_are_taken_by_nobody_while_a_run_goes_on(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    with journal.lock(exclusive=True), pytest.raises(batches.JournalLockedError):
        blocking(books, writes(1)[0], journal)


class Interrupted(httpx.BaseTransport):
    """What takes a request, as the emulator where there is one, and is interrupted before the response."""

    def __init__(self, books: Books | None = None) -> None:
        self._books = books

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._books is not None:
            self._books.emulator.transport.handle_request(request)
        raise KeyboardInterrupt


def break_off_after_sending(books: Books, write: batches.Write, journal: batches.Journal) -> None:
    client = codat.Client(
        books.emulator.api_key, transport=Interrupted(books), clock=books.emulator.client_clock, limits=None
    )
    with pytest.raises(KeyboardInterrupt):
        blocking(books, write, journal, client)
    assert len(books.pushes) == 1
    books.emulator.clock.advance(3 * 3600)


class Mangled(httpx.BaseTransport):
    """The emulator, whose push history is told by somebody who leaves things out."""

    def __init__(self, books: Books, mangle: Callable[[dict[str, Any]], Any]) -> None:
        self._transport = books.emulator.transport
        self._mangle = mangle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._transport.handle_request(request)
        if not request.url.path.endswith("/push"):
            return response
        page = json.loads(response.read())
        return httpx.Response(200, json={**page, "results": [self._mangle(one) for one in page["results"]]})


def without(*names: str) -> Callable[[dict[str, Any]], Any]:
    return lambda operation: {name: value for name, value in operation.items() if name not in names}


@pytest.mark.parametrize(
    "mangle",
    [
        without("pushOperationKey"),
        lambda operation: {**operation, "pushOperationKey": 7},
        lambda operation: {**operation, "pushOperationKey": str(UUID(int=0))},
        lambda _: None,
        lambda _: "an operation",
    ],
)
def test_an_operation_of_the_history_that_cannot_be_followed_may_be_the_write(
    tmp_path: Path, mangle: Callable[[dict[str, Any]], Any]
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)
    break_off_after_sending(books, write, journal)

    client = codat.Client(
        books.emulator.api_key, transport=Mangled(books, mangle), clock=books.emulator.client_clock, limits=None
    )
    report = batches.run(client, [], journal, wall_clock=books.emulator.clock.timestamp)

    assert [outcome.state for outcome in report.outcomes] == ["unknown"]
    assert "one without a key" in " ".join(report.outcomes[0].reasons)
    assert len(books.pushes) == 1


@pytest.mark.parametrize(
    "told",
    [
        {"dataConnectionKey": str(UUID(int=0))},
        {"requestedOnUtc": "0001-01-01T00:00:00"},
        {"dataType": "Unknown"},
    ],
)
def test_what_a_platform_says_by_nothing_makes_no_other_write(tmp_path: Path, told: dict[str, str]) -> None:
    books, journal = Books(), journal_in(tmp_path)
    (write,) = writes(1)
    break_off_after_sending(books, write, journal)

    transport = Mangled(books, lambda operation: {**operation, **told})
    client = codat.Client(books.emulator.api_key, transport=transport, clock=books.emulator.client_clock, limits=None)
    report = batches.run(client, [], journal, wall_clock=books.emulator.clock.timestamp)

    assert report.exit_code == 0
    assert len(books.pushes) == 1


def test_a_step_that_is_broken_off_frees_the_journal(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    (write,) = writes(1)

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError("it never ends")

    async def cancelled() -> BaseException:
        client = codat.Client("k", transport=Slow(), limits=None)
        task = asyncio.ensure_future(batches.step.aio(client, write, journal))
        while not any(entry.state == "sending" for entry in journal.entries()):
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        (error,) = await asyncio.gather(task, return_exceptions=True)
        # While the error, and with it the frames of the step, is still there.
        with journal.lock(exclusive=True):
            return error

    with pytest.raises(KeyboardInterrupt) as caught:
        batches.step(codat.Client("k", transport=Interrupted(), limits=None), write, journal)
    with journal.lock(exclusive=True):
        assert caught.value is not None
    assert isinstance(asyncio.run(cancelled()), asyncio.CancelledError)
