"""Bank statements that are uploaded: a configuration, a session, pages of data, and its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request, not_found
from codat_facade.emulator._core.messages import Object, Response, is_array, is_object
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers.reads import pull_json
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.validation import problems_of
from codat_facade.emulator._state.state import Pull, UploadSession

_UPLOAD = "/companies/{companyId}/connections/{connectionId}/bankStatements/upload"
_TRANSACTIONS = "banking-transactions"

#: The platform of connections that data is uploaded to.
PLATFORM = "zpqy"
#: Seconds after which a session ends to which nothing was uploaded.
TIMEOUT = 90 * 60.0
#: An open session has no end yet; this many seconds from its start stand for that.
_NO_END = 10 * 365 * 86400.0


def run_due(store: Store) -> None:
    """End every session that has timed out, and put the data of every processed one in its place."""
    for session in list(store.state.uploads.values()):
        pull = store.state.pulls[session.id]
        connection = _connection_of(store, session)
        if connection is None:
            del store.state.uploads[session.id]
        elif session.status == "Open" and not session.records and store.now >= session.started + TIMEOUT:
            session.status = "TimedOut"
            _end(pull, "Cancelled", session.started + TIMEOUT)
        elif session.status == "Processing" and pull.ends <= store.now:
            session.status = "Processed"
            data = store.data(session.company_id, session.connection_id, session.data_type)
            for record in list(data):
                data.remove(record["id"])
            for record in session.records:
                data.write(record["id"], record)
            session.records = []


def _connection_of(store: Store, session: UploadSession) -> Any:
    company = store.state.companies.get(session.company_id)
    return company.connections.get(session.connection_id) if company else None


def _end(pull: Pull, status: str, moment: float) -> None:
    pull.status, pull.ends, pull.announced = status, moment, True


def _key(call: RoutedRequest) -> str:
    return f"{call.company.id}/{call.connection.id}/bankStatements/upload/configuration"


def _configuration(call: RoutedRequest) -> Object:
    found: Object | None = call.store.state.documents.get(_key(call))
    if found is None:
        raise not_found("upload configuration for the connection", call.connection.id)
    return found


def _get_configuration(call: RoutedRequest) -> Response:
    return Response.of(_configuration(call))


def _set_configuration(call: RoutedRequest) -> Response:
    connection = call.connection
    if connection.platform_key != PLATFORM:
        message = f"the connection is one to {connection.platform_key}; data is uploaded to one to {PLATFORM}"
        raise bad_request([ValidationItem("connectionId", message, "platform")])
    if _key(call) in call.store.state.documents:
        message = "the connection has an upload configuration already; delete the connection to change it"
        raise bad_request([ValidationItem("connectionId", message, "unique")])
    # What it holds is what is uploaded, and nothing else.
    connection.records = 0
    configuration = call.shape.known(call.sent)
    call.store.state.documents[_key(call)] = configuration
    return Response.of(configuration, call.operation.response.status)


def _start(call: RoutedRequest) -> Response:
    store, company, connection = call.store, call.company, call.connection
    data_type = call.sent.get("dataType")
    if not data_type:
        raise bad_request([ValidationItem("dataType", "is required and missing; add it", "required")])
    _required_configuration(call)
    for session in store.state.uploads.values():
        if (session.connection_id, session.data_type) == (connection.id, data_type) and session.is_active:
            message = f"the session {session.id} for {data_type} is active; end it before starting another"
            raise bad_request([ValidationItem("dataType", message, "unique")])
    session = UploadSession(store.new_id(), company.id, connection.id, data_type, store.now)
    end = store.now + _NO_END
    pull = Pull(session.id, company.id, connection.id, data_type, store.now, end, end, status="Initial")
    store.state.uploads[session.id] = session
    # Not announced before it is processed: it is no read that the clock ends.
    store.state.pulls[pull.id] = pull
    return Response.of(call.shape.known(pull_json(pull, store.now)))


def _required_configuration(call: RoutedRequest) -> Object:
    try:
        return _configuration(call)
    except ApiError:
        message = "the connection has no upload configuration; set one first"
        raise bad_request([ValidationItem("connectionId", message, "required")]) from None


def _session(call: RoutedRequest) -> UploadSession:
    session = call.store.state.uploads.get(call.path["datasetId"])
    if session is None or session.connection_id != call.connection.id:
        raise not_found("upload session", call.path["datasetId"])
    if session.status != "Open":
        message = f"the session is over: {session.status}; start another one"
        raise bad_request([ValidationItem("datasetId", message, "state")])
    return session


def _upload(call: RoutedRequest) -> Response:
    configuration = _required_configuration(call)
    session = _session(call)
    records = _records(call.body, session.data_type, configuration.get("accountId"))
    session.records += records
    return Response(call.operation.response.status)


def _records(body: Any, data_type: str, account_id: str | None) -> Sequence[Record]:
    """The records of a page: an account, or transactions: in an array, or in the `results` of a page."""
    sent: Any = body["results"] if is_object(body) and data_type == _TRANSACTIONS and "results" in body else body
    records: list[Any] = sent if is_array(sent) else [sent]
    shape = datatypes.shapes()[data_type]
    problems: list[ValidationItem] = []
    found: list[Record] = []
    for place, record in enumerate(records):
        if not is_object(record) or not record.get("id"):
            problems.append(ValidationItem(f"[{place}].id", f"a record of {data_type} needs an id; add it", "required"))
            continue
        problems += problems_of(shape, record, f"[{place}]")
        owner = record["id"] if data_type == "banking-accounts" else record.get("accountId")
        if account_id and owner is not None and owner != account_id:
            message = f"the configuration is for the account {account_id!r}, not {owner!r}"
            problems.append(ValidationItem(f"[{place}]", message, "account"))
        found.append(record)
    if problems or not found:
        raise bad_request(problems or [ValidationItem("", "the page has no records; send some", "required")])
    return found


def _end_session(call: RoutedRequest) -> Response:
    store, session = call.store, _session(call)
    status = call.sent.get("status")
    if not status:
        raise bad_request([ValidationItem("status", "send `Process` or `Cancel`", "required")])
    pull = store.state.pulls[session.id]
    if status == "Cancel":
        session.status, session.records = "Cancelled", []
        _end(pull, "Cancelled", store.now)
    else:
        session.status = "Processing"
        pull.status = None
        pull.fetching, pull.ends = (store.now + delay for delay in store.settings.read_pace)
        store.add_pull(pull)
        if call.connection.linked is None:
            call.connection.status, call.connection.linked = "Linked", store.now
        now = instant(store.now)
        stamps = {"modifiedDate": now, "sourceModifiedDate": now}
        session.records = [{**stamps, **record} for record in session.records]
    return Response(call.operation.response.status)


HANDLERS: dict[str, Handler] = {
    f"GET {_UPLOAD}/configuration": _get_configuration,
    f"POST {_UPLOAD}/configuration": _set_configuration,
    f"POST {_UPLOAD}/startSession": _start,
    f"POST {_UPLOAD}/dataset/{{datasetId}}/upload": _upload,
    f"POST {_UPLOAD}/dataset/{{datasetId}}/endSession": _end_session,
}
