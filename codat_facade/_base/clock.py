"""Clocks: the time, and waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol


class Clock(Protocol):
    """The interface of a client's clock; another one tests waiting without waiting."""

    def now(self) -> float:
        """Seconds from a fixed point; never goes back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait in this thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Wait in this task."""
        ...


class SystemClock:
    """The time of this machine."""

    def now(self) -> float:
        """Seconds from a fixed point; never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait in this thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait in this task."""
        await asyncio.sleep(seconds)


def _boot_time() -> float:
    """Seconds since the machine was started, suspends included; where nothing tells it, the wall clock has to do."""
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.time() if clock is None else time.clock_gettime(clock)


THROUGH_SUSPENDS: list[Callable[[], float]] = [time.time, _boot_time]
"""Clocks that go on while the machine is suspended, which that of the system does not."""


def readings(clock: Clock) -> tuple[float, ...]:
    """One moment, on a client's clock and on those that go on while the machine is suspended."""
    return (clock.now(), *(read() for read in THROUGH_SUSPENDS))
