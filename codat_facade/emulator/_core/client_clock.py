"""A clock for clients under test that moves the emulator's time instead of waiting."""

from __future__ import annotations

import asyncio

from codat_facade.emulator._core.clock import ManualClock


class ClientClock:
    """A client's clock that moves the emulator's instead of waiting.

    A client that polls with it needs no real time: `Client(transport=emulator.transport,
    clock=emulator.client_clock)`.

    Args:
        clock: The emulator's clock.
    """

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock

    def now(self) -> float:
        """The moment that the emulator's clock shows, in seconds since 1970."""
        return self._clock.timestamp()

    def sleep(self, seconds: float) -> None:
        """Move the emulator's clock."""
        self._clock.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Move the emulator's clock, and let other tasks run."""
        self._clock.advance(seconds)
        await asyncio.sleep(0)
