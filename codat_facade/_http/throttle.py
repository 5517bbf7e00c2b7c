"""Rate limiting of all threads and tasks of a process that go to the same origin."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, Self
from weakref import WeakKeyDictionary

from .._base.clean_up import CleanUp
from .._base.clock import Clock, SystemClock
from .._base.fork import register_after_fork
from .rate_limit import ConcurrencyLimit, Limits, MinuteWindow, RequestQueue, TokenBucket, Waiter

if TYPE_CHECKING:
    from codat_runtime.http import httpx

_MIN_WAIT = 1.0
"""Seconds."""

WaitReport = Callable[[Literal["slot", "pace"], float], None]
"""Takes the reason and the seconds of a wait that is over."""


def _ignore(_: str, __: float) -> None:
    pass


class ThrottleTimeout(Exception):
    """The turn of a request would come only when its time is over."""

    is_misuse = False
    """True if the same call would always fail in this place."""

    def __str__(self) -> str:
        return (
            "the client's own limits let it go only after its time was over; "
            "start fewer requests at once, or raise total_timeout or limits of the Client"
        )


class ThrottleDeadlock(ThrottleTimeout):
    """A blocking call would wait for tasks that only its own thread can run."""

    is_misuse = True

    def __str__(self) -> str:
        return (
            "a blocking call inside a running event loop would wait for tasks of this loop, which have the slots of "
            "the company: await the operation's `.aio` instead, or make the call in asyncio.to_thread"
        )


class Origin:
    """The limits that the clients of a process share for one origin; forgotten in a forked child."""

    def __init__(self) -> None:
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Forget the requests of the parent process, which go on there."""
        self.lock = Lock()
        self.slots = ConcurrencyLimit()
        self._minute = MinuteWindow()
        self._queues: dict[Limits, RequestQueue] = {}

    def queue_of(self, limits: Limits) -> RequestQueue:
        """The queue of all who keep to equal limits."""
        queue = self._queues.get(limits)
        if queue is None:
            queue = self._queues[limits] = RequestQueue(TokenBucket(limits, self._minute))
        return queue


class _ByClock:
    """Origins by name, apart for each clock: moments of different clocks cannot be compared."""

    def __init__(self) -> None:
        self._of_system: dict[Hashable, Origin] = {}
        self._of_others: WeakKeyDictionary[Any, dict[Hashable, Origin]] = WeakKeyDictionary()

    def get(self, name: Hashable, clock: Clock) -> Origin:
        by_name = self._of_system if type(clock) is SystemClock else self._of_others.setdefault(clock, {})
        origin = by_name.get(name)
        if origin is None:
            origin = by_name[name] = Origin()
        return origin


class Origins:
    """The origins of this process."""

    def __init__(self) -> None:
        self.clear()
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which another thread of the parent may have held."""
        self._lock = Lock()

    def clear(self) -> None:
        """Forget all of them; clients that exist go on as they were."""
        self._network = _ByClock()
        self._emulators: WeakKeyDictionary[Any, _ByClock] = WeakKeyDictionary()

    def get(self, name: Hashable, clock: Clock, transport: object = None) -> Origin:
        """The origin that a client sends to.

        Args:
            name: Scheme, host and port.
            clock: What the client waits on.
            transport: What carries its requests. Where this leads to an emulator, its `pace_key` is the emulator, which
                is an origin of its own whatever it is called.
        """
        emulator = getattr(transport, "pace_key", None)
        with self._lock:
            try:
                if emulator is None:
                    return self._network.get(name, clock)
                by_clock = self._emulators.get(emulator)
                if by_clock is None:
                    by_clock = self._emulators[emulator] = _ByClock()
                return by_clock.get(None, clock)
            except TypeError:
                # A clock without a hash or a weak reference cannot be recognised in another client.
                return Origin()


ORIGINS = Origins()


class Throttle:
    """Lets the requests of a client go out, each in its turn.

    Args:
        limits: What to keep to.
        clock: What to wait on.
        origin: What the requests go to; None for one that no other client knows.
    """

    def __init__(self, limits: Limits, clock: Clock, origin: Origin | None = None) -> None:
        self._limits = limits
        self._clock = clock
        self._origin = Origin() if origin is None or not limits.shared else origin
        self.after_fork()
        register_after_fork(self)

    @classmethod
    def of(cls, limits: Limits, clock: Clock, url: httpx.URL, transport: object) -> Self:
        """Make the limiter of a client, together with the other clients that send to the same origin.

        Args:
            limits: What to keep to.
            clock: What to wait on.
            url: Where it sends.
            transport: What carries its requests; None for the network.
        """
        return cls(limits, clock, ORIGINS.get((url.scheme, url.host, url.port), clock, transport))

    def after_fork(self) -> None:
        """Begin with an empty queue."""
        self._known_queue: RequestQueue | None = None

    def acquire(self, company: str | None, deadline: float, over: CleanUp, waited: WaitReport = _ignore) -> None:
        """Wait in this thread until a request may go out.

        Args:
            company: The company that it is about.
            deadline: When the wait is of no use any more, on the client's clock.
            over: Closed by the caller when the request is over.
            waited: Called after a wait with its reason and its seconds.

        Raises:
            ThrottleTimeout: The turn would come after the deadline.
            ThrottleDeadlock: It would wait for tasks of the event loop that runs in this thread.
        """
        loop = asyncio._get_running_loop()
        turn = self._acquire_slot(company, loop, over, blocks=loop is not None)
        if turn is not None:
            begun = self._clock.now()
            if not self._wait(turn, deadline):
                raise ThrottleTimeout
            waited("slot", self._clock.now() - begun)
        # In the queue it would wait for tasks of its own loop: it goes past all that wait, when the pace allows.
        wait = self._queue(deadline, past_others=loop is not None)
        if wait is not None:
            begun = self._clock.now()
            with wait:
                if wait.turn is not None:
                    self._wait(wait.turn, wait.patience_ends)
                while pause := wait.pause():
                    self._clock.sleep(pause)
            waited("pace", self._clock.now() - begun)

    async def acquire_async(
        self, company: str | None, deadline: float, over: CleanUp, waited: WaitReport = _ignore
    ) -> None:
        """Wait in this task until a request may go out; as `acquire`."""
        turn = self._acquire_slot(company, asyncio.get_running_loop(), over, blocks=False)
        if turn is not None:
            begun = self._clock.now()
            if not await self._wait_async(turn, deadline):
                raise ThrottleTimeout
            waited("slot", self._clock.now() - begun)
        wait = self._queue(deadline, past_others=False)
        if wait is not None:
            begun = self._clock.now()
            with wait:
                if wait.turn is not None:
                    await self._wait_async(wait.turn, wait.patience_ends)
                while pause := wait.pause():
                    await self._clock.sleep_async(pause)
            waited("pace", self._clock.now() - begun)

    @property
    def _lock(self) -> Lock:
        return self._origin.lock

    def _acquire_slot(self, company: str | None, owner: object, over: CleanUp, *, blocks: bool) -> Waiter | None:
        at_most = self._limits.per_company
        if at_most is None or company is None:
            return None
        origin = self._origin
        with self._lock:
            slots = origin.slots
            if slots.acquire(company, at_most, owner):
                over.callback(self._release, slots, company, owner)
                return None
            if blocks and slots.depends_on(company, owner):
                raise ThrottleDeadlock
            turn = Waiter(owner)
            slots.join(company, at_most, turn)
            over.callback(self._leave, slots, company, turn)
            return turn

    def _release(self, slots: ConcurrencyLimit, company: str, owner: object) -> None:
        with self._lock:
            come = slots.release(company, owner)
        for turn in come:
            turn.come()

    def _leave(self, slots: ConcurrencyLimit, company: str, turn: Waiter) -> None:
        with self._lock:
            come = slots.leave(company, turn)
        for turn in come:
            turn.come()

    def _queue(self, deadline: float, *, past_others: bool) -> _QueueWait | None:
        """Go out at once if that may be (None), or begin to wait for the pace."""
        origin = self._origin
        with self._lock:
            queue = self._known_queue
            if queue is None:
                queue = self._known_queue = origin.queue_of(self._limits)
            now = self._clock.now()
            alone = past_others or not queue
            if alone and now <= deadline and queue.pace.take_if_due(now):
                return None
            moment = queue.pace.earliest(now) if alone else queue.earliest(now)
            if moment > deadline:
                raise ThrottleTimeout
            wait = _QueueWait(queue, self._lock, self._clock, deadline, None if past_others else Waiter())
            if wait.turn is not None and queue.join(wait.turn):
                wait.turn = None
            # Should the first of the queue belong to an event loop that does not run, nothing announces the next turn.
            wait.patience_ends = min(deadline, now + 2 * (moment - now) + _MIN_WAIT)
            return wait

    def _wait(self, turn: Waiter, until: float) -> bool:
        try:
            turn.result(self._time_until(until))
        except TimeoutError:
            return False
        return True

    async def _wait_async(self, turn: Waiter, until: float) -> bool:
        try:
            async with asyncio.timeout(self._time_until(until)):
                await asyncio.wrap_future(turn)
        except TimeoutError:
            return False
        return True

    def _time_until(self, deadline: float) -> float | None:
        return None if math.isinf(deadline) else max(0.0, deadline - self._clock.now())


class _QueueWait:
    """The wait of one request for the pace; given up, or over, it lets the next in the queue wait for its moment."""

    def __init__(self, queue: RequestQueue, lock: Lock, clock: Clock, deadline: float, turn: Waiter | None) -> None:
        self._place = turn
        self.turn = turn
        """The turn to wait for before the first delay; None for none."""
        self.patience_ends = deadline
        """The moment after which the wait is for the pace alone, not for `turn`; on the clock."""
        self._queue = queue
        self._lock = lock
        self._clock = clock
        self._deadline = deadline
        self._moment = 0.0

    def pause(self) -> float:
        """Take the moment if it has come.

        Returns:
            Seconds to wait before the next look; 0 where the request may go out.

        Raises:
            ThrottleTimeout: The moment comes after the deadline.
        """
        pace = self._queue.pace
        with self._lock:
            now = max(self._clock.now(), self._moment)
            self._moment = pace.earliest(now)
            if self._moment > self._deadline:
                raise ThrottleTimeout
            if self._moment > now:
                return self._moment - now
            pace.take(now)
            return 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._place is None:
            return
        with self._lock:
            following = self._queue.leave(self._place)
        if following is not None:
            following.come()
