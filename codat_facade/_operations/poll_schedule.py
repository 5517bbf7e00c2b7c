"""When to poll something that takes its time, and when to give up: a decision without a clock."""

from __future__ import annotations

import random
from collections.abc import Callable

from attrs import frozen

from .._base.arguments import Duration, seconds_not_milliseconds
from ..errors import CodatError

_INTERVAL_IN_MILLISECONDS = 600
_TIMEOUT_IN_MILLISECONDS = 10_000

# The last poll begins when no time is left; it still has to reach Codat and back.
_TIME_FOR_LAST_POLL = 5.0
_JITTER = 0.1


@frozen
class PollOptions:
    """The interval and the time limit of polls; checked when it is made, so before anything is sent.

    Raises:
        TypeError: A time is neither a number nor a `timedelta`.
        ValueError: A time is negative, or can only be milliseconds.
    """

    poll_interval: Duration
    timeout: Duration

    def __attrs_post_init__(self) -> None:
        PollSchedule(poll_interval=self.poll_interval, timeout=self.timeout, now=0.0)


class PollSchedule:
    """The polls of one wait; a poll is one request, or several that belong together.

    Attributes:
        timeout: Seconds from the beginning to the last poll.
        error: How the latest poll failed; None where it did not. Of several failures, the one that asks for the
            longest wait.
    """

    def __init__(
        self,
        *,
        poll_interval: Duration,
        timeout: Duration,
        now: float,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """Begin to wait.

        Args:
            poll_interval: Seconds, or a `timedelta`, between two polls; spread by a tenth, so that many who began
                together part.
            timeout: Seconds, or a `timedelta`, from now to the last poll.
            now: The time.
            jitter: Gives a number from 0 to 1.

        Raises:
            TypeError: A time is neither a number nor a `timedelta`.
            ValueError: A time is negative, or can only be milliseconds.
        """
        self._interval = seconds_not_milliseconds("poll_interval", poll_interval, limit=_INTERVAL_IN_MILLISECONDS)
        self.timeout: float = seconds_not_milliseconds("timeout", timeout, limit=_TIMEOUT_IN_MILLISECONDS, zero=True)
        self.error: CodatError | None = None
        self._deadline = now + self.timeout
        self._is_last_poll = False
        self._jitter = jitter

    def begin_poll(self, now: float) -> float:
        """Poll; gives the seconds that the poll may take."""
        self.error = None
        self._is_last_poll |= now >= self._deadline
        return _TIME_FOR_LAST_POLL if self._is_last_poll else self._deadline - now

    def failed(self, error: CodatError) -> None:
        """Take that a poll failed, or a part of it.

        Raises:
            CodatError: The error itself, where polling again will not help.
        """
        if not error.transient:
            raise error
        if self.error is None or (error.retry_after or 0.0) > (self.error.retry_after or 0.0):
            self.error = error

    def next_delay(self, now: float) -> float | None:
        """Seconds to wait before the next poll, the last of which is at the deadline; None after the last."""
        if self._is_last_poll:
            return None
        spread = 1.0 + _JITTER * (2.0 * self._jitter() - 1.0)
        asked = (self.error and self.error.retry_after) or 0.0
        delay = max(self._interval * spread, asked)
        if now + delay < self._deadline:
            return delay
        self._is_last_poll = True
        return max(0.0, self._deadline - now)
