"""What takes several calls: told once, as a course of steps, and walked by a blocking and by an asynchronous driver."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Generator
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from attrs import asdict, frozen

from . import polling
from .operation import Pair, answer_of, make_pair
from .polling import Poll

if TYPE_CHECKING:
    from codat_api.runtime import Call

    from .client import Client
    from .duration import Duration

P = ParamSpec("P")
T = TypeVar("T")

Steps = Generator[Any, Any, T]
"""A course of steps, each taken by `yield from` of `perform` or `wait`; what it returns is the result."""


@frozen
class Pace:
    """How often to look at something, and for how long; checked when it is made, so before anything is sent.

    Raises:
        TypeError: A time is neither a number nor a `timedelta`.
        ValueError: A time is negative, or can only be milliseconds.
    """

    poll_interval: Duration
    timeout: Duration

    def __attrs_post_init__(self) -> None:
        Poll("", bool, poll_interval=self.poll_interval, timeout=self.timeout, now=0.0)


@frozen
class _Wait(Generic[T]):
    call: Call[T]
    what: str
    ended: Callable[[T], bool]
    pace: Pace

    def end(self, client: Client) -> T:
        *_, seen = polling.watch(client, self.call, self.what, self.ended, **asdict(self.pace))
        return seen

    async def end_async(self, client: Client) -> T:
        looks = polling.watch_async(client, self.call, self.what, self.ended, **asdict(self.pace))
        return [seen async for seen in looks][-1]


def perform(call: Call[T]) -> Steps[T]:
    """Take the step of performing a call.

    Args:
        call: What to perform.

    Returns:
        Its answer.
    """
    answer: T = yield call
    return answer


def wait(call: Call[T], what: str, ended: Callable[[T], bool], pace: Pace) -> Steps[T]:
    """Take the step of looking until something has ended.

    Args:
        call: How to look.
        what: What is waited for, for the error.
        ended: Tells whether what was seen is final.
        pace: How often, and for how long.

    Returns:
        What was seen last.
    """
    seen: T = yield _Wait(call, what, ended, pace)
    return seen


def stepwise(describe: Callable[P, Steps[T]]) -> Pair[P, T, Coroutine[Any, Any, T]]:
    """Make what users call of a function that tells the steps.

    Args:
        describe: Its parameters and its docstring become those of what is made. It runs up to its first step when
            that is called, so that wrong arguments are the caller's error at once, before anything is sent.

    Returns:
        A function that is called as an operation is, with a client or without.
    """

    def walk(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return _walk(client, _Course(describe(*args, **kwargs)))

    def walk_async(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]:
        return _walk_async(client, _Course(describe(*args, **kwargs)))

    signature = inspect.signature(describe)
    return make_pair(  # type: ignore[no-any-return]
        walk,
        walk_async,
        like=describe,
        signature=signature.replace(return_annotation=answer_of(signature.return_annotation)),
    )


class _Course(Generic[T]):
    """Steps being taken.

    Attributes:
        step: The one that is next.
        over: Whether there is none.
        result: What came of them, when they are over.
    """

    step: Call[Any] | _Wait[Any]
    result: T

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps
        self.over = False
        self.take(None)

    def take(self, answer: Any) -> None:
        try:
            self.step = self._steps.send(answer)
        except StopIteration as end:
            self.over = True
            self.result = end.value


def _walk(client: Client, course: _Course[T]) -> T:
    while not course.over:
        step = course.step
        course.take(step.end(client) if isinstance(step, _Wait) else client.perform(step))
    return course.result


async def _walk_async(client: Client, course: _Course[T]) -> T:
    while not course.over:
        step = course.step
        course.take(await (step.end_async(client) if isinstance(step, _Wait) else client.perform_async(step)))
    return course.result
