"""ISO 8601 in the forms that Codat sends, and back."""

from __future__ import annotations

import datetime as _dt

_DATE_LENGTH = len("2026-01-31")
_NOTHING = _dt.timedelta()
_MINUTE = _dt.timedelta(minutes=1)


def parse_datetime(value: object) -> object:
    """Read an instant or a local time.

    Args:
        value: What stood in the JSON.

    Returns:
        A `datetime`: aware where the text has a zone, naive where it has none, midnight for a date alone, cut to
        the microsecond. Anything that is no such text comes back as it is.
    """
    if type(value) is not str or not _begins_with_date(value):
        return value
    try:
        return _dt.datetime.fromisoformat(value)
    except ValueError:
        return _parse_rare_form(value)


def _parse_rare_form(value: str) -> object:
    # Most programs never meet one, and need not load what reads it.
    from dateutil.parser import isoparse

    try:
        return isoparse(value)
    except (ValueError, OverflowError):
        return value


def parse_date(value: object) -> object:
    """Read a calendar date; anything that is not one comes back as it is."""
    if type(value) is not str or len(value) != _DATE_LENGTH or not _begins_with_date(value):
        return value
    try:
        return _dt.date.fromisoformat(value)
    except ValueError:
        return value


def format_time(value: _dt.date) -> str:
    """Write a date or a datetime as Codat reads it: `Z` for UTC, an offset, or nothing for a naive time.

    Raises:
        OverflowError: The offset has seconds, and the time in UTC is beyond the years that there are.
    """
    text = value.isoformat()
    if text.endswith("+00:00"):
        return text[:-6] + "Z"
    if isinstance(value, _dt.datetime) and (value.utcoffset() or _NOTHING) % _MINUTE:
        # ISO 8601 knows hours and minutes; before there were time zones, offsets had seconds.
        return format_utc(value)
    return text


def format_utc(value: _dt.date) -> str:
    """Write a datetime as the moment in UTC that it is, `2026-01-31T12:30:00Z`; a naive one, or a date, as it stands.

    Raises:
        OverflowError: In UTC it is beyond the years that there are.
    """
    if not isinstance(value, _dt.datetime) or value.utcoffset() is None:
        return value.isoformat()
    return value.astimezone(_dt.UTC).replace(tzinfo=None).isoformat() + "Z"


def _begins_with_date(text: str) -> bool:
    # Week dates, ordinal dates and bare years would parse too, and would not come back as they were.
    return len(text) >= _DATE_LENGTH and text[4] == "-" and text[7] == "-"
