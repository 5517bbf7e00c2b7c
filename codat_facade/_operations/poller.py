"""Waiting for what Codat does in its own time: a decision, and the two loops that it drives."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from codat_runtime import DecodeError, Model

from .._base.arguments import Duration
from .._base.clock import Clock, SystemClock
from .._client.client import is_codat_client
from ..errors import CodatError, PollTimeoutError
from ..instrumentation._reports import report_poll
from .pending import Pending
from .poll_schedule import PollSchedule

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._client.client import Client

T = TypeVar("T")

DEFAULT_INTERVAL = 2.0
DEFAULT_TIMEOUT = 300.0

_OBJECTS: tuple[type[Any], ...] = (Model, Mapping)


class Poller(Generic[T]):
    """State of one wait: from the result of each poll it decides when to poll again and when to give up.

    Attributes:
        done: Whether what was waited for has ended.
    """

    def __init__(
        self,
        what: str,
        ended: Callable[[T], bool],
        *,
        poll_interval: Duration,
        timeout: Duration,
        now: float,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """Begin to wait.

        Args:
            what: What is waited for, for the error.
            ended: Tells whether what was seen is final.
            poll_interval: As `PollSchedule` takes it.
            timeout: As `PollSchedule` takes it.
            now: The time.
            jitter: Gives a number from 0 to 1.

        Raises:
            TypeError: A time is neither a number nor a `timedelta`.
            ValueError: A time is negative, or can only be milliseconds.
        """
        self._schedule = PollSchedule(poll_interval=poll_interval, timeout=timeout, now=now, jitter=jitter)
        self._what = what
        self._ended = ended
        self._seen: T | None = None
        self.done: bool = False

    def begin_poll(self, now: float) -> float:
        """Poll; gives the seconds that the poll may take."""
        return self._schedule.begin_poll(now)

    def saw(self, seen: T) -> None:
        """Take what a poll brought."""
        self._seen = seen
        self.done = self._ended(seen)

    def failed(self, error: CodatError) -> None:
        """Take that a poll failed.

        Raises:
            CodatError: The error itself, where polling again will not help.
        """
        self._schedule.failed(error)

    def next_delay(self, now: float) -> float:
        """Seconds to wait before the next poll; the last one is at the deadline.

        Raises:
            PollTimeoutError: The last poll was that.
        """
        delay = self._schedule.next_delay(now)
        if delay is None:
            raise self._timed_out() from self._schedule.error
        return delay

    def _timed_out(self) -> PollTimeoutError:
        last = f"when last seen it was {getattr(self._seen, 'status', None) or 'under way'}"
        if self._seen is None:
            last = "no poll of it succeeded"
        error = self._schedule.error
        return PollTimeoutError(
            f"{self._what} did not end within {self._schedule.timeout:g} s: {last}",
            operation=self._seen,
            retry_after=error.retry_after if error else None,
        )


def watch(
    client: Client,
    call: Call[T],
    what: str | Pending,
    ended: Callable[[T], bool],
    *,
    poll_interval: Duration = DEFAULT_INTERVAL,
    timeout: Duration = DEFAULT_TIMEOUT,
) -> Iterator[T]:
    """Poll until something has ended.

    Args:
        client: Who polls.
        call: How to poll; each poll is one request, whose passing failure is passed over.
        what: What is waited for, for whatever breaks the wait off.
        ended: Tells whether what was seen is final.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from now to the last poll.

    Returns:
        An iterator over what was seen, the final state included.

    Raises:
        PollTimeoutError: The wait ran out of time.
        CodatError: A poll failed in a way that will not pass.
        TypeError: A time is neither a number nor a `timedelta`.
        ValueError: A time is negative, or can only be milliseconds.
    """
    clock = client_clock(client)
    pending = what if isinstance(what, Pending) else Pending.asked(what, call)
    poll = Poller(pending.name, ended, poll_interval=poll_interval, timeout=timeout, now=clock.now())
    return _polls(client, require_body(call), poll, clock, pending)


def watch_async(
    client: Client,
    call: Call[T],
    what: str | Pending,
    ended: Callable[[T], bool],
    *,
    poll_interval: Duration = DEFAULT_INTERVAL,
    timeout: Duration = DEFAULT_TIMEOUT,
) -> AsyncIterator[T]:
    """Poll until something has ended, without blocking; as `watch`."""
    clock = client_clock(client)
    pending = what if isinstance(what, Pending) else Pending.asked(what, call)
    poll = Poller(pending.name, ended, poll_interval=poll_interval, timeout=timeout, now=clock.now())
    return _polls_async(client, require_body(call), poll, clock, pending)


def _polls(client: Client, call: Call[T], poll: Poller[T], clock: Clock, pending: Pending) -> Iterator[T]:
    with pending:
        while True:
            try:
                seen = client.perform(call, retry=False, total_timeout=poll.begin_poll(clock.now()))
            except CodatError as error:
                report_poll(call.route, error)
                poll.failed(error)
            else:
                report_poll(call.route, seen)
                pending.operation = seen
                poll.saw(seen)
                yield seen
                if poll.done:
                    return
            clock.sleep(poll.next_delay(clock.now()))


async def _polls_async(
    client: Client, call: Call[T], poll: Poller[T], clock: Clock, pending: Pending
) -> AsyncIterator[T]:
    with pending:
        while True:
            try:
                seen = await client.perform_async(call, retry=False, total_timeout=poll.begin_poll(clock.now()))
            except CodatError as error:
                report_poll(call.route, error)
                poll.failed(error)
            else:
                report_poll(call.route, seen)
                pending.operation = seen
                poll.saw(seen)
                yield seen
                if poll.done:
                    return
            await clock.sleep_async(poll.next_delay(clock.now()))


def require_body(call: Call[T]) -> Call[T]:
    """The same call, where a response that tells no state is one that cannot be read: nothing was seen by it."""
    return call.then(_require_body)


def _require_body(seen: T) -> T:
    if seen is None:
        raise DecodeError("$", "it is empty")
    if not isinstance(seen, _OBJECTS):
        raise DecodeError("$", "it is no object")
    return seen


def client_clock(client: Client) -> Clock:
    """The clock that waits for a client; the system's for a mock."""
    return client.clock if is_codat_client(client) else SystemClock()
