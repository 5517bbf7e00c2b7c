"""The emulator's clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

#: The first moment of a clock that stands, so that the same requests get the same answers on any day.
START = datetime(2026, 1, 15, 9, 0, 0, tzinfo=UTC)

#: Moments beyond are too close to the end of what a datetime holds.
_END = datetime(9001, 1, 1, tzinfo=UTC).timestamp()


class ManualClock:
    """A clock that stands still until it is moved, or one that runs along with real time.

    Args:
        start: The moment that the clock shows first; without a zone it is taken as UTC. Default: `START` for a
            clock that stands, the present for one that runs.
        running: Whether real seconds count too, as in a server that is run by hand. It can be moved all the same.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = False) -> None:
        self._start = None if start is None else _aware(start)
        self._running = running
        self.restart()

    @property
    def running(self) -> bool:
        """True if real time moves this clock."""
        return self._running

    def timestamp(self) -> float:
        """The moment that the clock shows, in seconds since 1970 (UTC)."""
        return self._shown + (time.monotonic() - self._since if self._running else 0.0)

    def now(self) -> datetime:
        """The moment that the clock shows, as an aware UTC datetime."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def advance(self, by: float | timedelta) -> None:
        """Move the clock forward.

        Args:
            by: Seconds or a timedelta.

        Raises:
            ValueError: The step is negative, as what has happened cannot be undone, or leads beyond the year 9000.
        """
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if not seconds >= 0:
            raise ValueError(f"by: a clock moves forward only, not by {seconds} s; start a new emulator instead")
        self._move("by", seconds)

    def set(self, moment: datetime) -> None:
        """Move the clock forward to a moment.

        Args:
            moment: The moment that the clock shows then; without a zone it is taken as UTC.

        Raises:
            ValueError: The moment lies before the one that the clock shows, or beyond the year 9000.
        """
        seconds = _aware(moment).timestamp() - self.timestamp()
        if seconds < 0:
            raise ValueError(f"moment: a clock moves forward only, not back to {moment}; start a new emulator instead")
        self._move("moment", seconds)

    def _move(self, argument: str, seconds: float) -> None:
        if self.timestamp() + seconds > _END:
            raise ValueError(f"{argument}: a clock ends with the year 9000; move it by less")
        self._shown += seconds

    def restart(self, moment: datetime | None = None) -> None:
        """Show the first moment again; only for an emulator whose state starts anew too.

        Args:
            moment: Another moment to start from. Default: the one that the clock was made with.
        """
        start = moment or self._start or (datetime.now(UTC) if self._running else START)
        self._shown = _aware(start).timestamp()
        self._since = time.monotonic()


def _aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


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
    return _aware(moment)
