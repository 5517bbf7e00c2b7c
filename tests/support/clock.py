"""Waiting in the emulator's time, which costs none."""

from __future__ import annotations

from codat_facade.emulator import Emulator


class EmulatorTime:
    """Lets a client wait in the emulator's time, which costs none."""

    def __init__(self, emulator: Emulator) -> None:
        self.clock = emulator.clock
        self.sleeps: list[float] = []

    def now(self) -> float:
        return self.clock.timestamp()

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.clock.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
