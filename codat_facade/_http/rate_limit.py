"""Rate limits: decisions without a clock or a lock."""

from __future__ import annotations

from collections import OrderedDict, deque
from concurrent.futures import Future
from typing import Any

from attrs import evolve, field, frozen

from .._base.arguments import whole

# A request leaves a little after its moment, and one of the minute after it may not; hence half a second more.
_MINUTE = 60.5
# What floating point may lose between the moment that a token is due and the look at the bucket.
_ROUNDING = 1e-6


def _positive(instance: object, attribute: object, value: float | None) -> None:
    if value is not None and not value > 0:
        name = getattr(attribute, "name", "")
        raise ValueError(f"{name} is {value}: give a number above zero, or None for no such limit")


@frozen(kw_only=True)
class Limits:
    """Limits that a client keeps on its own; None turns a limit off.

    Codat counts by address, so the clients of a process that go to the same origin with equal limits keep them
    together. Clients with other limits have a pace of their own, and still share the slots of a company and the count
    of a minute, of which the highest that any of them allows holds for all.

    Attributes:
        burst: Requests that may go out at once after a quiet time.
        per_second: The steady pace after the burst.
        per_minute: Requests in any sixty seconds; Codat may block an address that makes more than 1,000.
        per_company: Requests under way at once for one company.
        shared: False for a client that keeps to these limits alone, and counts with no other.
    """

    burst: int = field(default=100, validator=_positive)
    per_second: float | None = field(default=15.0, validator=_positive)
    per_minute: int | None = field(default=1000, validator=_positive)
    per_company: int | None = field(default=10, validator=_positive)
    shared: bool = True

    def divided_by(self, processes: int) -> Limits:
        """The part of one process, where several behind one address keep to these limits together.

        Args:
            processes: How many they are.

        Returns:
            Limits of which none is below one request.

        Raises:
            TypeError: It is no whole number.
            ValueError: There is no process.
        """
        whole("processes", processes, least=1)

        def part(limit: int | None) -> Any:
            return None if limit is None else max(1, limit // processes)

        return evolve(
            self,
            burst=part(self.burst),
            per_second=None if self.per_second is None else self.per_second / processes,
            per_minute=part(self.per_minute),
            per_company=part(self.per_company),
        )


class MinuteWindow:
    """The requests of the last minute, against a number that may not be exceeded."""

    def __init__(self, at_most: int = 0) -> None:
        self._sent: deque[float] = deque(maxlen=at_most)

    def allow(self, at_most: int) -> None:
        """Allow more than before; fewer change nothing."""
        if at_most > (self._sent.maxlen or 0):
            self._sent = deque(self._sent, maxlen=at_most)

    def earliest(self, now: float, nth: int) -> float:
        """Return when the nth request from now can be sent, if the ones before it are."""
        at_most = self._sent.maxlen
        if not at_most or len(self._sent) + nth <= at_most:
            return now
        # Those beyond the first `at_most` follow requests that are not sent yet, a minute after each.
        minutes, place = divmod(nth - 1, at_most)
        behind = len(self._sent) + place - at_most
        first = now if behind < 0 else max(now, self._sent[behind] + _MINUTE)
        return first + minutes * _MINUTE

    def add(self, moment: float) -> None:
        """Count a request that goes out."""
        self._sent.append(moment)


class TokenBucket:
    """A token bucket together with the count of the last minute.

    Args:
        limits: What to keep to.
        address: The count of all that go to the same address; None where no other does.
    """

    def __init__(self, limits: Limits, address: MinuteWindow | None = None) -> None:
        self._rate = limits.per_second
        self._burst = float(limits.burst)
        self._tokens = self._burst
        self._counted_at = 0.0
        self._minutes: tuple[MinuteWindow, ...] = ()
        if limits.per_minute is not None:
            self._minutes = (MinuteWindow(limits.per_minute),)
            if address is not None:
                address.allow(limits.per_minute)
                self._minutes += (address,)

    def earliest(self, now: float, nth: int = 1) -> float:
        """Return when a request can be sent.

        Args:
            now: The time.
            nth: Its place among those that wait.

        Returns:
            The moment, `now` at the earliest. For all but the first it is the least that they have to wait unless
            one before them gives up.
        """
        moment = now
        if self._rate is not None:
            counted = max(now, self._counted_at)
            missing = nth - self._tokens_at(counted)
            moment = counted + missing / self._rate if missing > _ROUNDING else counted
        for minute in self._minutes:
            moment = max(moment, minute.earliest(now, nth))
        return moment

    def take_if_due(self, now: float) -> bool:
        """Let a request go out now, if it may; as `earliest` and `take`, in one step.

        Args:
            now: The time.

        Returns:
            Whether it may.
        """
        tokens = 1.0
        if self._rate is not None:
            if now < self._counted_at:
                return False
            tokens = min(self._burst, self._tokens + (now - self._counted_at) * self._rate)
            if tokens < 1.0 - _ROUNDING:
                return False
        for minute in self._minutes:
            if minute.earliest(now, 1) > now:
                return False
        self._tokens = tokens - 1.0
        self._counted_at = now
        for minute in self._minutes:
            minute.add(now)
        return True

    def take(self, moment: float) -> None:
        """Let a request go out, at a moment that is not before the earliest."""
        if self._rate is not None:
            self._tokens = self._tokens_at(moment) - 1.0
            self._counted_at = moment
        for minute in self._minutes:
            minute.add(moment)

    def _tokens_at(self, moment: float) -> float:
        gained = max(0.0, moment - self._counted_at) * (self._rate or 0.0)
        return min(self._burst, self._tokens + gained)


class Waiter(Future[None]):
    """A place in a queue; done when its turn has come.

    Args:
        owner: The thread or loop that is needed to go on from there; None for none in particular.
    """

    def __init__(self, owner: object = None) -> None:
        super().__init__()
        self.owner = owner

    def come(self) -> None:
        """Wake the one that waits, if it still does."""
        if self.set_running_or_notify_cancel():
            self.set_result(None)


class RequestQueue:
    """Queue for the pace, first come first served: the first waits for its moment, the others for the first."""

    def __init__(self, pace: TokenBucket) -> None:
        self.pace = pace
        self._waiting: OrderedDict[Waiter, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._waiting)

    def earliest(self, now: float) -> float:
        """Return when a request that joins the end of the queue now can be sent."""
        return self.pace.earliest(now, len(self._waiting) + 1)

    def join(self, turn: Waiter) -> bool:
        """Wait at the end.

        Returns:
            True if it is the first, and need not wait for another.
        """
        self._waiting[turn] = None
        return len(self._waiting) == 1

    def leave(self, turn: Waiter) -> Waiter | None:
        """Go out, or give up; who waits behind moves up.

        Returns:
            The turn that has come with this; its owner is to be woken.
        """
        if turn not in self._waiting:
            return None
        was_first = next(iter(self._waiting)) is turn
        del self._waiting[turn]
        return next(iter(self._waiting), None) if was_first else None


_NOBODY: OrderedDict[Waiter, int] = OrderedDict()


class _CompanySlots:
    """The requests for one company: how many are under way and who has them, and who waits."""

    __slots__ = ("owners", "under_way", "waiting")

    def __init__(self) -> None:
        self.under_way = 0
        self.owners: dict[object, int] = {}
        # Made when a request waits, which is rare.
        self.waiting: OrderedDict[Waiter, int] = _NOBODY

    def begin(self, owner: object) -> None:
        self.under_way += 1
        self.owners[owner] = self.owners.get(owner, 0) + 1

    def end(self, owner: object) -> None:
        self.under_way -= 1
        left = self.owners[owner] - 1
        if left:
            self.owners[owner] = left
        else:
            del self.owners[owner]


class ConcurrencyLimit:
    """Slots of each company, and the queue for them: first come, first served."""

    def __init__(self) -> None:
        self._companies: dict[str, _CompanySlots] = {}

    def acquire(self, company: str, at_most: int, owner: object = None) -> bool:
        """Take a slot.

        Args:
            company: What it is for.
            at_most: How many may be taken at once.
            owner: Whose thread is needed to give it back.

        Returns:
            True if one was free, and no other waits for it.
        """
        there = self._companies.get(company)
        if there is None:
            there = self._companies[company] = _CompanySlots()
        elif there.waiting or there.under_way >= at_most:
            return False
        there.begin(owner)
        return True

    def depends_on(self, company: str, owner: object) -> bool:
        """Return whether a wait for a slot may be a wait for this owner."""
        there = self._companies.get(company)
        return there is not None and (owner in there.owners or any(turn.owner is owner for turn in there.waiting))

    def join(self, company: str, at_most: int, turn: Waiter) -> None:
        """Wait for a slot, which is taken when the turn has come."""
        there = self._companies[company]
        if there.waiting is _NOBODY:
            there.waiting = OrderedDict[Waiter, int]()
        there.waiting[turn] = at_most

    def release(self, company: str, owner: object = None) -> list[Waiter]:
        """Give a slot back.

        Returns:
            The turns that have come with this; their owners are to be woken.
        """
        there = self._companies[company]
        there.end(owner)
        return self._next(company, there)

    def leave(self, company: str, turn: Waiter) -> list[Waiter]:
        """Be done after waiting, or give up waiting; as `release`."""
        there = self._companies[company]
        if turn in there.waiting:
            del there.waiting[turn]
        else:
            there.end(turn.owner)
        return self._next(company, there)

    def _next(self, company: str, there: _CompanySlots) -> list[Waiter]:
        come: list[Waiter] = []
        while there.waiting:
            turn, at_most = next(iter(there.waiting.items()))
            if there.under_way >= at_most:
                break
            del there.waiting[turn]
            there.begin(turn.owner)
            come.append(turn)
        if not there.under_way:
            del self._companies[company]
        return come
