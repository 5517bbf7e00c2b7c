"""Financial statements: one for each period asked for, the latest first."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._handlers.periods import count_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest

_ROOT = "/companies/{companyId}/data/financials"

#: The number of months of which a platform has statements.
_AVAILABLE = 24


def _statement(call: RoutedRequest) -> Response:
    shape = call.shape
    length, count = (_months(call, name) for name in ("periodLength", "periodsToCompare"))
    last = read_instant(call.values.get("startMonth") or "") or call.store.present
    item = shape.properties["reports"].items
    reports = [
        {
            **make(item, call.context(f"{_day_text(_back(last, number * length))}/{length}")),
            **_dates(item.properties.keys() & {"date", "fromDate", "toDate"}, _back(last, number * length), length),
        }
        for number in range(count)
    ]
    statements = {
        **make(shape, call.context()),
        "reports": reports,
        "earliestAvailableMonth": _day_text(_back(call.store.present, _AVAILABLE)),
        "mostRecentAvailableMonth": _day_text(_back(call.store.present, 0)),
    }
    return Response.of(statements)


def _months(call: RoutedRequest, name: str) -> int:
    """A number of months or periods, no more than the platform has.

    Raises:
        ApiError: 400, it is below 1.
    """
    return min(count_of(call, name), _AVAILABLE)


def _dates(names: set[str], month: datetime, length: int) -> dict[str, Any]:
    """The dates of a statement that covers some months, of which this is the last."""
    end = _back(month, -1) - timedelta(days=1)
    known = {"date": end, "fromDate": _back(month, length - 1), "toDate": end}
    return {name: _day_text(known[name]) for name in names}


def _back(moment: datetime, months: int) -> datetime:
    """The first day of the month that lies some months before a moment's."""
    number = moment.year * 12 + moment.month - 1 - months
    return datetime(number // 12, number % 12 + 1, 1)


def _day_text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT00:00:00}"


HANDLERS: dict[str, Handler] = {
    f"GET {_ROOT}/{name}": _statement for name in ("balanceSheet", "cashFlowStatement", "profitAndLoss")
}
