"""Rate-limit headers of responses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from attrs import frozen

# Without a year a text is no date, though the parser would guess one.
_YEAR = re.compile(r"\d{4}")
# More digits than any quota or time has; a number of hundreds of them is no float any more.
_NUMBER = re.compile(r"[0-9]{1,18}(\.[0-9]*)?|\.[0-9]+")
_DIGITS = re.compile(r"[0-9]{19,}(\.[0-9]*)?")
MAX_WAIT = 10 * 365 * 86_400.0
_PLAUSIBLE_YEARS = range(1970, 9000)
_EPOCH_SECONDS = 1_000_000_000
_EPOCH_MILLISECONDS = 100_000_000_000


@frozen
class RateLimit:
    """The daily quota that is left, as a response reported it.

    Attributes:
        limit: Requests that the quota holds.
        remaining: Requests that are left.
        reset: When the quota is full again; aware.
    """

    limit: int | None
    remaining: int | None
    reset: datetime | None

    def is_near_end(self, share: float = 0.1) -> bool:
        """Return whether little is left of the quota.

        Args:
            share: The part of the quota, from 0 to 1, that counts as little.

        Returns:
            False where the response did not tell how many requests are left, or of how many.
        """
        if self.limit is None or self.remaining is None:
            return False
        return self.remaining <= self.limit * share

    def seconds_to_reset(self, now: datetime | None = None) -> float | None:
        """Return how long it is until the quota is full again.

        Args:
            now: The time, aware; None for the time of this machine.

        Returns:
            Seconds, 0 where that is past; None where the response did not tell.
        """
        if self.reset is None:
            return None
        return max(0.0, (self.reset - (now or datetime.now(UTC))).total_seconds())

    def is_reserved(self, reserve: int) -> bool:
        """Return whether no more than a reserve is left of the quota, and it is not full again yet.

        Args:
            reserve: Requests that are kept for urgent calls.
        """
        left = self.seconds_to_reset()
        return self.remaining is not None and self.remaining <= reserve and left is not None and left > 0


class LastResponseHeaders:
    """The headers of the last response, which are read when their values are asked for."""

    def __init__(self) -> None:
        self._headers: Mapping[str, str] = {}

    def note(self, headers: Mapping[str, str]) -> None:
        """Take the headers of a response."""
        self._headers = headers

    @property
    def rate_limit(self) -> RateLimit | None:
        """The daily quota, as far as the response reported it."""
        return read_rate_limit(self._headers)


def read_rate_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """Read the rate-limit headers of a response; None where it has none."""
    texts = [headers.get(f"X-Rate-Limit-{part}") for part in ("Limit", "Remaining", "Reset")]
    if not any(texts):
        return None
    limit, remaining, reset = texts
    return RateLimit(_whole(limit), _whole(remaining), _instant(reset))


def read_remaining(headers: Mapping[str, str]) -> int | None:
    """Read how many requests a response says are left of the day's quota; None where it does not say."""
    return _whole(headers.get("X-Rate-Limit-Remaining"))


def read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Read how long a response asks to wait before the next request.

    Args:
        headers: The headers of the response.

    Returns:
        Seconds, from zero to ten years; None where the response does not say.
    """
    text = headers.get("Retry-After")
    if not text:
        return None
    if _DIGITS.fullmatch(text.strip()):
        return MAX_WAIT
    seconds = _number(text)
    if seconds is None:
        until = _instant(text)
        if until is None:
            return None
        # Both dates are the server's, so that a wrong clock on this side does no harm.
        seconds = (until - (_instant(headers.get("Date")) or datetime.now(UTC))).total_seconds()
    return min(max(seconds, 0.0), MAX_WAIT)


def _whole(text: str | None) -> int | None:
    number = _number(text)
    return None if number is None else int(number)


def _number(text: str | None) -> float | None:
    # float() would take "nan" and "infinity" too, and no header means those.
    text = (text or "").strip()
    return float(text) if _NUMBER.fullmatch(text) else None


def _instant(text: str | None) -> datetime | None:
    """Read an HTTP date, ISO 8601, seconds or milliseconds since 1970, or seconds from now."""
    if not text:
        return None
    number = _number(text)
    try:
        if number is None:
            if not _YEAR.search(text):
                return None
            from dateutil.parser import parse

            instant = parse(text, tzinfos=_zone)
        elif number >= _EPOCH_MILLISECONDS:
            instant = datetime.fromtimestamp(number / 1000, UTC)
        elif number >= _EPOCH_SECONDS:
            instant = datetime.fromtimestamp(number, UTC)
        else:
            instant = datetime.now(UTC) + timedelta(seconds=number)
        instant = instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
    except Exception:
        # The parser raises many kinds on what is no date, and an offset may be none that time has.
        return None
    return instant if instant.year in _PLAUSIBLE_YEARS else None


def _zone(_: str | None, offset: int | None) -> tzinfo | None:
    """The zone that a text names; without this the parser warns of names that it does not know."""
    return None if offset is None else timezone(timedelta(seconds=offset))
