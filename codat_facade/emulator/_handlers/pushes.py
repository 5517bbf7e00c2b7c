"""Writes: asked for now, done by the platform later.

Nothing waits: an operation's status follows from when it was asked for and what the clock shows.
"""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, not_found, validation
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.references import missing_references
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._state.state import Push, StoredFile

_STATUS_CODES = {"Pending": 202, "Processing": 202, "Success": 200, "Failed": 400, "TimedOut": 408}
#: What webhook events call an action.
_EVENT_ACTIONS = {
    "Created": "Create",
    "Modified": "Update",
    "Deleted": "Delete",
    "AttachmentUploaded": "UploadAttachment",
}


def status_of(push: Push, now: float) -> str:
    """What an operation's status is at a moment."""
    settled = push.settles is not None and now >= push.settles
    gives_up = _gives_up(push)
    if gives_up is not None and now >= gives_up and (push.settles is None or push.settles > gives_up):
        return "TimedOut"
    if settled:
        return "Success" if push.errors is None else "Failed"
    return "Pending" if push.processing is None or now < push.processing else "Processing"


def push_json(push: Push, now: float) -> dict[str, Any]:
    """An operation as the API shows it at a moment."""
    status = status_of(push, now)
    ended = {"Success": push.settles, "Failed": push.settles, "TimedOut": _gives_up(push)}.get(status)
    problems = [ValidationItem(*error) for error in push.errors or ()] if status == "Failed" else []
    reference = {"id": push.record_id, "dataType": datatypes.named(push.data_type)}
    attachment_id = push.attachment.id if push.attachment else None
    change = {"type": push.action, "recordRef": reference, "attachmentId": attachment_id}
    shown = {
        "changes": [change] if status == "Success" else [],
        "dataType": datatypes.named(push.data_type),
        "companyId": push.company_id,
        "pushOperationKey": push.key,
        "dataConnectionKey": push.connection_id,
        "requestedOnUtc": instant(push.requested),
        "completedOnUtc": None if ended is None else instant(ended),
        "timeoutInMinutes": push.timeout_minutes,
        "timeoutInSeconds": None if push.timeout_minutes is None else push.timeout_minutes * 60,
        "status": status,
        "errorMessage": _message(push, status, problems),
        "validation": validation(problems),
        "statusCode": _STATUS_CODES[status],
    }
    if push.action in ("Created", "Modified"):
        shown["data"] = push.result if status == "Success" else push.record
    return shown


def write(call: RoutedRequest, route: datatypes.PushRoute) -> Response:
    """Take a create, an update or a delete."""
    identifier = call.path[call.operation.path_names[-1]] if route.by_id else None
    scope = call.path["accountId"] if route.scoped else ""
    _require_linked(call)
    if scope:
        _require(call.store.data(*call.near, "bankAccounts"), "bank account", scope)
    if identifier is not None:
        _require(call.store.data(*call.near, route.data_type, scope), "record", identifier)
    action = {"POST": "Created", "PUT": "Modified", "DELETE": "Deleted"}[call.operation.method]
    record = call.body
    push = _take(call, action, route.data_type, identifier or call.store.new_id(), record, scope)
    return Response.of(push_json(push, call.store.now), call.operation.answer.status)


def attach(call: RoutedRequest, data_type: str, record_id: str) -> Response:
    """Take a file for a record."""
    _require_linked(call)
    _require(call.store.data(*call.near, data_type), "record", record_id)
    store, part = call.store, next(iter(call.files), None)
    if part is None or part.file_name is None:
        raise ApiError(400, "file: the form has no file in it; send one with a file name.")
    stored = StoredFile(store.new_id(), part.file_name, part.media_type, part.content, store.now)
    push = _take(call, "AttachmentUploaded", data_type, record_id, None, "", stored)
    return Response.of(push_json(push, store.now), call.operation.answer.status)


def settle(store: Store) -> None:
    """Let every write that is done by now take its effect, in the order in which they end."""
    for push in store.due_pushes():
        push.done = True
        company = store.state.companies.get(push.company_id)
        if company is None or push.connection_id not in company.connections:
            continue
        if push.errors is None:
            _apply(store, push)
        webhooks.announce_push(store, push, status_of(push, store.now), _EVENT_ACTIONS[push.action])


def list_pushes(call: RoutedRequest) -> Response:
    """The operations of a company, the youngest first."""
    shape = call.shape
    company = call.company
    pushes = [push for push in call.store.state.pushes.values() if push.company_id == company.id]
    shown = [push_json(push, call.store.now) for push in reversed(pushes)]
    return Response.of(page_of(call, ListSource(shown), shape.properties["results"].items))


def get_push(call: RoutedRequest) -> Response:
    """One operation."""
    push = call.store.state.pushes.get(call.path["pushOperationKey"])
    if push is None or push.company_id != call.company.id:
        raise not_found("push operation", call.path["pushOperationKey"])
    return Response.of(push_json(push, call.store.now))


def _take(
    call: RoutedRequest,
    action: str,
    data_type: str,
    record_id: str,
    record: Any,
    scope: str,
    file: StoredFile | None = None,
) -> Push:
    store, (company_id, connection_id) = call.store, call.near
    processing, settles = store.settings.push_pace
    problems = missing_references(record, store.neighbours(company_id, connection_id)) if record else []
    push = Push(
        key=store.new_id(),
        company_id=company_id,
        connection_id=connection_id,
        data_type=data_type,
        action=action,
        record_id=record_id,
        record=record,
        requested=store.now,
        processing=_moment(store.now, processing),
        settles=_moment(store.now, settles),
        scope=scope,
        timeout_minutes=call.values.get("timeoutInMinutes"),
        errors=store.ordered_failure(data_type) or [(one.item, one.message, one.validator) for one in problems] or None,
        attachment=file,
    )
    store.add_push(push)
    settle(store)
    return push


def _apply(store: Store, push: Push) -> None:
    if push.attachment is not None:
        key = f"{push.company_id}/{push.connection_id}/{push.data_type}/{push.record_id}"
        store.state.files.setdefault(key, []).append(push.attachment)
        return
    records = store.data(push.company_id, push.connection_id, push.data_type, push.scope)
    if push.action == "Deleted":
        _delete(store, records, push)
    elif push.data_type == "bankTransactions":
        for transaction in push.record.get("transactions") or ():
            identifier = transaction.get("id") or store.new_id()
            records.write(identifier, _stamped(store, {**transaction, "id": identifier}, push.settles))
        push.result = push.record
    else:
        before = records.find(push.record_id) or {}
        push.result = _stamped(store, {**before, **push.record, "id": push.record_id}, push.settles)
        records.write(push.record_id, push.result)


def _delete(store: Store, records: Collection, push: Push) -> None:
    """A record that is deleted at the source stays, marked, where the data type has the mark."""
    record = records.find(push.record_id)
    if record is None:
        return
    if "metadata" in datatypes.shapes()[push.data_type].properties:
        metadata: Record = record.get("metadata") or {}
        marked = {**record, "metadata": {**metadata, "isDeleted": True}}
        records.write(push.record_id, _stamped(store, marked, push.settles))
    else:
        records.remove(push.record_id)


def _stamped(store: Store, record: Record, moment: float | None) -> Record:
    at = instant(store.now if moment is None else moment)
    return {**record, "modifiedDate": at, "sourceModifiedDate": at}


def _require_linked(call: RoutedRequest) -> None:
    if call.connection.status != "Linked":
        raise ApiError(400, f"The connection is {call.connection.status}; link it before writing to it.")


def _require(records: Collection, what: str, identifier: str) -> None:
    if records.find(identifier) is None:
        raise not_found(what, identifier)


def _gives_up(push: Push) -> float | None:
    return None if push.timeout_minutes is None else push.requested + push.timeout_minutes * 60


def _moment(now: float, delay: float | None) -> float | None:
    return None if delay is None else now + delay


def _message(push: Push, status: str, problems: list[ValidationItem]) -> str | None:
    if status == "TimedOut":
        return f"The operation timed out after {push.timeout_minutes} minutes; its outcome is unknown."
    return "; ".join(problem.message for problem in problems) or None
