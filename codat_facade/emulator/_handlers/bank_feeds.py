"""Bank feeds: source accounts, and which account of the platform each one feeds."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.routing import find

_ROOT = "/companies/{companyId}/connections/{connectionId}"
_ACCOUNTS = f"{_ROOT}/connectionInfo/bankFeedAccounts"
_SYNCS = f"{_ROOT}/bankFeedAccounts/{{sourceAccountId}}/managedBankFeeds/syncs"


def _accounts(call: RoutedRequest) -> Collection:
    """The source accounts of a connection; two stand there from the start."""
    operation, _ = find("GET", _ACCOUNTS)
    shape = datatypes.item_shape(operation)
    assert shape is not None
    return call.store.collection(_key(call, "bankFeedAccounts"), shape, min(2, call.connection.records), "", {})


def _syncs(call: RoutedRequest) -> Collection:
    account_id = _account(call, call.path["sourceAccountId"])["id"]
    operation, _ = find("GET", f"{_SYNCS}/latest")
    assert operation.shape is not None
    company = call.company
    known = {"companyId": company.id, "companyName": company.name, "sourceAccountId": account_id}
    known |= {"dataConnectionId": call.connection.id, "status": "Success"}
    key = _key(call, f"bankFeedAccounts/{account_id}/syncs")
    return call.store.collection(key, operation.shape, 1, "", known, id_name="syncId")


def _key(call: RoutedRequest, name: str) -> str:
    return f"{call.company.id}/{call.connection.id}/{name}"


def _account(call: RoutedRequest, identifier: str) -> Record:
    account = _accounts(call).find(identifier)
    if account is None:
        raise not_found("source account", identifier)
    return account


def _list(call: RoutedRequest) -> Response:
    return Response.of(list(_accounts(call)))


def _create(call: RoutedRequest) -> Response:
    return Response.of(_add(call, call.body), call.operation.answer.status)


def _create_batch(call: RoutedRequest) -> Response:
    added = [_add(call, account) for account in call.body]
    results = [
        {"sourceAccountId": account["id"], "result": {"statusCode": 200, "error": None, "account": account}}
        for account in added
    ]
    return Response.of(results, call.operation.answer.status)


def _add(call: RoutedRequest, sent: Record) -> Record:
    account: Record = {**sent, "modifiedDate": instant(call.store.now), "status": "pending", "feedStartDate": None}
    _accounts(call).write(account["id"], account)
    return account


def _update(call: RoutedRequest) -> Response:
    account: Record = {**_account(call, call.path["accountId"]), **call.sent, "id": call.path["accountId"]}
    _accounts(call).write(account["id"], account)
    shape = call.shape
    return Response.of(shape.known(account))


def _delete(call: RoutedRequest) -> Response:
    _account(call, call.path["accountId"])
    _accounts(call).remove(call.path["accountId"])
    return Response(204)


def _list_mappings(call: RoutedRequest) -> Response:
    return Response.of([_mapping(call, account) for account in _accounts(call)])


def _mapping(call: RoutedRequest, account: Record) -> Record:
    targets: list[Record] = list(call.store.data(*call.near, "bankAccounts"))
    chosen: Record = call.store.state.documents.get(_key(call, f"mapping/{account['id']}"), {})
    wanted = chosen.get("targetAccountId")
    target: Record = next((one for one in targets if one["id"] == wanted), Record())
    return {
        "sourceAccountId": account["id"],
        "sourceAccountName": account.get("accountName") or "",
        "sourceAccountNumber": account.get("accountNumber") or "",
        "sourceBalance": account.get("balance") or 0,
        "sourceCurrency": account.get("currency") or "GBP",
        "targetAccountId": target.get("id"),
        "targetAccountName": target.get("accountName") or "",
        "status": "connected" if target else "pending",
        "targetAccountOptions": [_option(one) for one in targets],
        "feedStartDate": chosen.get("feedStartDate"),
    }


def _option(account: Record) -> dict[str, Any]:
    shown = {name: account.get(name) for name in ("id", "balance", "sortCode", "accountNumber")}
    return {**shown, "name": account.get("accountName")}


def _map(call: RoutedRequest) -> Response:
    source_id, target_id = call.body["sourceAccountId"], call.body.get("targetAccountId")
    _account(call, source_id)
    if target_id is not None and call.store.data(*call.near, "bankAccounts").find(target_id) is None:
        raise not_found("bank account", target_id)
    call.store.state.documents[_key(call, f"mapping/{source_id}")] = call.body
    status = "connected" if target_id else "pending"
    answer = {"sourceAccountId": source_id, "targetAccountId": target_id, "status": status, "error": None}
    return Response.of(answer, call.operation.answer.status)


def _start_sync(call: RoutedRequest) -> Response:
    syncs = _syncs(call)
    sync: Record = {**next(iter(syncs)), "syncId": call.store.new_id()}
    sync |= {"executionStartUtc": instant(call.store.now), "executionEndUtc": instant(call.store.now)}
    syncs.write(sync["syncId"], sync)
    return Response.of({"syncId": sync["syncId"]}, call.operation.answer.status)


def _latest_sync(call: RoutedRequest) -> Response:
    *_, latest = _syncs(call)
    return Response.of(latest)


def _get_sync(call: RoutedRequest) -> Response:
    sync = _syncs(call).find(call.path["syncId"])
    if sync is None:
        raise not_found("sync", call.path["syncId"])
    return Response.of(sync)


HANDLERS: dict[str, Handler] = {
    f"GET {_ACCOUNTS}": _list,
    f"POST {_ACCOUNTS}": _create,
    f"POST {_ACCOUNTS}/batch": _create_batch,
    f"PATCH {_ACCOUNTS}/{{accountId}}": _update,
    f"DELETE {_ACCOUNTS}/{{accountId}}": _delete,
    f"GET {_ROOT}/bankFeedAccounts/mapping": _list_mappings,
    f"POST {_ROOT}/bankFeedAccounts/mapping": _map,
    f"POST {_SYNCS}": _start_sync,
    f"GET {_SYNCS}/latest": _latest_sync,
    f"GET {_SYNCS}/{{syncId}}": _get_sync,
}
