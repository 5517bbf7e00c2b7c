"""Arguments of one kind, as callers give them: lengths of time and whole numbers."""

from __future__ import annotations

import math
from datetime import timedelta

Duration = float | timedelta
"""Seconds, or a `timedelta`."""

_MAX_SECONDS = 2.0**1023


def seconds(name: str, value: Duration, *, zero: bool = False) -> float:
    """Read a length of time.

    Args:
        name: What the argument is called, for the error.
        value: Seconds or a `timedelta`.
        zero: Whether nothing is long enough.

    Returns:
        Seconds.

    Raises:
        TypeError: It is neither a number nor a `timedelta`.
        ValueError: It is negative, not finite, or zero where that makes no sense.
    """
    # What most callers give, for options of a single call are read for each call.
    if (type(value) is float or type(value) is int) and 0 < value < _MAX_SECONDS:
        return float(value)
    if isinstance(value, timedelta):
        length = value.total_seconds()
    elif isinstance(value, bool) or not isinstance(value, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} is of type {type(value).__name__}: give seconds or a timedelta")
    else:
        length = float(value) if abs(value) < _MAX_SECONDS else math.inf
    if not math.isfinite(length) or length < 0 or (length == 0 and not zero):
        least = "zero or more" if zero else "more than zero"
        raise ValueError(f"{name} is {value}: give {least} seconds, or a timedelta")
    return length


def seconds_not_milliseconds(name: str, value: Duration, *, limit: float, zero: bool = False) -> float:
    """Read a length of time that people used to give in milliseconds.

    Args:
        name: What the argument is called, for the error.
        value: Seconds or a `timedelta`.
        limit: From this on a plain number can only be milliseconds.
        zero: Whether nothing is long enough.

    Returns:
        Seconds.

    Raises:
        TypeError: It is neither a number nor a `timedelta`.
        ValueError: A plain number reaches the limit; or it is negative, not finite, or zero where that makes no sense.
    """
    length = seconds(name, value, zero=zero)
    if not isinstance(value, timedelta) and value >= limit:
        raise ValueError(
            f"{name} is {value}, which looks like milliseconds: give seconds ({value / 1000:g}), "
            f"or timedelta(seconds={value}) if you mean it"
        )
    return length


def whole(name: str, value: int, *, least: int) -> int:
    """Read a whole number.

    Raises:
        TypeError: It is none.
        ValueError: It is too small.
    """
    if isinstance(value, bool) or not isinstance(value, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} is of type {type(value).__name__}: give a whole number")
    if value < least:
        raise ValueError(f"{name} is {value}: give {least} or more")
    return value
