"""Syncs of expenses and of commerce data: started by what is sent, listed, looked at."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response, is_array
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.connections import connection_json
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.routing import find

_EXPENSES = "/companies/{companyId}/sync/expenses"
_COMMERCE = "/companies/{companyId}/sync/commerce"
_META = "/meta/companies/{companyId}/sync/commerce"

#: How many syncs a company with data has had, and how many transactions each of them had.
_MADE_UP = 3
_DONE = {"syncStatusCode": 2000, "syncStatus": "Complete", "errorMessage": None, "syncExceptionMessage": None}


def _syncs(call: RoutedRequest) -> Collection:
    root = _EXPENSES if "/expenses" in call.operation.path else _COMMERCE
    operation, _ = find("GET", f"{root}/syncs/list/status")
    shape = datatypes.item_shape(operation)
    assert shape is not None
    company_id = call.company.id
    size = _MADE_UP if call.connection_id else 0
    known = {**_DONE, "companyId": company_id, "dataPushed": True}
    return call.store.collection(f"{company_id}{root}/syncs", shape, size, "", known, id_name="syncId")


def _transactions(call: RoutedRequest, sync_id: str) -> Collection:
    syncs = _syncs(call)
    if syncs.find(sync_id) is None:
        raise not_found("sync", sync_id)
    operation, _ = find("GET", f"{_EXPENSES}/syncs/any/transactions")
    shape = datatypes.item_shape(operation)
    assert shape is not None
    size = 0 if sync_id in syncs.overlay.added else _MADE_UP
    known = {"status": "Completed", "integrationType": "expenses", "message": None}
    key = f"{call.company.id}/expenses/{sync_id}/transactions"
    return call.store.collection(key, shape, size, "", known, id_name="transactionId")


def _start(call: RoutedRequest) -> Record:
    """A sync that ran just now."""
    identifier, now = call.store.new_id(), instant(call.store.now)
    sync = {"companyId": call.company.id, "syncId": identifier, **_DONE, "syncUtc": now, "dataPushed": True}
    _syncs(call).write(identifier, sync)
    return sync


def _sync_expenses(call: RoutedRequest) -> Response:
    """Take transactions: one, which the path names, or several, which name themselves."""
    sent: list[Record] = call.body if is_array(call.body) else [{"id": call.path["transactionId"]}]
    sync_id = _start(call)["syncId"]
    transactions = _transactions(call, sync_id)
    for transaction in sent:
        written = {"transactionId": transaction["id"], "status": "Completed", "message": None}
        transactions.write(transaction["id"], {**written, "integrationType": "expenses"})
    told = [{"id": one["id"], "status": "Completed", "errorMessage": None} for one in sent]
    webhooks.send(call.store, "expenses.sync.successful", call.company, {"syncId": sync_id, "transactions": told})
    return Response.of({"syncId": sync_id}, call.operation.answer.status)


def _sync_commerce(call: RoutedRequest) -> Response:
    sync, body = _start(call), call.sent
    asked: Record = body.get("dateRange") or {}
    now = instant(call.store.now)
    dates = {"start": asked.get("start", now), "finish": asked.get("finish", body.get("syncTo") or now)}
    return Response.of(_summary(call, sync) | {"syncDateRangeUtc": dates}, call.operation.answer.status)


def _summary(call: RoutedRequest, sync: Record) -> dict[str, Any]:
    connections = call.company.connections.values()
    shown = [connection_json(one, call.company.id, call.request.origin) for one in connections]
    shape = call.shape
    summary = {**sync, "commerceSyncId": sync["syncId"], "dataConnections": shown}
    return shape.known(summary)


def _list(call: RoutedRequest) -> Response:
    return Response.of(list(_syncs(call)))


def _get(call: RoutedRequest) -> Response:
    sync = _syncs(call).find(call.path["syncId"])
    if sync is None:
        raise not_found("sync", call.path["syncId"])
    return Response.of(sync)


def _latest(call: RoutedRequest) -> Response:
    return Response.of(_last(call))


def _latest_summary(call: RoutedRequest) -> Response:
    return Response.of(_summary(call, _last(call)))


def _last(call: RoutedRequest) -> Record:
    syncs = list(_syncs(call))
    if not syncs:
        raise not_found("sync", "latest")
    return syncs[-1]


def _list_transactions(call: RoutedRequest) -> Response:
    item = datatypes.item_shape(call.operation)
    assert item is not None
    return list_answer(call, _transactions(call, call.path["syncId"]), item)


def _get_transaction(call: RoutedRequest) -> Response:
    transaction = _transactions(call, call.path["syncId"]).find(call.path["transactionId"])
    if transaction is None:
        raise not_found("transaction", call.path["transactionId"])
    return Response.of([transaction])


HANDLERS: dict[str, Handler] = {
    f"POST {_EXPENSES}/adjustment-transactions": _sync_expenses,
    f"POST {_EXPENSES}/expense-transactions": _sync_expenses,
    f"PUT {_EXPENSES}/expense-transactions/{{transactionId}}": _sync_expenses,
    f"POST {_EXPENSES}/reimbursable-expense-transactions": _sync_expenses,
    f"PUT {_EXPENSES}/reimbursable-expense-transactions/{{transactionId}}": _sync_expenses,
    f"PUT {_EXPENSES}/transfer-transactions/{{transactionId}}": _sync_expenses,
    f"GET {_EXPENSES}/syncs/list/status": _list,
    f"GET {_EXPENSES}/syncs/latest/status": _latest,
    f"GET {_EXPENSES}/syncs/lastSuccessful/status": _latest,
    f"GET {_EXPENSES}/syncs/{{syncId}}/status": _get,
    f"GET {_EXPENSES}/syncs/{{syncId}}/transactions": _list_transactions,
    f"GET {_EXPENSES}/syncs/{{syncId}}/transactions/{{transactionId}}": _get_transaction,
    f"POST {_COMMERCE}/latest": _sync_commerce,
    f"POST {_META}/historic": _sync_commerce,
    f"GET {_META}/status": _latest_summary,
    f"GET {_COMMERCE}/syncs/list/status": _list,
    f"GET {_COMMERCE}/syncs/latest/status": _latest,
    f"GET {_COMMERCE}/syncs/lastSuccessful/status": _latest,
    f"GET {_COMMERCE}/syncs/{{syncId}}/status": _get,
}
