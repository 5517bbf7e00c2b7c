"""Syncs of expenses and of commerce data: they start with a request, take their time, and end one way or another."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.connections import connection_json
from codat_facade.emulator._handlers.expense_rules import expense_error
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import ListSource
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.routing import find
from codat_facade.emulator._state.state import Company, Connection, SyncedTransaction, SyncRun

_EXPENSES = "/companies/{companyId}/sync/expenses"
_COMMERCE = "/companies/{companyId}/sync/commerce"
_META = "/meta/companies/{companyId}/sync/commerce"

#: The number of syncs that a company with data has had, and of the transactions in each.
_MADE_UP = 3
_LONG_RUNNING = 600.0
_SUCCESS, _CONFIGURATION_ERROR, _COMPANY_GONE, _WRITE_ERROR = 2000, 4000, 4040, 5130
_STATUSES = {
    1000: "InProgress",
    1010: "InProgress",
    _SUCCESS: "Complete",
    _CONFIGURATION_ERROR: "ConfigurationError",
    _COMPANY_GONE: "CompanyDeauthorized",
    _WRITE_ERROR: "PushError",
}
_DONE = {"syncStatusCode": _SUCCESS, "syncStatus": "Complete", "errorMessage": None, "syncExceptionMessage": None}
#: The kinds of transactions that take no attachments.
_WITHOUT_ATTACHMENTS = frozenset({"adjustment-transactions", "transfer-transactions"})


def code_of(run: SyncRun, now: float) -> int:
    """The status code of a sync at a moment."""
    if run.ends is not None and now >= run.ends:
        return run.code
    return 1010 if now - run.requested > _LONG_RUNNING else 1000


def sync_json(run: SyncRun, now: float) -> Record:
    """A sync as the API shows it at a moment."""
    code = code_of(run, now)
    error = run.error if code == run.code else None
    return {
        "companyId": run.company_id,
        "syncId": run.id,
        "syncStatusCode": code,
        "syncStatus": _STATUSES[code],
        "errorMessage": error,
        "syncExceptionMessage": error,
        "syncUtc": instant(run.requested),
        "dataPushed": code == _SUCCESS,
    }


def transaction_json(run: SyncRun, transaction: SyncedTransaction, now: float) -> Record:
    """A transaction of a sync as the API shows it at a moment."""
    ended = run.ends is not None and now >= run.ends
    status = (transaction.failure or "Completed") if ended else "Pending"
    message = transaction.message if ended else None
    return {"transactionId": transaction.id, "status": status, "message": message, "integrationType": "expenses"}


def run_due(store: Store) -> None:
    """Tell the webhook consumers of every expense sync that has ended by now."""
    for run in store.state.syncs.values():
        company = store.state.companies.get(run.company_id)
        if run.announced or run.ends is None or run.ends > store.now or company is None:
            continue
        run.announced = True
        succeeded = run.code == _SUCCESS
        if run.kind == "expenses":
            transactions = [
                {"id": one.id, "status": one.failure or "Completed", "errorMessage": one.message}
                for one in run.transactions
            ]
            event_type = f"expenses.sync.{'successful' if succeeded else 'unsuccessful'}"
            webhooks.send(store, event_type, company, {"syncId": run.id, "transactions": transactions})
        webhooks.send(store, "SyncCompleted" if succeeded else "SyncFailed", company, {"syncId": run.id})


def check_attachment(call: RoutedRequest) -> None:
    """Check that a transaction of a sync exists and takes attachments.

    Raises:
        ApiError: 404: there is no such sync or transaction; 400: it is of a kind that takes none.
    """
    identifier = call.path["transactionId"]
    run = _run(call, call.path["syncId"])
    found = [one for one in run.transactions if one.id == identifier] if run else []
    if run is None:
        _find_transaction(call)
    elif not found:
        raise not_found("transaction", identifier)
    elif found[0].kind in _WITHOUT_ATTACHMENTS:
        raise ApiError(400, f"No accounting software takes attachments for {found[0].kind}.")


def _kind(call: RoutedRequest) -> str:
    return "expenses" if "/expenses" in call.operation.path else "commerce"


def _runs(call: RoutedRequest) -> list[SyncRun]:
    kind, company_id = _kind(call), call.company.id
    return [run for run in call.store.state.syncs.values() if (run.company_id, run.kind) == (company_id, kind)]


def _run(call: RoutedRequest, sync_id: str) -> SyncRun | None:
    return next((run for run in _runs(call) if run.id == sync_id), None)


def _earlier(call: RoutedRequest) -> Collection:
    """The syncs that a company has had before the emulator started."""
    root = _EXPENSES if _kind(call) == "expenses" else _COMMERCE
    operation, _ = find("GET", f"{root}/syncs/list/status")
    shape = datatypes.item_shape(operation)
    assert shape is not None
    size = _MADE_UP if call.connection_id else 0
    known = {**_DONE, "companyId": call.company.id, "dataPushed": True}
    return call.store.collection(f"{call.company.id}{root}/syncs", shape, size, "", known, id_name="syncId")


def _earlier_transactions(call: RoutedRequest, sync_id: str) -> Collection:
    if _earlier(call).find(sync_id) is None:
        raise not_found("sync", sync_id)
    operation, _ = find("GET", f"{_EXPENSES}/syncs/any/transactions")
    shape = datatypes.item_shape(operation)
    assert shape is not None
    known = {"status": "Completed", "integrationType": "expenses", "message": None}
    key = f"{call.company.id}/expenses/{sync_id}/transactions"
    return call.store.collection(key, shape, _MADE_UP, "", known, id_name="transactionId")


def _start(call: RoutedRequest, code: int, error: str | None, transactions: list[SyncedTransaction]) -> SyncRun:
    store, settles = call.store, call.store.settings.push_pace[1]
    run = SyncRun(
        id=store.new_id(),
        company_id=call.company.id,
        kind=_kind(call),
        requested=store.now,
        ends=None if settles is None else store.now + settles,
        code=code,
        error=error,
        transactions=transactions,
    )
    store.state.syncs[f"{run.company_id}/{run.id}"] = run
    run_due(store)
    return run


def _create_expenses(call: RoutedRequest) -> Response:
    """Accept transactions, none of which was processed before."""
    sent: list[Record] = call.body
    identifiers = [one["id"] for one in sent]
    known = _known_transactions(call)
    repeated = [key for place, key in enumerate(identifiers) if key in known or key in identifiers[:place]]
    if repeated:
        listed = ", ".join(dict.fromkeys(repeated))
        raise ApiError(400, f"One or more transactions have previously been processed: {listed}")
    return _sync(call, sent)


def _update_expense(call: RoutedRequest) -> Response:
    identifier = call.path["transactionId"]
    if identifier not in _known_transactions(call):
        raise not_found("transaction", identifier)
    return _sync(call, [{**call.body, "id": identifier}])


def _put_transfer(call: RoutedRequest) -> Response:
    """Create or update a transfer: the id decides which."""
    return _sync(call, [{**call.body, "id": call.path["transactionId"]}])


def _known_transactions(call: RoutedRequest) -> set[str]:
    """The ids of the transactions that are written, or on their way."""
    now = call.store.now
    return {
        one.id
        for run in _runs(call)
        for one in run.transactions
        if one.failure is None or run.ends is None or run.ends > now
    }


def _sync(call: RoutedRequest, sent: list[Record]) -> Response:
    kind = next(piece for piece in call.operation.path.split("/") if piece.endswith("-transactions"))
    connection = _linked(call.company, "Accounting")
    if connection is None:
        run = _start(call, _COMPANY_GONE, "The company has no linked accounting connection.", _failed(kind, sent))
        return Response.of({"syncId": run.id}, call.operation.response.status)
    neighbours = call.store.neighbours(call.company.id, connection.id)
    defaults = _configuration(call)
    transactions = [SyncedTransaction(one["id"], kind) for one in sent]
    for transaction, one in zip(transactions, sent, strict=True):
        error = expense_error(kind, connection.platform_key, one, defaults, neighbours)
        if error is not None:
            transaction.failure, transaction.message = "ValidationError", error
    ordered = call.store.push_failures.take("expenses")
    if ordered is not None:
        transactions[0].failure, transactions[0].message = "PushError", ordered[0][1]
    error = next((one.message for one in transactions if one.failure), None)
    run = _start(call, _SUCCESS if error is None else _WRITE_ERROR, error, transactions)
    return Response.of({"syncId": run.id}, call.operation.response.status)


def _failed(kind: str, sent: list[Record]) -> list[SyncedTransaction]:
    return [SyncedTransaction(one["id"], kind, "PushError", "There is nothing to write to.") for one in sent]


def _linked(company: Company, source_type: str) -> Connection | None:
    """The first linked connection of a company to a platform of a kind."""
    linked = (one for one in company.connections.values() if one.status == "Linked")
    return next((one for one in linked if PLATFORMS[one.platform_key].source_type == source_type), None)


def _configuration_key(call: RoutedRequest) -> str:
    return f"{call.company.id}/expenses/config"


def _configuration(call: RoutedRequest) -> Record:
    configuration: Record = call.store.state.documents.get(_configuration_key(call), {})
    return configuration


def _get_configuration(call: RoutedRequest) -> Response:
    return Response.of({"bankAccount": {}, "supplier": {}, "customer": {}} | _configuration(call))


def _set_configuration(call: RoutedRequest) -> Response:
    call.store.state.documents[_configuration_key(call)] = call.body
    return Response.of(call.body, call.operation.response.status)


def _sync_commerce(call: RoutedRequest) -> Response:
    """Sync from the end of the last successful sync, or between two dates."""
    body, now = call.sent, instant(call.store.now)
    asked: Record = body.get("dateRange") or {}
    complete = [run for run in _runs(call) if code_of(run, call.store.now) == _SUCCESS]
    start = asked.get("start") or (complete[-1].finish if complete else None) or _start_date(call) or now
    finish = asked.get("finish") or body.get("syncTo") or now
    code, error = _SUCCESS, None
    if not all(_linked(call.company, source_type) for source_type in ("Accounting", "Commerce")):
        code, error = _CONFIGURATION_ERROR, "Company needs to have two valid data connections."
    run = _start(call, code, error, [])
    run.finish = finish
    summary = _summary(call, sync_json(run, call.store.now))
    return Response.of(
        summary | {"syncDateRangeUtc": {"start": start, "finish": finish}}, call.operation.response.status
    )


def _start_date(call: RoutedRequest) -> str | None:
    """From when on a company's configuration wants its data synced."""
    key = f"/config/companies/{call.company.id}/sync/commerce?"
    configuration: Record = call.store.state.documents.get(key) or {}
    inner: Record = configuration.get("configuration") or {}
    schedule: Record = inner.get("schedule") or {}
    return schedule.get("startDate")


def _summary(call: RoutedRequest, sync: Record) -> dict[str, Any]:
    connections = call.company.connections.values()
    shown = [connection_json(one, call.company.id, call.request.origin) for one in connections]
    return call.shape.known({**sync, "commerceSyncId": sync["syncId"], "dataConnections": shown})


def _all(call: RoutedRequest) -> list[Record]:
    return [*_earlier(call), *(sync_json(run, call.store.now) for run in _runs(call))]


def _list(call: RoutedRequest) -> Response:
    return Response.of(_all(call))


def _get(call: RoutedRequest) -> Response:
    sync = next((one for one in _all(call) if one["syncId"] == call.path["syncId"]), None)
    if sync is None:
        raise not_found("sync", call.path["syncId"])
    return Response.of(sync)


def _latest(call: RoutedRequest) -> Response:
    return Response.of(_last(_all(call)))


def _last_successful(call: RoutedRequest) -> Response:
    return Response.of(_last([one for one in _all(call) if one["syncStatusCode"] == _SUCCESS]))


def _latest_summary(call: RoutedRequest) -> Response:
    return Response.of(_summary(call, _last(_all(call))))


def _last(syncs: list[Record]) -> Record:
    if not syncs:
        raise not_found("sync", "latest")
    return syncs[-1]


def _list_transactions(call: RoutedRequest) -> Response:
    item = datatypes.item_shape(call.operation)
    assert item is not None
    run = _run(call, call.path["syncId"])
    if run is None:
        return list_answer(call, _earlier_transactions(call, call.path["syncId"]), item)
    shown = [transaction_json(run, one, call.store.now) for one in run.transactions]
    return list_answer(call, ListSource(shown), item)


def _get_transaction(call: RoutedRequest) -> Response:
    return Response.of([_find_transaction(call)])


def _find_transaction(call: RoutedRequest) -> Record:
    sync_id, identifier = call.path["syncId"], call.path["transactionId"]
    run = _run(call, sync_id)
    if run is None:
        found = _earlier_transactions(call, sync_id).find(identifier)
    else:
        shown = (transaction_json(run, one, call.store.now) for one in run.transactions if one.id == identifier)
        found = next(shown, None)
    if found is None:
        raise not_found("transaction", identifier)
    return found


HANDLERS: dict[str, Handler] = {
    f"GET {_EXPENSES}/config": _get_configuration,
    f"POST {_EXPENSES}/config": _set_configuration,
    f"POST {_EXPENSES}/adjustment-transactions": _create_expenses,
    f"POST {_EXPENSES}/expense-transactions": _create_expenses,
    f"PUT {_EXPENSES}/expense-transactions/{{transactionId}}": _update_expense,
    f"POST {_EXPENSES}/reimbursable-expense-transactions": _create_expenses,
    f"PUT {_EXPENSES}/reimbursable-expense-transactions/{{transactionId}}": _update_expense,
    f"PUT {_EXPENSES}/transfer-transactions/{{transactionId}}": _put_transfer,
    f"GET {_EXPENSES}/syncs/list/status": _list,
    f"GET {_EXPENSES}/syncs/latest/status": _latest,
    f"GET {_EXPENSES}/syncs/lastSuccessful/status": _last_successful,
    f"GET {_EXPENSES}/syncs/{{syncId}}/status": _get,
    f"GET {_EXPENSES}/syncs/{{syncId}}/transactions": _list_transactions,
    f"GET {_EXPENSES}/syncs/{{syncId}}/transactions/{{transactionId}}": _get_transaction,
    f"POST {_COMMERCE}/latest": _sync_commerce,
    f"POST {_META}/historic": _sync_commerce,
    f"GET {_META}/status": _latest_summary,
    f"GET {_COMMERCE}/syncs/list/status": _list,
    f"GET {_COMMERCE}/syncs/latest/status": _latest,
    f"GET {_COMMERCE}/syncs/lastSuccessful/status": _last_successful,
    f"GET {_COMMERCE}/syncs/{{syncId}}/status": _get,
}
