"""Single values as they are sent: exactly what they are, whatever class they come in, or refused."""

from __future__ import annotations

import datetime as _dt
import sys
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

_EXACT = frozenset({str, int, bool, float, Decimal, _dt.datetime, _dt.date, type(None)})
_MICROSECOND_DIGITS = 6
_MAX_DIGITS = 2048


def exact(value: object) -> object:
    """Reduce a single value to one of a built-in class.

    Args:
        value: Text, a number, a boolean, a time, an enum member, a UUID or a numpy scalar, or one of a subclass.

    Returns:
        An instance of `str`, `int`, `bool`, `float`, `Decimal`, `datetime` or `date` itself, or None. What is no
        single value comes back as it is.

    Raises:
        ValueError: It is of such a class and has no such value, as `pandas.NaT` has none.
    """
    if type(value) in _EXACT:
        return value
    if isinstance(value, Enum):
        return exact(value.value)
    # By the methods of the base: a subclass may show itself otherwise, as markup and money classes do.
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    if isinstance(value, _dt.datetime):
        return _exact_time(value, _dt.datetime)
    if isinstance(value, _dt.date):
        return _exact_time(value, _dt.date)
    if isinstance(value, UUID):
        return str(UUID(int=value.int))
    numpy = sys.modules.get("numpy")
    return _of_numpy(value) if numpy is not None and isinstance(value, numpy.generic) else value


def digits(number: Decimal | float) -> str:
    """Write a number without an exponent.

    Raises:
        ValueError: It is not finite, or has more digits than fit into a query.
    """
    decimal = Decimal(repr(number)) if isinstance(number, float) else Decimal(number)
    if not decimal.is_finite():
        raise ValueError(f"{number} is not a finite number")
    exponent = decimal.as_tuple().exponent
    if decimal.adjusted() > _MAX_DIGITS or (isinstance(exponent, int) and exponent < -_MAX_DIGITS):
        raise ValueError(f"the number has more than {_MAX_DIGITS:,} digits")
    return format(decimal, "f")


def check_text(text: str) -> str:
    """Give a text back.

    Raises:
        ValueError: It holds half of a surrogate pair, which no encoding has a form for.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{text!r} holds half of a surrogate pair, which cannot be sent") from None
    return text


def _exact_time(value: Any, kind: Any) -> object:
    """The value that the base class sees, if the subclass shows the same: to its base, NaT is a time in the year 1."""
    text = value.isoformat()
    plain = kind.fromisoformat(kind.isoformat(value))
    try:
        same = type(text) is str and kind.fromisoformat(text) == plain and not _is_finer_than_microseconds(text)
    except ValueError:
        same = False
    if not same:
        raise ValueError(f"{text!s:.40} is not a time that can be sent exactly")
    return plain


def _is_finer_than_microseconds(text: str) -> bool:
    fraction = text.partition(".")[2]
    end = next((place for place, character in enumerate(fraction) if not character.isdigit()), len(fraction))
    return bool(fraction[_MICROSECOND_DIGITS:end].strip("0"))


def _of_numpy(value: Any) -> object:
    kind = value.dtype.kind
    if kind == "b":
        return bool(value)
    if kind in "iu":
        return int(value)
    if kind == "f":
        # The digits that it shows: those of its own precision, not of a float's.
        return Decimal(str(value))
    if kind != "M":
        return value
    text = str(value)
    try:
        time = _dt.date.fromisoformat(text) if "T" not in text else _dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text} is not a time that can be sent exactly") from None
    if _is_finer_than_microseconds(text):
        raise ValueError(f"{text} is finer than a microsecond")
    return time
