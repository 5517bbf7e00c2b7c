"""Writes: requested now, carried out by the platform later.

Nothing waits: the status of an operation follows from when it was requested and what the clock shows. What the
platform has written is in Codat's cache after the next read of its data type.
"""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request, not_found, validation
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.references import missing_references
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import feed_transactions, webhooks
from codat_facade.emulator._handlers.push_rules import Findings, findings_of
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._state.state import Pull, Push, StoredFile

_STATUS_CODES = {"Pending": 202, "Processing": 202, "Success": 200, "Failed": 400, "TimedOut": 408}
#: Minutes until a push is given up: those of 32 bits, after which the clock has a year that can be written.
_MAX_TIMEOUT = 2**31 - 1
#: The name of an action in webhook events.
_EVENT_ACTIONS = {
    "Created": "Create",
    "Modified": "Update",
    "Deleted": "Delete",
    "AttachmentUploaded": "UploadAttachment",
}


def status_of(push: Push, now: float) -> str:
    """The status of an operation at a moment."""
    settled = push.settles is not None and now >= push.settles
    gives_up = push.gives_up
    if gives_up is not None and now >= gives_up and (push.settles is None or push.settles > gives_up):
        return "TimedOut"
    if settled:
        return "Success" if push.errors is None else "Failed"
    return "Pending" if push.processing is None or now < push.processing else "Processing"


def push_json(push: Push, now: float) -> dict[str, Any]:
    """An operation as the API shows it at a moment."""
    status = status_of(push, now)
    ended = {"Success": push.settles, "Failed": push.settles, "TimedOut": push.gives_up}.get(status)
    problems = [ValidationItem(*error) for error in push.errors or ()] if status == "Failed" else []
    warnings = [ValidationItem(*warning) for warning in push.warnings]
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
        "validation": validation(problems, warnings),
        "statusCode": _STATUS_CODES[status],
    }
    if push.action in ("Created", "Modified"):
        shown["data"] = push.result if status == "Success" else push.record
    return shown


def write(call: RoutedRequest, route: datatypes.PushRoute) -> Response:
    """Accept a create, an update or a delete."""
    identifier = call.path[call.operation.path_names[-1]] if route.by_id else None
    _require_linked(call)
    if route.scoped:
        return _write_transactions(call)
    findings = findings_of(call.connection.platform_key, route.data_type, call.body) if call.body else Findings()
    if identifier is not None:
        records = call.store.data(*call.near, route.data_type)
        _require(records, "record", identifier)
        checks_date = "forceUpdate" in call.operation.parameter_names and not call.values.get("forceUpdate")
        if checks_date and _is_outdated(records, identifier):
            message = "The record has changed at the platform since it was read; read the data type, then update it."
            findings.errors.append(ValidationItem("sourceModifiedDate", message, "SourceModifiedDate"))
    action = {"POST": "Created", "PUT": "Modified", "DELETE": "Deleted"}[call.operation.method]
    record_id = identifier or call.store.new_record_id(*call.near, route.data_type)
    push = _accept(call, action, route.data_type, record_id, call.body, findings)
    return Response.of(push_json(push, call.store.now), call.operation.response.status)


def attach(call: RoutedRequest, data_type: str, record_id: str) -> Response:
    """Accept a file for a record."""
    _require_linked(call)
    _require(call.store.data(*call.near, data_type), "record", record_id)
    store, part = call.store, next(iter(call.files), None)
    if part is None or part.file_name is None:
        raise ApiError(400, "file: the form has no file in it; send one with a file name.")
    stored = StoredFile(store.new_id(), part.file_name, part.media_type, part.content, store.now)
    push = _accept(call, "AttachmentUploaded", data_type, record_id, None, Findings(), file=stored)
    return Response.of(push_json(push, store.now), call.operation.response.status)


def run_due(store: Store) -> None:
    """Let every write that has ended by now take its effect, and announce it, in the order of their ends."""
    for push in store.due_pushes():
        settles, gives_up = push.settles, push.gives_up
        ended = settles is not None and settles <= store.now and not push.done
        company = store.state.companies.get(push.company_id)
        if company is None or push.connection_id not in company.connections:
            push.done, push.announced = True, True
            continue
        timed_out = gives_up is not None and gives_up <= store.now and (settles is None or gives_up < settles)
        if ended and settles is not None:
            push.done = True
            if push.errors is None:
                _apply(store, push, settles)
        if (push.done or timed_out) and not push.announced:
            push.announced = True
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


def _write_transactions(call: RoutedRequest) -> Response:
    """Accept bank transactions for a source account, which the path names."""
    account_id = call.path["accountId"]
    if call.body is None:
        raise bad_request([ValidationItem("", "the body is required and missing; send one", "required")])
    findings = feed_transactions.findings_of(call.store, call.near, call.connection.platform_key, account_id, call.body)
    record_id = call.store.new_id()
    push = _accept(call, "Created", "bankTransactions", record_id, call.body, findings, scope=account_id)
    return Response.of(push_json(push, call.store.now), call.operation.response.status)


def _accept(
    call: RoutedRequest,
    action: str,
    data_type: str,
    record_id: str,
    record: Any,
    findings: Findings,
    *,
    scope: str = "",
    file: StoredFile | None = None,
) -> Push:
    store, (company_id, connection_id) = call.store, call.near
    processing, settles = store.settings.push_pace
    problems = missing_references(record, store.neighbours(company_id, connection_id)) if record else []
    errors = [tuple(one) for one in (*problems, *findings.errors)]
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
        timeout_minutes=_timeout(call),
        errors=store.push_failures.take(data_type) or [(item, message, kind) for item, message, kind in errors] or None,
        attachment=file,
        warnings=[(one.item, one.message, one.validator) for one in findings.warnings],
        # Codat's page on writing says that no written record is in its cache before a read; the document gives the
        # parameter a default of true. The page is followed: code that relies on the default is not known to work.
        sync=call.values.get("allowSyncOnPushComplete") is True,
    )
    store.add_push(push)
    run_due(store)
    return push


def _timeout(call: RoutedRequest) -> int | None:
    minutes: int | None = call.values.get("timeoutInMinutes")
    if minutes is not None and not 0 <= minutes <= _MAX_TIMEOUT:
        message = f"has to be between 0 and {_MAX_TIMEOUT}, and is {minutes}"
        raise bad_request([ValidationItem("timeoutInMinutes", message, "range")])
    return minutes


def _apply(store: Store, push: Push, at: float) -> None:
    if push.attachment is not None:
        key = f"{push.company_id}/{push.connection_id}/{push.data_type}/{push.record_id}"
        store.state.files.setdefault(key, []).append(push.attachment)
        return
    if push.data_type == "bankTransactions":
        feed_transactions.write(store, push, at)
    else:
        _write_record(store, push, at)
    if push.sync:
        pull = Pull(store.new_id(), push.company_id, push.connection_id, push.data_type, at, at, at)
        store.add_pull(pull)


def _write_record(store: Store, push: Push, at: float) -> None:
    records = store.data(push.company_id, push.connection_id, push.data_type)
    before = records.find_at_platform(push.record_id)
    if push.action != "Deleted":
        push.result = _stamped({**(before or {}), **push.record, "id": push.record_id}, at)
        records.write_at_platform(push.record_id, push.result, at)
    elif before is not None:
        records.write_at_platform(push.record_id, _deleted(push.data_type, before), at)


def _deleted(data_type: str, record: Record) -> Record | None:
    """A deleted record: it stays, marked as deleted, where the data type has the mark; None where it disappears."""
    if "metadata" not in datatypes.shapes()[data_type].properties:
        return None
    metadata: Record = record.get("metadata") or {}
    return {**record, "metadata": {**metadata, "isDeleted": True}}


def _stamped(record: Record, moment: float) -> Record:
    at = instant(moment)
    return {**record, "modifiedDate": at, "sourceModifiedDate": at}


def _is_outdated(records: Collection, identifier: str) -> bool:
    """True if Codat's cache has an older version of a record than the platform."""
    return identifier in records.overlay.unread and records.find(identifier) is not None


def _require_linked(call: RoutedRequest) -> None:
    if call.connection.status != "Linked":
        raise ApiError(400, f"The connection is {call.connection.status}; link it before writing to it.")


def _require(records: Collection, what: str, identifier: str) -> None:
    if records.find_at_platform(identifier) is None:
        raise not_found(what, identifier)


def _moment(now: float, delay: float | None) -> float | None:
    return None if delay is None else now + delay


def _message(push: Push, status: str, problems: list[ValidationItem]) -> str | None:
    if status == "TimedOut":
        return f"The operation timed out after {push.timeout_minutes} minutes; its outcome is unknown."
    return "; ".join(problem.message for problem in problems) or None
