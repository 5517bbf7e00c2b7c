"""The day up to which a report goes."""

from __future__ import annotations

import datetime as dt


def render_date(report_date: object) -> str:
    """Make the text of a `reportDate` parameter.

    Args:
        report_date: The day; the time of a `datetime` is left out.

    Raises:
        TypeError: It is no date.
    """
    if not isinstance(report_date, dt.date):
        raise TypeError(f"report_date is {report_date!r}: give a date, such as datetime.date(2026, 1, 31)")
    return f"{report_date:%Y-%m-%d}"
