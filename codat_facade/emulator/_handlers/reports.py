"""Reports that are generated: asked for, in progress, complete, and then read."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import attachments, generic, webhooks
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import ListSource
from codat_facade.emulator._spec.documents import DocumentedOperation, event_shape
from codat_facade.emulator._state.state import OrderedReport

_ROOT = "/companies/{companyId}/reports"
_ASSESS = "/data/companies/{companyId}/assess/excel"
_SPEND = "spendAnalysis"
_TYPES = ("categorizedBankStatement", "creditModel", _SPEND)
_LATEST = "latest"
_ACCEPTED = 202


def handler_for(operation: DocumentedOperation) -> Handler | None:
    """The handler of an operation that reads a report which must be there; None for any other."""
    if "{reportId}" in operation.path and operation.method == "GET":
        return _read
    return None


def settle(store: Store) -> None:
    """Tell the webhook consumers of every report that is ready by now."""
    for report in store.state.reports:
        if not report.announced and report.ready <= store.now:
            report.announced = True
            company = store.state.companies.get(report.company_id)
            event = f"reports.{report.type}.generate.successful"
            if event_shape(event) is not None:
                webhooks.send(store, event, company, {"id": report.id, "reportType": report.type})


def _reports(call: RoutedRequest) -> list[OrderedReport]:
    """The reports of a company, the oldest first; one of each type was made when the company was."""
    company = call.company
    first = [
        OrderedReport(
            call.store.fixed_id(f"{company.id}/report/{kind}"), company.id, kind, company.created, company.created
        )
        for kind in _TYPES
    ]
    return first + [report for report in call.store.state.reports if report.company_id == company.id]


def _find(call: RoutedRequest, report_type: str, identifier: str) -> OrderedReport:
    found = [report for report in _reports(call) if report.type == report_type]
    if identifier == _LATEST:
        return found[-1]
    for report in found:
        if report.id == identifier:
            return report
    raise not_found(f"{report_type} report", identifier)


def _generate(call: RoutedRequest, report_type: str) -> OrderedReport:
    store = call.store
    report = OrderedReport(
        store.new_id(), call.company.id, report_type, store.now, store.now + store.settings.report_pace
    )
    store.state.reports.append(report)
    return report


def _json(call: RoutedRequest, report: OrderedReport) -> dict[str, Any]:
    ready = report.ready <= call.store.now
    return {
        "id": report.id,
        "type": report.type,
        "status": "Complete" if ready else "InProgress",
        "requestedDate": instant(report.requested),
        "updatedDate": instant(report.ready if ready else report.requested),
        "errorMessage": None,
    }


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    shown = [_json(call, report) for report in _reports(call)]
    return list_answer(call, ListSource(shown), shape.properties["results"].items)


def _start(call: RoutedRequest) -> Response:
    return Response.of(_json(call, _generate(call, call.path["reportType"])), call.operation.answer.status)


def _status(call: RoutedRequest) -> Response:
    return Response.of(_json(call, _find(call, call.path["reportType"], call.path["reportId"])))


def _read(call: RoutedRequest) -> Response:
    """Part of a report, or a file made of it, once it is ready."""
    report_type = call.operation.path.removeprefix(_ROOT).split("/")[1]
    return _of(call, _find(call, report_type, call.path["reportId"]))


def _of(call: RoutedRequest, report: OrderedReport) -> Response:
    if report.ready > call.store.now:
        raise ApiError(409, "The report is still being generated; ask again when its status is Complete.", retry=True)
    return generic.answer(call)


def _start_spend(call: RoutedRequest) -> Response:
    return Response.of(_json(call, _generate(call, _SPEND)), _ACCEPTED)


def _spend_status(call: RoutedRequest) -> Response:
    return _spend_metadata(call, _find(call, _SPEND, _LATEST))


def _spend_metadata(call: RoutedRequest, report: OrderedReport) -> Response:
    done = [instant(one.ready) for one in _reports(call) if one.type == _SPEND and one.ready <= call.store.now]
    metadata = {
        "lastGenerated": done[-1],
        "reportStatus": _json(call, report)["status"],
        "queued": instant(report.requested),
        "errorMessage": None,
        "reportType": _SPEND,
        "reportGeneratedHistory": done,
    }
    return Response.of(metadata, call.operation.answer.status)


def _spend(call: RoutedRequest) -> Response:
    return _of(call, _find(call, _SPEND, _LATEST))


def _start_excel(call: RoutedRequest) -> Response:
    return _excel_json(call, _generate(call, _excel_type(call)))


def _excel_status(call: RoutedRequest) -> Response:
    return _excel_json(call, _find_excel(call))


def _download_excel(call: RoutedRequest) -> Response:
    report = _find_excel(call)
    if report.ready > call.store.now:
        raise ApiError(409, "The workbook is still being generated; ask again when it is not in progress.", retry=True)
    return attachments.made_up_file(call)


def _excel_type(call: RoutedRequest) -> str:
    return f"excel/{call.values['reportType']}"


def _find_excel(call: RoutedRequest) -> OrderedReport:
    """The latest workbook of a type; the first was made when the company was."""
    wanted, company = _excel_type(call), call.company
    generated = [one for one in call.store.state.reports if (one.company_id, one.type) == (company.id, wanted)]
    first_id = call.store.fixed_id(f"{company.id}/{wanted}")
    return generated[-1] if generated else OrderedReport(first_id, company.id, wanted, company.created, company.created)


def _excel_json(call: RoutedRequest, report: OrderedReport) -> Response:
    ready = report.ready <= call.store.now
    status = {
        "lastGenerated": instant(report.ready if ready else report.requested),
        "inProgress": not ready,
        "queued": instant(report.requested),
        "success": ready,
        "errorMessage": "",
        "lastInvocationId": report.id,
        "reportType": call.values["reportType"],
        "fileSize": None,
    }
    return Response.of(status, call.operation.answer.status)


HANDLERS: dict[str, Handler] = {
    f"GET {_ROOT}": _list,
    f"POST {_ROOT}/{{reportType}}": _start,
    f"GET {_ROOT}/{{reportType}}/{{reportId}}/status": _status,
    f"POST {_ROOT}/{_SPEND}": _start_spend,
    f"GET {_ROOT}/{_SPEND}/status": _spend_status,
    f"GET {_ROOT}/{_SPEND}": _spend,
    f"GET {_ROOT}/{_SPEND}/excel": _spend,
    f"POST {_ASSESS}": _start_excel,
    f"GET {_ASSESS}": _excel_status,
    f"GET {_ASSESS}/download": _download_excel,
}
