"""The day up to which a report goes."""

from __future__ import annotations

import datetime as dt


def render_date(report_date: dt.date | str) -> str:
    """Make the text of a `reportDate` parameter of lending, which Codat's pages write day first.

    Args:
        report_date: The day, of which the time of a `datetime` is left out; text is taken as it is.

    Raises:
        TypeError: It is neither a date nor text.
    """
    if isinstance(report_date, str):
        return report_date
    try:
        return f"{report_date.day:02d}-{report_date.month:02d}-{report_date.year:04d}"
    except (AttributeError, TypeError, ValueError):  # pandas.NaT has a year that is no number
        raise TypeError(
            f"report_date is {report_date!r}: give a date, such as datetime.date(2026, 1, 31), or text: '31-01-2026'"
        ) from None
