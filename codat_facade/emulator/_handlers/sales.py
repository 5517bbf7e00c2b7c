"""Sales metrics: revenue, orders, refunds, retention and lifetime value, computed from a connection's orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Response, object_in
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.periods import Period, count_of, date_text, day_of, periods_until
from codat_facade.emulator._handlers.sources import source_type_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest

_ROOT = "/data/companies/{companyId}/connections/{connectionId}/assess/commerceMetrics"
_CENT = Decimal("0.01")
_ZERO = Decimal("0.00")

#: The measures that the reports have: what each is called, its type and unit.
_MEASURES = {
    "Count": ("count", ""),
    "Value": ("currency", "GBP"),
    "Percentage": ("percentage", "%"),
    "Percentage change": ("percentage", "%"),
}


class _Order(NamedTuple):
    """An order, so far as the metrics need it."""

    day: date
    customer: str
    total: Decimal
    refund: Decimal
    lines: Decimal


Row = dict[str, Decimal]


class _Report(NamedTuple):
    """A report: its measures, and the rows that it has for each period."""

    title: str
    dimension: str
    measures: Sequence[str]
    rows: Callable[[list[_Order], Period, Period | None], dict[str, Row]]


def _orders(call: RoutedRequest) -> list[_Order]:
    if source_type_of(call.connection) != "Commerce":
        raise ApiError(404, f"105: The connection {call.connection.id} is no commerce connection.")
    found: list[_Order] = []
    for record in call.store.data(call.company.id, call.connection.id, "commerce-orders"):
        moment = read_instant(record.get("createdDate") or record.get("closedDate") or "")
        if moment is not None:
            found.append(_order(record, moment.date()))
    return found


def _order(record: Record, day: date) -> _Order:
    lines = record.get("orderLineItems") or ()
    value = sum((Decimal(one.get("quantity") or 0) * Decimal(one.get("unitPrice") or 0) for one in lines), _ZERO)
    customer = object_in(record, "customerRef").get("id") or ""
    return _Order(
        day, customer, Decimal(record.get("totalAmount") or 0), Decimal(record.get("totalRefund") or 0), value
    )


def _within(orders: list[_Order], period: Period | None) -> list[_Order]:
    return [one for one in orders if period is not None and period.start <= one.day <= period.end]


def _share(part: Decimal | int, whole: Decimal | int) -> Decimal:
    return (Decimal(part) * 100 / Decimal(whole)).quantize(_CENT) if whole else _ZERO


def _revenue(orders: list[_Order], period: Period, before: Period | None) -> dict[str, Row]:
    now, then = (sum((one.lines for one in _within(orders, some)), _ZERO) for some in (period, before))
    return {"Revenue": {"Value": now, "Percentage change": _share(now - then, then)}}


def _order_metrics(orders: list[_Order], period: Period, before: Period | None) -> dict[str, Row]:
    found = _within(orders, period)
    value = sum((one.total for one in found), _ZERO)
    average = (value / len(found)).quantize(_CENT) if found else _ZERO
    return {
        "Number of orders": {"Count": Decimal(len(found))},
        "Order value": {"Value": value},
        "Average order value": {"Value": average},
    }


def _refunds(orders: list[_Order], period: Period, before: Period | None) -> dict[str, Row]:
    found = _within(orders, period)
    refunded = [one for one in found if one.refund > 0]
    return {
        "Number of refunds": {"Count": Decimal(len(refunded))},
        "Value of refunds": {"Value": -sum((one.refund for one in refunded), _ZERO)},
        "Refund rate": {"Percentage": _share(len(refunded), len(found))},
    }


def _customers(orders: list[_Order], period: Period | None) -> tuple[set[str], set[str]]:
    """The customers of a period: those who ordered before it too, and those who did not."""
    if period is None:
        return set(), set()
    ordered = {one.customer for one in _within(orders, period)}
    existing = ordered & {one.customer for one in orders if one.day < period.start}
    return existing, ordered - existing


def _retention(orders: list[_Order], period: Period, before: Period | None) -> dict[str, Row]:
    existing, new = _customers(orders, period)
    existing_then, new_then = _customers(orders, before)
    return {
        "Existing customers": {"Count": Decimal(len(existing))},
        "New customers": {"Count": Decimal(len(new))},
        "Total customers": {"Count": Decimal(len(existing | new))},
        "Retention rate": {"Percentage": _share(len(existing), len(existing_then | new_then))},
        "Repeat rate": {"Percentage": _share(len(existing), len(existing | new))},
    }


def _lifetime_value(orders: list[_Order], period: Period, before: Period | None) -> dict[str, Row]:
    found = _within(orders, period)
    days: defaultdict[str, list[date]] = defaultdict(list)
    for one in found:
        days[one.customer].append(one.day)
    if not found:
        return {"Lifetime value": {"Value": _ZERO}}
    lifespan = sum((Decimal((max(some) - min(some)).days) for some in days.values()), _ZERO) / len(days)
    average = sum((one.total for one in found), _ZERO) / len(found)
    value = average * Decimal(len(found)) / len(days) * lifespan
    return {"Lifetime value": {"Value": value.quantize(_CENT)}}


_REPORTS = {
    "revenue": _Report("Revenue", "Revenue", ("Value", "Percentage change"), _revenue),
    "orders": _Report("Orders", "Order metrics", ("Count", "Value"), _order_metrics),
    "refunds": _Report("Refunds", "Refund metrics", ("Count", "Value", "Percentage"), _refunds),
    "customerRetention": _Report("Customer retention", "Retention metrics", ("Count", "Percentage"), _retention),
    "lifetimeValue": _Report("Lifetime value", "Lifetime value metrics", ("Value",), _lifetime_value),
}


def _answer(call: RoutedRequest) -> Response:
    report = _REPORTS[call.operation.path.rpartition("/")[2]]
    length, number = count_of(call, "periodLength"), count_of(call, "numberOfPeriods")
    # One more than was asked for: the first period is compared with the one before it.
    before, *periods = periods_until(day_of(call.values["reportDate"]), number + 1, length, call.values["periodUnit"])
    orders = _orders(call)
    named = bool(call.values.get("includeDisplayNames"))
    rows = [report.rows(orders, period, [before, *periods][place]) for place, period in enumerate(periods)]
    items = [
        f"{period.start:%b %Y}" if call.values["periodUnit"] == "Month" else str(period.start) for period in periods
    ]
    metrics = list(rows[0])
    return Response.of(
        {
            "reportInfo": {"reportName": report.title, "companyName": call.company.name},
            "dimensions": [
                {
                    "index": 0,
                    "displayName": "Period",
                    "type": "datespan",
                    "items": [
                        {
                            "index": place,
                            "displayName": items[place],
                            "start": date_text(period.start),
                            "end": date_text(period.end),
                        }
                        for place, period in enumerate(periods)
                    ],
                },
                {
                    "index": 1,
                    "displayName": report.dimension,
                    "type": "string",
                    "items": [{"index": place, "displayName": name} for place, name in enumerate(metrics)],
                },
            ],
            "measures": [
                {"index": place, "displayName": name, "type": _MEASURES[name][0], "units": _MEASURES[name][1]}
                for place, name in enumerate(report.measures)
            ],
            "reportData": [
                {
                    "dimension": 0,
                    "item": place,
                    **({"dimensionDisplayName": "Period", "itemDisplayName": items[place]} if named else {}),
                    "measures": [],
                    "components": [
                        {
                            "dimension": 1,
                            "item": metric,
                            **({"dimensionDisplayName": report.dimension, "itemDisplayName": name} if named else {}),
                            "measures": _measures(report, values, named),
                            "components": [],
                        }
                        for metric, (name, values) in enumerate(row.items())
                    ],
                }
                for place, row in enumerate(rows)
            ],
            "errors": [],
        }
    )


def _measures(report: _Report, values: Row, named: bool) -> list[dict[str, Any]]:
    return [
        {"index": place, **({"measureDisplayName": name} if named else {}), "value": values[name]}
        for place, name in enumerate(report.measures)
        if name in values
    ]


HANDLERS: dict[str, Handler] = {f"GET {_ROOT}/{name}": _answer for name in _REPORTS}
