"""Keeps all threads and tasks of a client within its limits."""

from __future__ import annotations

import asyncio
import math
from contextlib import ExitStack
from threading import Lock

from .clock import Clock
from .fork import tell_of_forks
from .rate_limit import Limits, Pace, Queues, Turn


class TooLate(Exception):
    """The turn of a request would come only when its time is over."""

    def __str__(self) -> str:
        return (
            "the client's own limits let it go only after its time was over; "
            "start fewer requests at once, or raise total_timeout or limits of the Client"
        )


class Limiter:
    """Lets requests go out, each in its turn."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self._limits = limits
        self._clock = clock
        self._pace = Pace(limits)
        self.after_fork()
        tell_of_forks(self)

    def after_fork(self) -> None:
        """Forget the requests of the parent process, which go on there."""
        self._lock = Lock()
        self._queues = None if self._limits.per_company is None else Queues(self._limits.per_company)

    def enter(self, company: str | None, deadline: float, over: ExitStack) -> None:
        """Wait in this thread until a request may go out.

        Args:
            company: The company that it is about.
            deadline: When the wait is of no use any more, on the client's clock.
            over: Closed by the caller when the request is over.

        Raises:
            TooLate: The turn would come after the deadline.
        """
        turn = self._queue(company, over)
        if turn is not None:
            try:
                turn.result(self._time_until(deadline))
            except TimeoutError:
                raise TooLate from None
        pause = self._reserve(deadline)
        if pause > 0:
            self._clock.sleep(pause)

    async def enter_async(self, company: str | None, deadline: float, over: ExitStack) -> None:
        """Wait in this task until a request may go out; as `enter`."""
        turn = self._queue(company, over)
        if turn is not None:
            try:
                async with asyncio.timeout(self._time_until(deadline)):
                    await asyncio.wrap_future(turn)
            except TimeoutError:
                raise TooLate from None
        pause = self._reserve(deadline)
        if pause > 0:
            await self._clock.sleep_async(pause)

    def _queue(self, company: str | None, over: ExitStack) -> Turn | None:
        queues = self._queues
        if queues is None or company is None:
            return None
        with self._lock:
            turn = queues.enter(company)
        over.callback(self._leave, queues, company, turn)
        return turn

    def _leave(self, queues: Queues, company: str, turn: Turn | None) -> None:
        with self._lock:
            heir = queues.leave(company, turn)
        if heir is not None:
            heir.set_result(None)

    def _reserve(self, deadline: float) -> float:
        with self._lock:
            pause = self._pace.reserve(self._clock.now(), deadline)
        if pause is None:
            raise TooLate
        return pause

    def _time_until(self, deadline: float) -> float | None:
        return None if math.isinf(deadline) else max(0.0, deadline - self._clock.now())
