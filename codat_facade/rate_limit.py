"""How fast requests may go out: decisions without a clock or a lock."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future

from attrs import field, frozen

# A request leaves a little after its moment, and one of the minute after it may not; hence half a second more.
_MINUTE = 60.5


def _positive(instance: object, attribute: object, value: float | None) -> None:
    if value is not None and not value > 0:
        name = getattr(attribute, "name", "")
        raise ValueError(f"{name} is {value}: give a number above zero, or None for no such limit")


@frozen(kw_only=True)
class Limits:
    """What a client keeps to of its own accord; None turns a limit off.

    Attributes:
        burst: Requests that may go out at once after a quiet time.
        per_second: The steady pace after the burst.
        per_minute: Requests in any sixty seconds; Codat may block an address that makes more than 1,000.
        per_company: Requests under way at once for one company.
    """

    burst: int = field(default=100, validator=_positive)
    per_second: float | None = field(default=15.0, validator=_positive)
    per_minute: int | None = field(default=1000, validator=_positive)
    per_company: int | None = field(default=10, validator=_positive)


class Pace:
    """When the next request may go out: a bucket of tokens, and a look back over the last minute."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._tokens = float(limits.burst)
        self._counted_at = 0.0
        self._sent: deque[float] = deque(maxlen=limits.per_minute or 0)

    def reserve(self, now: float, deadline: float) -> float | None:
        """Take the next free moment.

        Args:
            now: The time.
            deadline: The latest moment that is of use.

        Returns:
            Seconds to wait until the moment; None, and nothing is taken, where it comes after the deadline.
        """
        at = max(now, self._token_at(now), self._minute_at())
        if at > deadline:
            return None
        if self._limits.per_second is not None:
            self._tokens = self._tokens_at(at) - 1.0
            self._counted_at = at
        self._sent.append(at)
        return at - now

    def _tokens_at(self, moment: float) -> float:
        gained = max(0.0, moment - self._counted_at) * (self._limits.per_second or 0.0)
        return min(float(self._limits.burst), self._tokens + gained)

    def _token_at(self, now: float) -> float:
        rate = self._limits.per_second
        if rate is None:
            return now
        earliest = max(now, self._counted_at)
        return earliest + max(0.0, 1.0 - self._tokens_at(earliest)) / rate

    def _minute_at(self) -> float:
        if not self._sent or len(self._sent) != self._sent.maxlen:
            return 0.0
        return self._sent[0] + _MINUTE


Turn = Future[None]
"""A place in the queue of a company; done when its turn has come."""


class Queues:
    """Who may send to a company now, and who waits until another is done: first come, first served."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._under_way: dict[str, int] = {}
        self._waiting: dict[str, deque[Turn]] = {}

    def enter(self, company: str) -> Turn | None:
        """Ask to send; None where nobody has to be waited for."""
        if self._under_way.get(company, 0) < self._at_once:
            self._under_way[company] = self._under_way.get(company, 0) + 1
            return None
        turn = Turn()
        self._waiting.setdefault(company, deque()).append(turn)
        return turn

    def leave(self, company: str, turn: Turn | None) -> Turn | None:
        """Be done, or stop waiting.

        Args:
            company: As it was entered.
            turn: What `enter` gave.

        Returns:
            The turn that has come with this; its owner is to be told.
        """
        if turn is not None and turn.cancel():
            return None
        waiting = self._waiting.get(company)
        while waiting:
            heir = waiting.popleft()
            if heir.set_running_or_notify_cancel():
                return heir
        self._waiting.pop(company, None)
        self._under_way[company] -= 1
        if not self._under_way[company]:
            del self._under_way[company]
        return None
