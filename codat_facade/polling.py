"""Waiting for what Codat does in its own time: a decision, and the two loops that it drives."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from .client import is_real
from .clock import Clock, SystemClock
from .duration import Duration, seconds_not_milliseconds
from .errors import CodatError, PollTimeoutError

if TYPE_CHECKING:
    from codat_api.runtime import Call

    from .client import Client

T = TypeVar("T")

DEFAULT_INTERVAL = 2.0
DEFAULT_TIMEOUT = 300.0

_INTERVAL_IN_MILLISECONDS = 600
_TIMEOUT_IN_MILLISECONDS = 10_000

# The last look begins when no time is left; it still has to reach Codat and back.
_TIME_FOR_LAST_LOOK = 5.0
_JITTER = 0.1


class Poll(Generic[T]):
    """The course of one wait: told what each look brought, it says when to look again and when to give up.

    Attributes:
        over: Whether what was waited for has ended.
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
            poll_interval: Seconds, or a `timedelta`, between two looks; spread by a tenth, so that many who began
                together part.
            timeout: Seconds, or a `timedelta`, from now to the last look.
            now: The time.
            jitter: Gives a number from 0 to 1.

        Raises:
            TypeError: A time is neither a number nor a `timedelta`.
            ValueError: A time is negative, or can only be milliseconds.
        """
        self._interval = seconds_not_milliseconds("poll_interval", poll_interval, limit=_INTERVAL_IN_MILLISECONDS)
        self._timeout = seconds_not_milliseconds("timeout", timeout, limit=_TIMEOUT_IN_MILLISECONDS, zero=True)
        self._deadline = now + self._timeout
        self._is_last_look = False
        self._jitter = jitter
        self._what = what
        self._ended = ended
        self._seen: T | None = None
        self._error: CodatError | None = None
        self.over: bool = False

    def begin_look(self, now: float) -> float:
        """Look; gives the seconds that the look may take."""
        self._is_last_look |= now >= self._deadline
        return _TIME_FOR_LAST_LOOK if self._is_last_look else self._deadline - now

    def saw(self, seen: T) -> None:
        """Take what a look brought."""
        self._seen = seen
        self._error = None
        self.over = self._ended(seen)

    def failed(self, error: CodatError) -> None:
        """Take that a look failed.

        Raises:
            CodatError: The error itself, where looking again will not help.
        """
        if not error.transient:
            raise error
        self._error = error

    def pause(self, now: float) -> float:
        """Seconds to wait before the next look; the last one is at the deadline.

        Raises:
            PollTimeoutError: The last look was that.
        """
        if self._is_last_look:
            raise self._timed_out() from self._error
        spread = 1.0 + _JITTER * (2.0 * self._jitter() - 1.0)
        asked = (self._error and self._error.retry_after) or 0.0
        pause = max(self._interval * spread, asked)
        if now + pause < self._deadline:
            return pause
        self._is_last_look = True
        return max(0.0, self._deadline - now)

    def _timed_out(self) -> PollTimeoutError:
        last = f"when last seen it was {getattr(self._seen, 'status', None) or 'under way'}"
        if self._seen is None:
            last = "no look at it succeeded"
        return PollTimeoutError(
            f"{self._what} did not end within {self._timeout:g} s: {last}",
            operation=self._seen,
            retry_after=self._error.retry_after if self._error else None,
        )


def watch(
    client: Client,
    call: Call[T],
    what: str,
    ended: Callable[[T], bool],
    *,
    poll_interval: Duration = DEFAULT_INTERVAL,
    timeout: Duration = DEFAULT_TIMEOUT,
) -> Iterator[T]:
    """Look until something has ended.

    Args:
        client: Who looks.
        call: How to look; each look is one request, whose passing failure is passed over.
        what: What is waited for, for the error.
        ended: Tells whether what was seen is final.
        poll_interval: Seconds, or a `timedelta`, between two looks.
        timeout: Seconds, or a `timedelta`, from now to the last look.

    Returns:
        An iterator over what was seen, the final state included.

    Raises:
        PollTimeoutError: It did not end in time.
        CodatError: A look failed in a way that will not pass.
        TypeError: A time is neither a number nor a `timedelta`.
        ValueError: A time is negative, or can only be milliseconds.
    """
    clock = _clock_of(client)
    poll = Poll(what, ended, poll_interval=poll_interval, timeout=timeout, now=clock.now())
    return _looks(client, call, poll, clock)


def watch_async(
    client: Client,
    call: Call[T],
    what: str,
    ended: Callable[[T], bool],
    *,
    poll_interval: Duration = DEFAULT_INTERVAL,
    timeout: Duration = DEFAULT_TIMEOUT,
) -> AsyncIterator[T]:
    """Look until something has ended, without blocking; as `watch`."""
    clock = _clock_of(client)
    poll = Poll(what, ended, poll_interval=poll_interval, timeout=timeout, now=clock.now())
    return _looks_async(client, call, poll, clock)


def _looks(client: Client, call: Call[T], poll: Poll[T], clock: Clock) -> Iterator[T]:
    while True:
        try:
            seen = client.perform(call, retry=False, within=poll.begin_look(clock.now()))
        except CodatError as error:
            poll.failed(error)
        else:
            poll.saw(seen)
            yield seen
            if poll.over:
                return
        clock.sleep(poll.pause(clock.now()))


async def _looks_async(client: Client, call: Call[T], poll: Poll[T], clock: Clock) -> AsyncIterator[T]:
    while True:
        try:
            seen = await client.perform_async(call, retry=False, within=poll.begin_look(clock.now()))
        except CodatError as error:
            poll.failed(error)
        else:
            poll.saw(seen)
            yield seen
            if poll.over:
                return
        await clock.sleep_async(poll.pause(clock.now()))


def _clock_of(client: Client) -> Clock:
    return client.clock if is_real(client) else SystemClock()
