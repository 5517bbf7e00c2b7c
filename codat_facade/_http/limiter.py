"""Limits that several processes or machines keep together, as a client uses them."""

from __future__ import annotations

import math
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Literal, Protocol

from .._base.clean_up import CleanUp
from .._base.clock import Clock
from ..errors import CodatError
from ..instrumentation._logging import LOGGER
from .throttle import Throttle, ThrottleTimeout, WaitReport

_REPORTED_WAIT = 0.001
"""Seconds."""


class Limiter(Protocol):
    """Keeps limits beside those of the client itself; `codat_facade.shared_limits` has one for several processes.

    Each attempt at a request is acquired before it is sent, and released when its response was read or it failed.
    """

    def acquire(self, company_id: str | None, timeout: float | None) -> object:
        """Wait in this thread until a request may be sent.

        Args:
            company_id: The company that it is about; None where it is about none.
            timeout: Seconds that the wait may last; None for no bound.

        Returns:
            A permit, which is given to `release`.

        Raises:
            TimeoutError: It may not be sent in time; as soon as that is known.
        """
        ...

    async def acquire_async(self, company_id: str | None, timeout: float | None) -> object:
        """Wait in this task until a request may be sent; as `acquire`. A wait that is cancelled holds nothing."""
        ...

    def release(self, permit: Any) -> None:
        """Take that a request is over; called in any thread or task, so it must not wait.

        Args:
            permit: What `acquire` returned for it.
        """
        ...


class LimiterFailed(Exception):
    """A `Limiter` raised something; its exception is the cause."""


class Unlimited:
    """No limits at all; as `Throttle`, but that no request waits."""

    def acquire(self, company: str | None, deadline: float, over: CleanUp, waited: WaitReport) -> None:
        """Let a request go out."""

    async def acquire_async(self, company: str | None, deadline: float, over: CleanUp, waited: WaitReport) -> None:
        """Let a request go out."""


class LimitedTwice:
    """The limits of a client, and after them those of a `Limiter`."""

    def __init__(self, own: Throttle | Unlimited, limiter: Limiter, clock: Clock) -> None:
        self._own = own
        self._limiter = limiter
        self._clock = clock

    def acquire(self, company: str | None, deadline: float, over: CleanUp, waited: WaitReport) -> None:
        """Wait in this thread until a request may be sent; as `Throttle.acquire`."""
        self._own.acquire(company, deadline, over, waited)
        begun = self._clock.now()
        with _failures():
            permit = self._limiter.acquire(company, _time_left(deadline, begun))
        self._acquired(permit, begun, over, waited)

    async def acquire_async(self, company: str | None, deadline: float, over: CleanUp, waited: WaitReport) -> None:
        """Wait in this task until a request may be sent; as `Throttle.acquire_async`."""
        await self._own.acquire_async(company, deadline, over, waited)
        begun = self._clock.now()
        with _failures():
            permit = await self._limiter.acquire_async(company, _time_left(deadline, begun))
        self._acquired(permit, begun, over, waited)

    def _acquired(self, permit: object, begun: float, over: CleanUp, waited: WaitReport) -> None:
        over.callback(self._release, permit)
        seconds = self._clock.now() - begun
        reason: Literal["pace"] = "pace"
        if seconds > _REPORTED_WAIT:
            waited(reason, seconds)

    def _release(self, permit: object) -> None:
        try:
            self._limiter.release(permit)
        except Exception as error:
            # The response is here, and the write it tells of is done: the caller must have it.
            error.__suppress_context__ = True
            LOGGER.exception("the limiter failed to release a request that is over")


@contextmanager
def _failures() -> Generator[None]:
    """Name what a limiter raises."""
    try:
        yield
    except CodatError:
        raise
    except TimeoutError:
        raise ThrottleTimeout from None
    except Exception as error:
        raise LimiterFailed(f"the limiter failed ({type(error).__name__})") from error


def _time_left(deadline: float, now: float) -> float | None:
    return None if math.isinf(deadline) else max(0.0, deadline - now)
