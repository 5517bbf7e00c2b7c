"""The spend analysis of a company: ordered, complete, and then read as lists, workbook or bundle."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from codat_facade.emulator._core import media_types as media
from codat_facade.emulator._core.clock import instant, read_instant
from codat_facade.emulator._core.errors import ValidationItem, bad_request
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers import spend
from codat_facade.emulator._handlers.reports import (
    COMPLETE,
    LATEST,
    ROOT,
    SPEND_ANALYSIS,
    find,
    find_complete,
    order,
    report_json,
    reports_of,
    status_of,
)
from codat_facade.emulator._handlers.sources import frozen_data
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.state import OrderedReport

_SPEND = f"{ROOT}/{SPEND_ANALYSIS}"
_ACCEPTED = 202
#: The parameters of an order, and their defaults.
_THRESHOLD = "excludeSuppliersWithAnnualisedSpendBelow"
_MONTHS = 12


def _start(call: RoutedRequest) -> Response:
    period = _period(call.values.get("from"), call.values.get("to"), call.store.clock.now())
    threshold = Decimal(call.values.get(_THRESHOLD, 1))
    problems: list[ValidationItem] = []
    if period.end < period.start:
        problems.append(ValidationItem("to", "the end lies before the start; choose a later one", "range"))
    if threshold < 0:
        problems.append(ValidationItem(_THRESHOLD, f"{threshold} must not be negative", "range"))
    if problems:
        raise bad_request(problems)
    chosen = {
        "from": instant(period.start.timestamp()),
        "to": instant(period.end.timestamp()),
        _THRESHOLD: str(threshold),
    }
    return Response.of(report_json(call, order(call, SPEND_ANALYSIS, parameters=chosen)), _ACCEPTED)


def _period(start: str | None, end: str | None, now: datetime) -> spend.AnalysisPeriod:
    last = read_instant(end or "") or now
    return spend.AnalysisPeriod(read_instant(start or "") or _months_before(last, _MONTHS), last)


def _months_before(moment: datetime, months: int) -> datetime:
    number = moment.year * 12 + moment.month - 1 - months
    return moment.replace(year=number // 12, month=number % 12 + 1, day=min(moment.day, 28))


def _content(call: RoutedRequest, report: OrderedReport) -> dict[str, Any]:
    """The figures of a complete report, computed once from the data that it was completed with."""
    if not report.content:

        def records(data_type: str) -> Iterator[Record]:
            for _, data in frozen_data(call.store, report, call.company, data_type):
                yield from data

        chosen = report.parameters
        requested = datetime.fromtimestamp(report.requested, UTC)
        period = _period(chosen.get("from"), chosen.get("to"), requested)
        threshold = Decimal(chosen.get(_THRESHOLD, 1))
        analysis = spend.analyse(
            records("suppliers"), records("bills"), records("billPayments"), records("directCosts"), period
        )
        months = round((period.end - period.start).days / Decimal("30.4"))
        report.content = {
            "analysisSummary": {
                "fromDate": instant(period.start.timestamp()),
                "toDate": instant(period.end.timestamp()),
                "monthsReviewed": months,
                _THRESHOLD: threshold,
                **spend.summary_row(analysis),
            },
            "paymentMethods": spend.method_rows(analysis),
            "suppliers": spend.supplier_rows(analysis, period, threshold),
        }
    return report.content


def _list(call: RoutedRequest, name: str) -> Response:
    """A list of a report's rows. The documents have `results` in the schema and a bare array in the example."""
    rows: list[Record] = _content(call, find_complete(call, SPEND_ANALYSIS, call.path["reportId"]))[name]
    page = page_of(call, ListSource(rows), _item(call.shape))
    return Response.of({"results": page["results"]})


def _item(shape: Shape) -> Shape:
    shape = shape.choices[0] if shape.kind == "choice" else shape
    return shape.properties["results"].items


def _suppliers(call: RoutedRequest) -> Response:
    return _list(call, "suppliers")


def _payment_methods(call: RoutedRequest) -> Response:
    return _list(call, "paymentMethods")


def _status(call: RoutedRequest) -> Response:
    """The status as the alpha document has it."""
    report = find(call, SPEND_ANALYSIS, LATEST)
    now = call.store.now
    done = [instant(one.ready) for one in reports_of(call, SPEND_ANALYSIS) if status_of(one, now) == COMPLETE]
    status = {
        "lastGenerated": done[-1] if done else None,
        "reportStatus": status_of(report, now),
        "queued": instant(report.requested),
        "errorMessage": report.error if report.ready <= now else None,
        "reportType": SPEND_ANALYSIS,
        "reportGeneratedHistory": done,
    }
    return Response.of(status, call.operation.response.status)


def _get(call: RoutedRequest) -> Response:
    content = _content(call, find_complete(call, SPEND_ANALYSIS, LATEST))
    analysis = {
        "analysisSummary": content["analysisSummary"],
        "spendAnalysis": content["paymentMethods"],
        "supplierAnalysis": content["suppliers"],
        "companyInfo": {"companyName": call.company.name},
    }
    return Response.of(analysis)


def _excel(call: RoutedRequest) -> Response:
    content = _content(call, find_complete(call, SPEND_ANALYSIS, LATEST))
    return Response.file(
        _workbook(content), call.operation.response.media_type or media.EXCEL, f"{SPEND_ANALYSIS}.xlsx"
    )


def _workbook(content: dict[str, Any]) -> bytes:
    rows: list[Sequence[object]] = [[name, value] for name, value in content["analysisSummary"].items()]
    for name, title in (("paymentMethods", "biggestCountPaymentMethod"), ("suppliers", "supplierName")):
        rows += [[row[title], row["billsCount"], row["billsAmount"], row["paymentsAmount"]] for row in content[name]]
    return media.workbook(rows)


def _bundle(call: RoutedRequest) -> Response:
    """The files of the latest complete report, with a manifest that says what they are."""
    report = find_complete(call, SPEND_ANALYSIS, call.values["reportId"])
    book = _workbook(_content(call, report))
    language = str(call.values.get("lang") or "en")
    marker = "" if language.startswith("en") else f"{language}_"
    name = re.sub(r"[^A-Za-z0-9]+", "", call.company.name) or "Company"
    created, date = instant(call.store.now), f"{call.store.clock.now():%Y-%m-%d}"
    lines = [
        f"reportType: {SPEND_ANALYSIS}",
        f"reportId: {report.id}",
        f"companyId: {call.company.id}",
        f"createdAt: {created}",
        f"correlationId: {call.store.new_id()}",
        f"{SPEND_ANALYSIS}.xlsx: INCLUDED {created}",
    ]
    content = media.archive({f"{SPEND_ANALYSIS}.xlsx": book, "manifest.txt": "\n".join(lines).encode()})
    response = Response.file(content, media.ZIP, f"{name}_SpendReports_{marker}{date}.zip")
    response.headers.update({"X-Bundle-Partial": "false", "X-Bundle-Included": "1", "X-Bundle-Total": "1"})
    return response


HANDLERS: dict[str, Handler] = {
    f"POST {_SPEND}": _start,
    f"GET {_SPEND}": _get,
    f"GET {_SPEND}/status": _status,
    f"GET {_SPEND}/excel": _excel,
    f"GET {_SPEND}/{{reportId}}/suppliers": _suppliers,
    f"GET {_SPEND}/{{reportId}}/paymentMethods": _payment_methods,
    f"GET {ROOT}/bundle": _bundle,
}
