"""What takes several calls: walked by a blocking and by an asynchronous driver."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from codat_api.platform.api import companies as api

from codat_facade._operations.workflow import PollOptions, Workflow, perform, wait, workflow
from codat_facade.errors import NotFoundError, ServerError


class Answering:
    """Stands in for a client: gives one answer after the other, and keeps what was performed."""

    def __init__(self, *answers: Any) -> None:
        self.paths: list[str] = []
        self._answers: Iterator[Any] = iter(answers)

    def perform(self, call: Any, **_: Any) -> Any:
        self.paths.append(call.path)
        answer = next(self._answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def perform_async(self, call: Any, **_: Any) -> Any:
        return self.perform(call)


@workflow
def rename(company_id: str, *, poll_interval: float = 0.001, timeout: float = 5.0) -> Workflow[str]:
    """Get a company, wait for another, and tell of both."""
    pace = PollOptions(poll_interval, timeout)
    first = yield from perform(api.get_company.call(company_id))
    last = yield from wait(api.get_company.call("other"), "the other", lambda seen: bool(seen == "there"), pace)
    return f"{first}, {last}"


@workflow
def nothing(answer: str) -> Workflow[str]:
    """Take no step at all."""
    if not answer:
        yield from perform(api.delete_company.call("c1"))
    return answer


def blocking(client: Answering, operation: Any, *args: Any, **kwargs: Any) -> Any:
    return operation(client, *args, **kwargs)


def awaited(client: Answering, operation: Any, *args: Any, **kwargs: Any) -> Any:
    async def run() -> Any:
        return await operation.aio(client, *args, **kwargs)

    return asyncio.run(run())


Way = Callable[..., Any]
both_ways = pytest.mark.parametrize("way", [blocking, awaited])


@both_ways
def test_steps_are_taken_in_order_and_a_wait_looks_until_its_end(way: Way) -> None:
    client = Answering("one", "not yet", "not yet", "there")
    assert way(client, rename, "c1") == "one, there"
    assert client.paths == ["/companies/c1"] + ["/companies/other"] * 3


@both_ways
def test_a_course_may_be_over_without_a_step(way: Way) -> None:
    client = Answering()
    assert way(client, nothing, "done") == "done"
    assert client.paths == []


@both_ways
def test_a_step_that_fails_ends_the_course(way: Way) -> None:
    client = Answering("one", NotFoundError("gone"))
    with pytest.raises(NotFoundError, match="gone"):
        way(client, rename, "c1")
    assert len(client.paths) == 2


@both_ways
def test_a_look_that_fails_in_passing_does_not_end_it(way: Way) -> None:
    client = Answering("one", ServerError("try again"), "there")
    assert way(client, rename, "c1") == "one, there"


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [({"poll_interval": 600}, "milliseconds"), ({"timeout": 60_000}, "milliseconds"), ({"timeout": -1}, "timeout is")],
)
def test_times_are_checked_before_anything_is_sent(kwargs: dict[str, float], message: str) -> None:
    client = Answering("one")
    with pytest.raises(ValueError, match=message):
        rename(client, "c1", **kwargs)  # type: ignore[call-overload]
    assert client.paths == []


def test_wrong_arguments_are_an_error_of_the_call_and_not_of_the_await() -> None:
    client: Any = Answering()
    with pytest.raises(ValueError, match="company_id is empty"):
        rename.aio(client, "")


def test_a_pace_takes_a_long_timedelta() -> None:
    assert PollOptions(timedelta(minutes=15), timedelta(days=1)).timeout == timedelta(days=1)


def test_what_is_made_has_the_name_the_signature_and_the_result_of_its_steps() -> None:
    assert (rename.__name__, rename.__doc__) == ("rename", "Get a company, wait for another, and tell of both.")
    assert [*inspect.signature(rename).parameters] == ["company_id", "poll_interval", "timeout"]
    assert inspect.signature(rename).return_annotation == "str"
