"""The emulator's time, which moves when a test says so."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

#: When the clock of a fresh emulator stands, so that the same requests get the same answers on any day.
START = datetime(2026, 1, 15, 9, 0, 0, tzinfo=UTC)


class ManualClock:
    """A clock that stands still until it is moved, or one that runs along with real time.

    Args:
        start: the moment that the clock shows first; without a zone it is taken as UTC. Default: `START` for a
            clock that stands, the present for one that runs.
        running: whether real seconds count too (a server run by hand). Moving it works all the same.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = False) -> None:
        if start is None:
            start = datetime.now(UTC) if running else START
        elif start.tzinfo is None:
            start = start.replace(tzinfo=UTC)
        self._shown = start.timestamp()
        self._running = running
        self._since = time.monotonic()

    @property
    def running(self) -> bool:
        """Whether real time moves this clock."""
        return self._running

    def timestamp(self) -> float:
        """What the clock shows, in seconds since 1970 (UTC)."""
        return self._shown + (time.monotonic() - self._since if self._running else 0.0)

    def now(self) -> datetime:
        """What the clock shows, as an aware UTC datetime."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def advance(self, by: float | timedelta) -> None:
        """Move the clock forward.

        Args:
            by: seconds or a timedelta.

        Raises:
            ValueError: the step is negative; what has happened cannot be undone, so make a new emulator instead.
        """
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if not seconds >= 0:
            raise ValueError(f"by: a clock moves forward only, not by {seconds} s; start a new emulator instead")
        self._shown += seconds


def instant(timestamp: float) -> str:
    """A timestamp as Codat writes instants: UTC, seven digits of a second, `Z`."""
    moment = datetime.fromtimestamp(timestamp, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond:06d}0Z"


def read_instant(text: str) -> datetime | None:
    """The moment that a text names, as an aware datetime, or None if it names none.

    Understood are the forms Codat uses: with `Z`, with an offset, without a zone (read as UTC) and a date alone.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
