"""How a client tells the time and waits."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """What a client needs of a clock; give it another one to test waiting without waiting."""

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
