"""Source accounts of bank feeds: the state they are in, and the accounts of the platform that they feed."""

from __future__ import annotations

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.routing import find
from codat_facade.emulator._state.state import FeedMapping

Near = tuple[str, str]

ROOT = "/companies/{companyId}/connections/{connectionId}"
ACCOUNTS = f"{ROOT}/connectionInfo/bankFeedAccounts"

#: Account types, in lower case and in either version of the API, that are credit accounts; the others are debit ones.
_CREDIT = frozenset({"credit", "creditcard", "chargecard", "loan", "mortgage"})


def accounts_of(store: Store, near: Near) -> Collection:
    """The source accounts of a connection; two are there from the start, without a mapping."""
    operation, _ = find("GET", ACCOUNTS)
    shape = datatypes.item_shape(operation)
    assert shape is not None
    size = min(2, store.connection(*near).records)
    known = {"status": "pending", "feedStartDate": None, "accountType": "checking"}
    return store.collection(key_of(near, "bankFeedAccounts"), shape, size, "", known)


def account_of(store: Store, near: Near, identifier: str) -> Record:
    """The source account with an id.

    Raises:
        ApiError: 404, there is none.
    """
    account = accounts_of(store, near).find(identifier)
    if account is None:
        raise not_found("source account", identifier)
    return account


def key_of(near: Near, name: str) -> str:
    """The key of what belongs to a connection."""
    return f"{near[0]}/{near[1]}/{name}"


def mapping_of(store: Store, near: Near, account_id: str) -> FeedMapping | None:
    """The mapping of a source account; None if it has none."""
    return store.state.feed_mappings.get(key_of(near, account_id))


def status_of(store: Store, near: Near, account: Record) -> str:
    """The status of a source account, which follows from its mapping."""
    mapping = mapping_of(store, near, account["id"])
    if mapping is None:
        return "disconnected" if account.get("status") == "disconnected" else "pending"
    return "connected" if mapping.connected else "connecting"


def shown(store: Store, near: Near, account: Record) -> Record:
    """A source account as the API shows it: a start date only once it is connected."""
    status = status_of(store, near, account)
    known: Record = {name: value for name, value in account.items() if name != "feedStartDate"}
    known["status"] = status
    mapping = mapping_of(store, near, account["id"])
    return {**known, "feedStartDate": mapping.feed_start} if mapping and status == "connected" else known


def is_credit(account_type: str | None) -> bool | None:
    """True for a type of credit accounts, False for one of debit accounts; None for an unknown type."""
    if not account_type or account_type.lower() == "unknown":
        return None
    return account_type.lower() in _CREDIT


def map_account(store: Store, near: Near, account_id: str, target_id: str | None, feed_start: str | None) -> None:
    """Start to connect a source account to an account of the platform, or to a new one."""
    settles = store.settings.push_pace[1]
    connects = None if settles is None else store.now + settles
    mapping = FeedMapping(*near, account_id, target_id, feed_start, connects)
    store.state.feed_mappings[key_of(near, account_id)] = mapping
    run_due(store)


def disconnect(store: Store, near: Near, account_id: str) -> None:
    """End the feed of a source account."""
    mapping = store.state.feed_mappings.pop(key_of(near, account_id), None)
    accounts = accounts_of(store, near)
    account = accounts.find(account_id)
    if account is not None:
        accounts.write(account_id, {**account, "status": "disconnected"})
        if mapping is not None and mapping.connected:
            _announce(store, near, account_id, "disconnected")


def run_due(store: Store) -> None:
    """Connect the source accounts whose platform has taken the mapping by now."""
    for mapping in list(store.state.feed_mappings.values()):
        if not mapping.connected and mapping.connects is not None and mapping.connects <= store.now:
            _connect(store, mapping, mapping.connects)


def _connect(store: Store, mapping: FeedMapping, at: float) -> None:
    near = mapping.company_id, mapping.connection_id
    company = store.state.companies.get(mapping.company_id)
    account = None
    if company is not None and mapping.connection_id in company.connections:
        account = accounts_of(store, near).find(mapping.source_id)
    mapping.connected = True
    if account is None:
        return
    if mapping.target_id is None:
        mapping.target_id = _new_target(store, near, account, at)
    mapping.feed_start = mapping.feed_start or instant(at)
    _announce(store, near, mapping.source_id, "connected")


def _new_target(store: Store, near: Near, account: Record, at: float) -> str:
    """A new account of the platform, which has the name of the source account."""
    identifier = store.new_id()
    target: Record = make(datatypes.shapes()["bankAccounts"], store.context(identifier, near=near))
    target |= {name: account.get(name) for name in ("accountName", "accountNumber", "sortCode", "currency", "balance")}
    kind = "Credit" if is_credit(account.get("accountType")) else "Debit"
    target |= {"id": identifier, "accountType": kind, "status": "Active"}
    store.data(*near, "bankAccounts").write_at_platform(identifier, target, at)
    return identifier


def _announce(store: Store, near: Near, account_id: str, what: str) -> None:
    company = store.state.companies[near[0]]
    account = shown(store, near, account_of(store, near, account_id))
    payload = {"companyId": near[0], "connectionId": near[1], "sourceAccount": account}
    webhooks.send(store, f"bankFeeds.sourceAccount.{what}", company, payload, near[1])
