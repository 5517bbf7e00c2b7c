"""Periods of reports: months, days, weeks and years that end at a report's date."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import NamedTuple

from codat_facade.emulator._core.errors import ValidationItem, bad_request
from codat_facade.emulator._requests.call import RoutedRequest

#: As far back as any report goes.
MAX_PERIODS = 1000


class Period(NamedTuple):
    """A period, both days included."""

    start: date
    end: date


def day_of(text: str) -> date:
    """The date that lending's `dd-mm-yyyy` names."""
    return datetime.strptime(text, "%d-%m-%Y").date()


def end_of_month(day: date) -> date:
    """The last day of a date's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def months_back(day: date, months: int) -> date:
    """The first day of the month that lies some months before a date's."""
    number = day.year * 12 + day.month - 1 - months
    if number < 12:
        raise bad_request([ValidationItem("numberOfPeriods", "the periods begin before the year 1", "range")])
    return date(number // 12, number % 12 + 1, 1)


def months_until(day: date, number: int, length: int = 1) -> list[Period]:
    """Periods of whole months, the earliest first, of which the last has the month of a date."""
    return [
        Period(months_back(day, (place + 1) * length - 1), end_of_month(months_back(day, place * length)))
        for place in reversed(range(number))
    ]


def periods_until(day: date, number: int, length: int, unit: str) -> list[Period]:
    """Periods of a unit, the earliest first; the last one has the date, and is whole for months and years."""
    if unit in ("Month", "Year"):
        return months_until(day, number, length * (12 if unit == "Year" else 1))
    days = length * (7 if unit == "Week" else 1)
    try:
        ends = [day - timedelta(days=days * place) for place in reversed(range(number))]
        return [Period(end - timedelta(days=days - 1), end) for end in ends]
    except OverflowError:
        raise bad_request([ValidationItem("numberOfPeriods", "the periods begin before the year 1", "range")]) from None


def count_of(call: RoutedRequest, name: str, default: int | None = None) -> int:
    """A number of periods, or of units in one.

    Raises:
        ApiError: 400, it is not from 1 to 1,000.
    """
    number = int(call.values.get(name, default) or 0)
    if not 1 <= number <= MAX_PERIODS:
        raise bad_request([ValidationItem(name, f"{number} must be from 1 to {MAX_PERIODS}", "range")])
    return number


def date_text(day: date) -> str:
    """A date as responses have it."""
    return f"{day:%Y-%m-%d}T00:00:00"
