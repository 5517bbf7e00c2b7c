"""Retry rules for one request: a decision without a clock, a sleep or a socket."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from attrs import define, field

MAX_RETRY_AFTER = 60.0
"""Seconds; a server that asks for a longer wait gets no retry, and the caller gets the error at once."""

MAX_KEY_AGE = 80 * 60.0
"""Seconds after its first attempt during which a key is sent again; Codat forgets it after ninety minutes."""

_FIRST_DELAY = 0.5
_MAX_DELAY = 8.0

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_WRITES_ONCE_PER_KEY = frozenset({"POST", "PATCH"})
_CONFLICT = 409
_TIMED_OUT = 408
_TOO_MANY = 429


class FailureKind(Enum):
    """Kinds of failure of a request that got no response."""

    NEVER_SENT = "never sent"
    RESPONSE_LOST = "response lost"
    UNREADABLE = "unreadable response"
    """The server said success, and what came with it is not what it promised."""
    REFUSED = "refused"
    """By this side: it would be refused again."""
    HELD_BACK = "not sent"
    """By the client's own limits, or by its time: it is over, or would be before its turn comes."""
    KEY_TOO_OLD = "not sent again"
    """Its idempotency key may be forgotten by now, so that it would be carried out a second time."""
    BROKEN_OFF = "broken off"
    """By something that no rule foresees, or by the body that was being sent."""


def is_read(method: str) -> bool:
    """Return whether requests with an HTTP method change nothing."""
    return method in _READS


def takes_a_key(method: str) -> bool:
    """Return whether Codat heeds the idempotency key of requests with an HTTP method."""
    return method in _WRITES_ONCE_PER_KEY


@define(kw_only=True)
class RetryState:
    """The course of one call: asked after each attempt, it says how long to wait before the next.

    Attributes:
        method: The HTTP method.
        has_key: Whether the request carries an idempotency key.
        can_resend: Whether the body can be read a second time, once some of it was sent.
        max_retries: How many attempts may follow the first.
        deadline: When the call must be over, on the first clock of a moment.
        jitter: Gives a number from 0 to 1, so that clients which failed together do not come back together.
        first_sent: When its key was first sent, by an earlier call, on the clocks of a moment; None if never.
    """

    method: str
    has_key: bool
    max_retries: int
    deadline: float
    jitter: Callable[[], float]
    can_resend: bool = True
    first_sent: tuple[float, ...] | None = None
    retries: int = field(default=0, init=False)
    _sent_before: tuple[float, ...] | None = field(default=None, init=False)
    _response_was_lost: bool = field(default=False, init=False)

    def before_attempt(self, moment: tuple[float, ...]) -> FailureKind | None:
        """Decide whether a request may go out now, after whatever it waited for.

        Args:
            moment: The time on several clocks, of which the first is the one that the deadline is on.

        Returns:
            None where it may go out, else why not.
        """
        if moment[0] > self.deadline:
            return FailureKind.HELD_BACK
        if self.is_key_too_old(moment):
            return FailureKind.KEY_TOO_OLD
        self._sent_before = self.first_sent
        self.first_sent = self.first_sent or moment
        return None

    def is_key_too_old(self, moment: tuple[float, ...]) -> bool:
        """Return whether Codat may have forgotten the key by now.

        Args:
            moment: The time, as in `before_attempt`.
        """
        return self._key_age(moment) > MAX_KEY_AGE

    def delay_after_response(self, status: int, retry_after: float | None, moment: tuple[float, ...]) -> float | None:
        """Decide on a response.

        Args:
            status: Its HTTP status.
            retry_after: Seconds that it asks to wait.
            moment: The time, as in `before_attempt`.

        Returns:
            Seconds to wait before the next attempt; None where this response is the caller's.
        """
        if not self.can_resend or not self._invites_retry(status) or (retry_after or 0.0) > MAX_RETRY_AFTER:
            return None
        return self._delay(moment, at_least=retry_after or 0.0)

    def delay_after_failure(self, fault: FailureKind, moment: tuple[float, ...]) -> float | None:
        """Decide on a failure.

        Args:
            fault: How the request failed.
            moment: The time, as in `before_attempt`.

        Returns:
            Seconds to wait before the next attempt; None where this failure is the caller's.
        """
        if fault is FailureKind.NEVER_SENT:
            self.first_sent = self._sent_before
            return self._delay(moment)
        if fault is FailureKind.UNREADABLE and is_read(self.method):
            return self._delay(moment)
        if fault is FailureKind.RESPONSE_LOST and self.can_resend and (is_read(self.method) or self._is_keyed_write):
            self._response_was_lost = True
            return self._delay(moment)
        return None

    @property
    def _is_keyed_write(self) -> bool:
        return self.has_key and self.method in _WRITES_ONCE_PER_KEY

    def _key_age(self, moment: tuple[float, ...]) -> float:
        """Seconds since the key was first sent, on the clock that counted the most of them."""
        if not self._is_keyed_write or self.first_sent is None:
            return 0.0
        return max(now - then for now, then in zip(moment, self.first_sent, strict=True))

    def _invites_retry(self, status: int) -> bool:
        if status == _TOO_MANY:
            return True
        if is_read(self.method):
            return status == _TIMED_OUT or status >= 500
        # Codat replays a cached 5xx for the same key, and a new key may write twice: such a response is the caller's.
        return status == _CONFLICT and self._is_keyed_write and self._response_was_lost

    def _delay(self, moment: tuple[float, ...], at_least: float = 0.0) -> float | None:
        if self.retries >= self.max_retries:
            return None
        limit = min(_MAX_DELAY, _FIRST_DELAY * 2.0**self.retries)
        delay = max(limit * (0.5 + 0.5 * self.jitter()), at_least)
        if moment[0] + delay >= self.deadline or self._key_age(moment) + delay > MAX_KEY_AGE:
            return None
        self.retries += 1
        return delay
