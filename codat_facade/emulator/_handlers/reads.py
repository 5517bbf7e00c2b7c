"""Reads: queued, fetched, complete or failed; their history, and the status of each data type."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._state.state import Company, Connection, Pull

_PROGRESS = {"Queued": 0, "Fetching": 50, "Complete": 100, "FetchError": 100}


def status_of(pull: Pull, now: float) -> str:
    """What a read's status is at a moment."""
    if pull.status is not None:
        return pull.status
    if now >= pull.ends:
        return "FetchError" if pull.error else "Complete"
    return "Fetching" if now >= pull.fetching else "Queued"


def pull_json(pull: Pull, now: float) -> dict[str, Any]:
    """A read as the API shows it at a moment, with all that any document has of it."""
    status = status_of(pull, now)
    ended = now >= pull.ends
    shown = {
        "id": pull.id,
        "companyId": pull.company_id,
        "connectionId": pull.connection_id,
        "dataType": datatypes.named(pull.data_type),
        "status": status,
        "statusDescription": None,
        "errorMessage": pull.error if ended else None,
        "requested": instant(pull.requested),
        "progress": _PROGRESS.get(status, 0),
        "isCompleted": ended,
        "isErrored": ended and pull.error is not None,
    }
    # What has not ended has no such date, rather than a null one.
    return {**shown, "completed": instant(pull.ends)} if ended else shown


def settle(store: Store) -> None:
    """Tell the webhook consumers of every read that has ended by now."""
    for pull in store.due_pulls():
        initial = not any(one.announced and _same(one, pull) for one in store.state.pulls.values())
        pull.announced = True
        if pull.company_id in store.state.companies:
            webhooks.announce_pull(store, pull, status_of(pull, store.now), initial=initial)


def _same(one: Pull, other: Pull) -> bool:
    """Whether two reads are of the same data."""
    return (one.company_id, one.connection_id, one.data_type) == (
        other.company_id,
        other.connection_id,
        other.data_type,
    )


def _connection(call: RoutedRequest) -> Connection:
    """The connection to read from: the one that the query names, or the company's first that is linked."""
    connection_id = call.values.get("connectionId") or call.connection_id
    if not connection_id:
        raise ApiError(409, "The company has no linked connection; link one before reading from it.")
    return call.store.connection(call.company.id, connection_id)


def _start(store: Store, company_id: str, connection: Connection, data_type: str) -> Pull:
    if connection.status != "Linked":
        raise ApiError(409, f"The connection is {connection.status}; link it before reading from it.")
    fetching, ends = (store.now + delay for delay in store.settings.read_pace)
    pull = Pull(store.new_id(), company_id, connection.id, data_type, store.now, fetching, ends)
    if any(_same(one, pull) and store.now < one.ends for one in store.state.pulls.values()):
        raise ApiError(409, f"{data_type} is being read already; wait until that read has ended.", retry=True)
    pull.error = store.ordered_read_failure(data_type)
    store.add_pull(pull)
    return pull


def _answer(call: RoutedRequest, pull: Pull) -> Response:
    return Response.of(call.shape.known(pull_json(pull, call.store.now)))


def _refresh_all(call: RoutedRequest) -> Response:
    now = call.store.now
    busy = {(pull.connection_id, pull.data_type) for pull in call.store.state.pulls.values() if now < pull.ends}
    for connection in call.company.connections.values():
        for data_type in _read_types():
            if connection.status == "Linked" and (connection.id, data_type) not in busy:
                _start(call.store, call.company.id, connection, data_type)
    return Response(call.operation.answer.status)


def _refresh(call: RoutedRequest) -> Response:
    data_type = datatypes.in_paths(call.path["dataType"])
    if data_type not in _read_types():
        raise not_found("data type", call.path["dataType"])
    return _answer(call, _start(call.store, call.company.id, _connection(call), data_type))


def _refresh_info(call: RoutedRequest) -> Response:
    pull = _start(call.store, call.company.id, _connection(call), "info")
    return _answer(call, pull)


def _refresh_custom(call: RoutedRequest) -> Response:
    pull = _start(call.store, call.company.id, call.connection, f"custom/{call.path['customDataIdentifier']}")
    return _answer(call, pull)


def _history(call: RoutedRequest) -> Response:
    shape = call.shape
    pulls = [pull for pull in call.store.state.pulls.values() if pull.company_id == call.company.id]
    shown = [pull_json(pull, call.store.now) for pull in reversed(pulls)]
    return Response.of(page_of(call, ListSource(shown), shape.properties["results"].items))


def _get(call: RoutedRequest) -> Response:
    return _answer(call, _pull(call))


def _pull(call: RoutedRequest) -> Pull:
    pull = call.store.state.pulls.get(call.path["datasetId"])
    if pull is None or pull.company_id != call.company.id:
        raise not_found("dataset", call.path["datasetId"])
    return pull


def _validation(call: RoutedRequest) -> Response:
    _pull(call)
    return Response.of({"errors": [], "warnings": []})


def _data_status(call: RoutedRequest) -> Response:
    shape = call.shape
    statuses = {
        name: _status(call.store, call.company, datatypes.in_paths(name))
        for name in shape.properties
        if datatypes.in_paths(name) in _read_types()
    }
    return Response.of({name: status for name, status in statuses.items() if status is not None})


def _status(store: Store, company: Company, data_type: str) -> dict[str, Any] | None:
    """The status of a data type: that of its latest read, the one that linking brought included."""
    linked = [one for one in company.connections.values() if one.linked is not None]
    if not linked:
        return None
    wanted = (company.id, data_type)
    reads = [pull for pull in store.state.pulls.values() if (pull.company_id, pull.data_type) == wanted]
    good = [pull for pull in reads if status_of(pull, store.now) == "Complete"]
    first_id = store.fixed_id(f"{company.id}/{data_type}/first-read")
    return {
        "dataType": datatypes.named(data_type),
        "currentStatus": status_of(reads[-1], store.now) if reads else "Complete",
        "latestSyncId": reads[-1].id if reads else first_id,
        "latestSuccessfulSyncId": good[-1].id if good else first_id,
        "lastSuccessfulSync": instant(good[-1].ends if good else linked[0].linked or 0.0),
    }


def _read_types() -> frozenset[str]:
    """The data types that can be read: those that have lists, and the reports of a platform."""
    return frozenset(datatypes.shapes()) | _REPORTS


_REPORTS = frozenset({"balanceSheet", "cashFlowStatement", "profitAndLoss", "info", "commerce-info"})

HANDLERS: dict[str, Handler] = {
    "POST /companies/{companyId}/data/all": _refresh_all,
    "POST /companies/{companyId}/data/queue/{dataType}": _refresh,
    "POST /companies/{companyId}/data/info": _refresh_info,
    "POST /companies/{companyId}/connections/{connectionId}/data/queue/custom/{customDataIdentifier}": _refresh_custom,
    "GET /companies/{companyId}/data/history": _history,
    "GET /companies/{companyId}/data/history/{datasetId}": _get,
    "GET /companies/{companyId}/dataStatus": _data_status,
    "GET /companies/{companyId}/sync/{datasetId}/validation": _validation,
}
