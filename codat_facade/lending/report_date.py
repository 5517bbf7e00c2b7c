"""The day up to which a report goes."""

from __future__ import annotations

import datetime as dt

from codat_runtime import exact


def render_date(report_date: dt.date | str) -> str:
    """Make the text of a `reportDate` parameter of lending, which Codat's pages write day first.

    Args:
        report_date: The day, of which the time of a `datetime` is left out; text is taken as it is.

    Raises:
        TypeError: It is neither a date nor text.
    """
    try:
        day = exact(report_date)
    except ValueError:
        # An empty date of a table, such as pandas.NaT: to its base class it is a day in the year 1.
        day = None
    if isinstance(day, str):
        return day
    if isinstance(day, dt.date):
        return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"
    raise TypeError(
        f"report_date is {report_date!r}: give a date, such as datetime.date(2026, 1, 31), or text: '31-01-2026'"
    )
