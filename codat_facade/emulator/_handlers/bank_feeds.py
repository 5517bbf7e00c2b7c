"""Bank feeds: source accounts, their mappings, credentials and managed syncs."""

from __future__ import annotations

from functools import cache
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ValidationItem, bad_request, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._handlers import source_accounts
from codat_facade.emulator._handlers.source_accounts import ACCOUNTS, ROOT, account_of, accounts_of, key_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._spec.routing import find
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._spec.validation import problems_of

_MAPPING = f"{ROOT}/bankFeedAccounts/mapping"
_CREDENTIALS = f"{ACCOUNTS}/credentials"
_SYNCS = f"{ROOT}/bankFeedAccounts/{{sourceAccountId}}/managedBankFeeds/syncs"
#: The properties of a source account that an update changes; the others keep their values.
_UPDATABLE = ("accountName", "status", "balance")


def _list(call: RoutedRequest) -> Response:
    return Response.of(
        [source_accounts.shown(call.store, call.near, one) for one in accounts_of(call.store, call.near)]
    )


def _create(call: RoutedRequest) -> Response:
    problems = _problems(call, call.body)
    if problems:
        raise bad_request(problems)
    return Response.of(_add(call, call.body), call.operation.response.status)


def _create_batch(call: RoutedRequest) -> Response:
    """Create what can be created; the response has a result for each account."""
    results: list[Record] = []
    refused = False
    for sent in call.body:
        problems = _problems(call, sent)
        refused = refused or bool(problems)
        if problems:
            result: Record = {"statusCode": "400", "error": str(bad_request(problems))}
        else:
            result = {"statusCode": 200, "error": None, "account": _add(call, sent)}
        results.append({"sourceAccountId": sent["id"], "result": result})
    return Response.of(results, 207 if refused else 201)


def _problems(call: RoutedRequest, sent: Record) -> list[ValidationItem]:
    problems: list[ValidationItem] = []
    if accounts_of(call.store, call.near).find(sent["id"]) is not None:
        message = f"there is a source account {sent['id']!r} already; use another id, or update that one"
        problems.append(ValidationItem("id", message, "unique"))
    if sent.get("currency") == "GBP" and not sent.get("sortCode"):
        problems.append(ValidationItem("sortCode", "is required for an account in GBP; add it", "required"))
    return problems


def _add(call: RoutedRequest, sent: Record) -> Record:
    # The response has no place for a property that the version of the account does not know.
    shape = next(version for version in _versions() if not problems_of(version, sent))
    account: Record = {**shape.known(sent), "modifiedDate": instant(call.store.now), "status": "pending"}
    accounts_of(call.store, call.near).write(account["id"], account)
    return account


@cache
def _versions() -> tuple[Shape, ...]:
    """The shapes that a source account is created with, the newest first."""
    operation, _ = find("POST", ACCOUNTS)
    assert operation.request_shape is not None
    return operation.request_shape.choices


def _update(call: RoutedRequest) -> Response:
    identifier = call.path["accountId"]
    account = account_of(call.store, call.near, identifier)
    status = source_accounts.status_of(call.store, call.near, account)
    wanted = {name: call.sent[name] for name in _UPDATABLE if call.sent.get(name) is not None}
    new_status = wanted.pop("status", status)
    if new_status not in ("disconnected", status):
        message = f"can only be changed to 'disconnected', not to {new_status!r}"
        raise bad_request([ValidationItem("status", message, "status")])
    if status == "connected" and wanted.get("balance", account.get("balance")) != account.get("balance"):
        message = "cannot be changed while the account is connected; the transactions that are written change it"
        raise bad_request([ValidationItem("balance", message, "balance")])
    account = {**account, **wanted, "modifiedDate": instant(call.store.now)}
    accounts_of(call.store, call.near).write(identifier, account)
    if new_status != status:
        source_accounts.disconnect(call.store, call.near, identifier)
    seen = source_accounts.shown(call.store, call.near, account_of(call.store, call.near, identifier))
    return Response.of(call.shape.known(seen))


def _delete(call: RoutedRequest) -> Response:
    """Remove a source account, and with it its mapping."""
    identifier = call.path["accountId"]
    account_of(call.store, call.near, identifier)
    source_accounts.disconnect(call.store, call.near, identifier)
    accounts_of(call.store, call.near).remove(identifier)
    return Response(204)


def _list_mappings(call: RoutedRequest) -> Response:
    return Response.of([_mapping(call, account) for account in accounts_of(call.store, call.near)])


def _targets(call: RoutedRequest) -> Collection:
    return call.store.data(*call.near, "bankAccounts").at_platform


def _mapping(call: RoutedRequest, account: Record) -> Record:
    mapping = source_accounts.mapping_of(call.store, call.near, account["id"])
    target_id = mapping.target_id if mapping else None
    target: Record = (_targets(call).find(target_id) if target_id else None) or {}
    return {
        "sourceAccountId": account["id"],
        "sourceAccountName": account.get("accountName") or "",
        "sourceAccountNumber": account.get("accountNumber") or "",
        "sourceBalance": account.get("balance") or 0,
        "sourceCurrency": account.get("currency") or "GBP",
        "targetAccountId": target_id,
        "targetAccountName": target.get("accountName") or "",
        "targetAccountNumber": target.get("accountNumber"),
        "status": source_accounts.status_of(call.store, call.near, account),
        "targetAccountOptions": [_option(one) for one in _targets(call) if _fits(account, one)],
        "feedStartDate": mapping.feed_start if mapping else None,
    }


def _fits(account: Record, target: Record) -> bool:
    """True if an account of the platform has the currency and the type of a source account."""
    currencies = {account.get("currency"), target.get("currency")} - {None}
    kinds = {source_accounts.is_credit(one.get("accountType")) for one in (account, target)} - {None}
    return len(currencies) < 2 and len(kinds) < 2


def _option(account: Record) -> dict[str, Any]:
    shown = {name: account.get(name) for name in ("id", "balance", "sortCode", "accountNumber")}
    return {**shown, "name": account.get("accountName")}


def _map(call: RoutedRequest) -> Response:
    source_id, target_id = call.body["sourceAccountId"], call.body.get("targetAccountId")
    account_of(call.store, call.near, source_id)
    if target_id is not None and _targets(call).find(target_id) is None:
        raise not_found("bank account", target_id)
    response = {"sourceAccountId": source_id, "targetAccountId": target_id, "status": "connecting", "error": None}
    source_accounts.map_account(call.store, call.near, source_id, target_id, call.body.get("feedStartDate"))
    return Response.of(response, call.operation.response.status)


def _create_credentials(call: RoutedRequest) -> Response:
    """New credentials; those from before stay valid."""
    issued: list[Record] = call.store.state.documents.setdefault(key_of(call.near, "credentials"), [])
    number = call.store.new_id().replace("-", "")
    issued.append({"username": f"user-{number[:12]}", "password": number[12:28]})
    return Response.of(issued[-1], call.operation.response.status)


def _delete_credentials(call: RoutedRequest) -> Response:
    """Revoke all credentials: the feeds that were connected with them end."""
    if call.store.state.documents.pop(key_of(call.near, "credentials"), None):
        for account in accounts_of(call.store, call.near):
            if source_accounts.mapping_of(call.store, call.near, account["id"]) is not None:
                source_accounts.disconnect(call.store, call.near, account["id"])
    return Response(204)


def _syncs(call: RoutedRequest) -> Collection:
    account_id = account_of(call.store, call.near, call.path["sourceAccountId"])["id"]
    operation, _ = find("GET", f"{_SYNCS}/latest")
    assert operation.shape is not None
    company = call.company
    known = {"companyId": company.id, "companyName": company.name, "sourceAccountId": account_id}
    known |= {"dataConnectionId": call.connection.id, "status": "Success"}
    key = key_of(call.near, f"bankFeedAccounts/{account_id}/syncs")
    return call.store.collection(key, operation.shape, 1, "", known, id_name="syncId")


def _start_sync(call: RoutedRequest) -> Response:
    syncs = _syncs(call)
    sync: Record = {**next(iter(syncs)), "syncId": call.store.new_id()}
    sync |= {"executionStartUtc": instant(call.store.now), "executionEndUtc": instant(call.store.now)}
    syncs.write(sync["syncId"], sync)
    return Response.of({"syncId": sync["syncId"]}, call.operation.response.status)


def _latest_sync(call: RoutedRequest) -> Response:
    *_, latest = _syncs(call)
    return Response.of(latest)


def _get_sync(call: RoutedRequest) -> Response:
    sync = _syncs(call).find(call.path["syncId"])
    if sync is None:
        raise not_found("sync", call.path["syncId"])
    return Response.of(sync)


HANDLERS: dict[str, Handler] = {
    f"GET {ACCOUNTS}": _list,
    f"POST {ACCOUNTS}": _create,
    f"POST {ACCOUNTS}/batch": _create_batch,
    f"PATCH {ACCOUNTS}/{{accountId}}": _update,
    f"DELETE {ACCOUNTS}/{{accountId}}": _delete,
    f"POST {_CREDENTIALS}": _create_credentials,
    f"DELETE {_CREDENTIALS}": _delete_credentials,
    f"GET {_MAPPING}": _list_mappings,
    f"POST {_MAPPING}": _map,
    f"POST {_SYNCS}": _start_sync,
    f"GET {_SYNCS}/latest": _latest_sync,
    f"GET {_SYNCS}/{{syncId}}": _get_sync,
}
