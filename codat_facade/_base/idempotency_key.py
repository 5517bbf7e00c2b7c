"""Idempotency keys made of names, the same on any machine."""

from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from enum import Enum
from uuid import UUID, uuid5

from codat_runtime import exact, format_utc
from codat_runtime.values import check_text

_NAMESPACE = UUID("7b0f6a52-6c8e-5d0c-9b1d-3f4f1f6f2c11")

NamePart = str | int | Decimal | _dt.date | UUID
"""A part that a key can be made of: text, a whole number, a `Decimal`, a date, an aware datetime, a UUID."""


def idempotency_key(*parts: NamePart) -> str:
    """Make the idempotency key of a write from what names it, so that a job that crashed sends the key it sent before.

    Codat replays the response to a key for 90 minutes. After that, the same key writes again, so check what became of
    the write before you repeat it. Name everything that makes the write another one: the account, the company, the run.

    The key is the version 5 UUID, in the namespace 7b0f6a52-6c8e-5d0c-9b1d-3f4f1f6f2c11, of all parts in order, each
    written as a letter for its kind (`s` text, `n` number, `b` boolean, `d` date, `t` datetime in UTC), the number of
    its UTF-8 bytes, a colon and its text. `("payment-run", date(2026, 1, 31), 7)` is written as
    `s11:payment-rund10:2026-01-31n1:7`.

    Args:
        *parts: What names the write. A UUID counts as its text. Numbers count by their value: 5, Decimal("5") and
            Decimal("5.00") are one. Datetimes count by their instant.

    Returns:
        A GUID for `idempotency_key=`.

    Raises:
        TypeError: There is no part, or one is a float, None, or of another type without one exact text.
        ValueError: A part is a datetime without a zone, a number that is not finite, or text that cannot be encoded.
    """
    if not parts:
        raise TypeError("idempotency_key() needs at least one part: give what names the write")
    return str(uuid5(_NAMESPACE, "".join(_encoded(place, part) for place, part in enumerate(parts, 1))))


def _encoded(place: int, part: object) -> str:
    while isinstance(part, Enum):
        part = part.value
    name = f"part {place} of the idempotency key"
    try:
        kind, text = _kind_and_text(name, part)
        return f"{kind}{len(check_text(text).encode())}:{text}"
    except (ValueError, OverflowError) as error:
        reason = str(error)
        raise ValueError(reason if reason.startswith(name) else f"{name}: {reason}") from None


def _kind_and_text(name: str, part: object) -> tuple[str, str]:
    value = exact(part)
    if isinstance(value, str):
        return "s", value
    if isinstance(value, bool):
        return "b", "true" if value else "false"
    if isinstance(value, int):
        # By way of Decimal, because Python refuses to write an int of many digits.
        return "n", format(Decimal(value), "f")
    if isinstance(value, _dt.datetime):
        if value.utcoffset() is None:
            raise ValueError(f"{name} is a datetime without a zone: give an aware datetime, or a date for a whole day")
        return "t", format_utc(value)
    if isinstance(value, _dt.date):
        return "d", value.isoformat()
    # numpy's floats arrive here as Decimal, but are no more exact than others.
    if isinstance(value, Decimal) and isinstance(part, Decimal):
        return "n", _plain_digits(name, value)
    kind = type(part).__name__
    if isinstance(value, (float, Decimal)):
        raise TypeError(f"{name} is a {kind}, which may differ in its last digit: give a Decimal, an int or text")
    raise TypeError(
        f"{name} is of type {kind}: give text, a whole number, a Decimal, a date, an aware datetime or a UUID"
    )


def _plain_digits(name: str, number: Decimal) -> str:
    """Write a number by its value alone: no exponent, no zeros at the end of a fraction, no negative zero."""
    if not number.is_finite():
        raise ValueError(f"{name} is {number}: give a finite number")
    if not -2048 <= number.adjusted() <= 2048:
        raise ValueError(f"{name} has more digits than an amount or an identifier has: give text")
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "0") else text
