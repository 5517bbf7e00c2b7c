"""Excel reports of lending: one of each type, replaced when a new one is made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from codat_facade.emulator._core import media_types as media
from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._handlers.reports import COMPLETE, order, reports_of, status_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._state.state import OrderedReport

_ASSESS = "/data/companies/{companyId}/assess/excel"
_CASH_FLOW = "enhancedCashFlow"

#: From this moment on, Codat refuses what stands on the enhanced cash flow report.
CASH_FLOW_ENDS = datetime(2026, 7, 10, tzinfo=UTC)
#: The kinds of sources of which each type needs one.
_NEEDS = {
    "audit": ("Accounting",),
    "enhancedFinancials": ("Accounting",),
    "enhancedInvoices": ("Accounting",),
    _CASH_FLOW: ("Banking",),
}


def refuse_ended_cash_flow(call: RoutedRequest) -> None:
    """Refuse what stands on the enhanced cash flow report once Codat has switched it off.

    Raises:
        ApiError: 400, it is switched off at the moment that the clock shows.
    """
    if call.store.clock.now() >= CASH_FLOW_ENDS:
        message = "enhancedCashFlow was switched off on 2026-07-10; use the categorized bank statement report"
        raise bad_request([ValidationItem("reportType", message, "deprecated")])


def _type(call: RoutedRequest) -> str:
    report_type: str = call.values["reportType"]
    if report_type == _CASH_FLOW:
        refuse_ended_cash_flow(call)
    return report_type


def _start(call: RoutedRequest) -> Response:
    report_type = _type(call)
    return _answer(call, order(call, f"excel/{report_type}", needs=_NEEDS[report_type]))


def _status(call: RoutedRequest) -> Response:
    found = reports_of(call, f"excel/{_type(call)}")
    if not found:
        raise ApiError(404, f"No {call.values['reportType']} report was ordered yet; generate one first.")
    return _answer(call, found[-1])


def _download(call: RoutedRequest) -> Response:
    report_type = _type(call)
    complete = [one for one in reports_of(call, f"excel/{report_type}") if status_of(one, call.store.now) == COMPLETE]
    if not complete:
        raise ApiError(404, f"There is no complete {report_type} report; generate one and wait until it is a success.")
    media_type = call.operation.response.media_type or media.EXCEL
    return Response.file(_workbook(call, complete[-1]), media_type, f"{report_type}.xlsx")


def _workbook(call: RoutedRequest, report: OrderedReport) -> bytes:
    rows = [["Report", report.type.partition("/")[2]], ["Id", report.id], ["Company", report.company_id]]
    return media.workbook([*rows, ["Generated", instant(report.ready)]])


def _answer(call: RoutedRequest, report: OrderedReport) -> Response:
    ended = report.ready <= call.store.now
    success = ended and report.error is None
    status: dict[str, Any] = {
        "lastGenerated": instant(report.requested),
        "inProgress": not ended,
        "queued": instant(report.requested),
        "success": success,
        "errorMessage": (report.error or "") if ended else "",
        "lastInvocationId": report.id,
        "reportType": call.values["reportType"],
        "fileSize": len(_workbook(call, report)) if success else None,
    }
    return Response.of(status, call.operation.response.status)


HANDLERS: dict[str, Handler] = {
    f"POST {_ASSESS}": _start,
    f"GET {_ASSESS}": _status,
    f"GET {_ASSESS}/download": _download,
}
