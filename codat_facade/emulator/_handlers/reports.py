"""Reports: ordered, in progress, complete or failed; which there are, and how far each of them is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from codat_facade.emulator._core.clock import instant, read_instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.sources import freeze, missing, sources_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import ListSource
from codat_facade.emulator._spec.documents import event_shape
from codat_facade.emulator._state.state import Company, OrderedReport, Pull

ROOT = "/companies/{companyId}/reports"
BANK_STATEMENT = "categorizedBankStatement"
CREDIT_MODEL = "creditModel"
SPEND_ANALYSIS = "spendAnalysis"
LATEST = "latest"
COMPLETE = "Complete"

#: The reports that `GET /companies/{companyId}/reports` lists.
_LISTED = (BANK_STATEMENT, CREDIT_MODEL, SPEND_ANALYSIS)
_BANKING = ("banking-accounts", "banking-transactions")
#: What each report reads, by the kind of source; it needs a source of one of the kinds.
_READS: dict[str, Mapping[str, Sequence[str]]] = {
    BANK_STATEMENT: {"Banking": _BANKING},
    CREDIT_MODEL: {
        "Accounting": (
            "info",
            "profitAndLoss",
            "balanceSheet",
            "bills",
            "billPayments",
            "suppliers",
            "customers",
            "invoices",
            "payments",
            "creditNotes",
        ),
        "Banking": _BANKING,
    },
    SPEND_ANALYSIS: {"Accounting": ("bills", "billPayments", "directCosts", "suppliers", "accounts", "paymentMethods")},
}
#: What is read and has no list of records.
_NO_RECORDS = ("info", "profitAndLoss", "balanceSheet")


def run_due(store: Store) -> None:
    """Complete every report that is due by now, and tell the webhook consumers of it."""
    companies = store.state.companies
    store.state.reports = [report for report in store.state.reports if report.company_id in companies]
    for report in store.state.reports:
        if not report.announced and report.ready <= store.now:
            report.announced = True
            _complete(store, report, companies[report.company_id])


def _complete(store: Store, report: OrderedReport, company: Company) -> None:
    if report.error is None and report.type in _READS:
        with_lists = {
            kind: [name for name in names if name not in _NO_RECORDS] for kind, names in _READS[report.type].items()
        }
        freeze(store, report, company, with_lists)
    event = f"reports.{report.type}.generate.{'successful' if report.error is None else 'unsuccessful'}"
    if event_shape(event) is not None:
        webhooks.send(store, event, company, {"id": report.id})


def reports_of(call: RoutedRequest, report_type: str) -> list[OrderedReport]:
    """The reports of a type that the company of a call ordered, the oldest first."""
    reports = call.store.state.reports
    return [report for report in reports if (report.company_id, report.type) == (call.company.id, report_type)]


def status_of(report: OrderedReport, now: float) -> str:
    """The status of a report at a moment."""
    if report.ready > now:
        return "InProgress"
    return COMPLETE if report.error is None else "Error"


def order(
    call: RoutedRequest,
    report_type: str,
    *,
    needs: Sequence[str] | None = None,
    parameters: Mapping[str, str] | None = None,
) -> OrderedReport:
    """Order a report: its data is read anew, and then it is made.

    Args:
        call: The order.
        report_type: The kind of report.
        needs: The kinds of sources of which it needs one; those that it reads from if left out.
        parameters: What the order chose.

    Raises:
        ApiError: 409, a report of this type is in progress.
    """
    store, company = call.store, call.company
    if any(report.ready > store.now for report in reports_of(call, report_type)):
        raise ApiError(409, f"A {report_type} report is in progress already; wait until it has ended.", retry=True)
    ready = store.now + store.settings.report_pace
    report = OrderedReport(store.new_id(), company.id, report_type, store.now, ready, parameters=dict(parameters or {}))
    report.error = missing(company, *(_READS.get(report_type, ()) if needs is None else needs))
    if report.error is None:
        report.error = _read_anew(store, company, report)
    report.error = store.report_failures.take(report_type) or report.error
    store.state.reports.append(report)
    return report


def _read_anew(store: Store, company: Company, report: OrderedReport) -> str | None:
    """Queue the reads that a report starts with.

    Returns:
        The reason why the report fails, if one of the reads will; None otherwise.
    """
    reason: str | None = None
    busy = {(pull.connection_id, pull.data_type) for pull in store.state.pulls.values() if store.now < pull.ends}
    for kind, data_types in _READS.get(report.type, {}).items():
        for connection in sources_of(company, kind):
            for data_type in data_types:
                if connection.status != "Linked" or (connection.id, data_type) in busy:
                    continue
                fetching, ends = (min(store.now + delay, report.ready) for delay in store.settings.read_pace)
                pull = Pull(store.new_id(), company.id, connection.id, data_type, store.now, fetching, ends)
                pull.batch = report.id
                pull.error = store.read_failures.take(data_type)
                store.add_pull(pull)
                if pull.error is not None:
                    reason = f"100: The required dataset {data_type} is not available: {pull.error}"
    return reason


def find(call: RoutedRequest, report_type: str, identifier: str) -> OrderedReport:
    """A report by its id, or the one that was ordered last; not one that is older than a call's `maxAge`.

    Raises:
        ApiError: 404, there is none.
    """
    found = _recent(call, reports_of(call, report_type))
    chosen = found[-1:] if identifier == LATEST else [report for report in found if report.id == identifier]
    if not chosen:
        raise not_found(f"{report_type} report", identifier)
    return chosen[0]


def find_complete(call: RoutedRequest, report_type: str, identifier: str) -> OrderedReport:
    """A complete report by its id, or the one that was completed last; not one that is older than a call's `maxAge`.

    Raises:
        ApiError: 404, there is none, it is in progress still, or it failed.
    """
    now = call.store.now
    complete = [one for one in _recent(call, reports_of(call, report_type)) if status_of(one, now) == COMPLETE]
    if identifier == LATEST and complete:
        return complete[-1]
    report = find(call, report_type, identifier)
    status = status_of(report, now)
    if status == COMPLETE:
        return report
    if status == "Error":
        raise ApiError(404, f"The {report_type} report {report.id} could not be generated: {report.error}")
    message = f"The {report_type} report {report.id} is still being generated; ask again when its status is Complete."
    raise ApiError(404, message, retry=True)


def _recent(call: RoutedRequest, reports: list[OrderedReport]) -> list[OrderedReport]:
    oldest = read_instant(call.values.get("maxAge") or "")
    return [report for report in reports if oldest is None or report.ready >= oldest.timestamp()]


def report_json(call: RoutedRequest, report: OrderedReport) -> dict[str, Any]:
    """A report's state as the API shows it."""
    ended = report.ready <= call.store.now
    return {
        "id": report.id,
        "type": report.type,
        "status": status_of(report, call.store.now),
        "requestedDate": instant(report.requested),
        "updatedDate": instant(report.ready if ended else report.requested),
        "errorMessage": report.error if ended else None,
    }


def _list(call: RoutedRequest) -> Response:
    company_id = call.company.id
    listed = [one for one in call.store.state.reports if one.company_id == company_id and one.type in _LISTED]
    shown = [report_json(call, report) for report in listed]
    return list_answer(call, ListSource(shown), call.shape.properties["results"].items)


def _start(call: RoutedRequest) -> Response:
    return Response.of(report_json(call, order(call, call.path["reportType"])), call.operation.response.status)


def _status(call: RoutedRequest) -> Response:
    return Response.of(report_json(call, find(call, call.path["reportType"], call.path["reportId"])))


HANDLERS: dict[str, Handler] = {
    f"GET {ROOT}": _list,
    f"POST {ROOT}/{{reportType}}": _start,
    f"GET {ROOT}/{{reportType}}/{{reportId}}/status": _status,
}
