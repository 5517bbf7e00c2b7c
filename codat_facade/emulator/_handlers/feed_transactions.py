"""Bank transactions: written for a source account, kept by the account that it feeds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.errors import ValidationItem, bad_request
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import source_accounts
from codat_facade.emulator._handlers.push_rules import FREEAGENT, QUICKBOOKS_FEEDS, XERO, Findings
from codat_facade.emulator._handlers.source_accounts import Near
from codat_facade.emulator._state.state import Push

MAX_TRANSACTIONS = 1000
_REQUIRED = ("id", "amount", "date", "description", "balance")
#: The platforms that document each of these properties as required.
_STRICT = frozenset({XERO, QUICKBOOKS_FEEDS})
_VALIDATOR = "BankTransactions"


def findings_of(store: Store, near: Near, platform_key: str, account_id: str, body: Any) -> Findings:
    """Check transactions that are written for a source account.

    Raises:
        ApiError: 404: there is no such source account; 400: there are more transactions than one write takes.
    """
    account = source_accounts.account_of(store, near, account_id)
    body = body or {}
    transactions: list[Record] = body.get("transactions") or []
    if len(transactions) > MAX_TRANSACTIONS:
        message = f"takes at most {MAX_TRANSACTIONS} transactions at a time, has {len(transactions)}"
        raise bad_request([ValidationItem("transactions", message, "maxItems")])
    findings = Findings()
    errors = findings.errors
    status = source_accounts.status_of(store, near, account)
    if status != "connected":
        message = f"The source account is {status}; map it and wait until it is connected."
        errors.append(ValidationItem("accountId", message, _VALIDATOR))
    if body.get("accountId") not in (None, account_id):
        message = f"The path names the source account {account_id!r}, the body {body['accountId']!r}."
        errors.append(ValidationItem("accountId", message, _VALIDATOR))
    if platform_key in _STRICT:
        errors += _missing(transactions)
    errors += _wrong_dates(store, near, platform_key, account_id, transactions)
    findings.warnings += _wrong_signs(transactions)
    return findings


def write(store: Store, push: Push, at: float) -> None:
    """Let the platform have the transactions of a push, and the source account their last balance."""
    near = push.company_id, push.connection_id
    mapping = source_accounts.mapping_of(store, near, push.scope)
    push.result = push.record
    if mapping is None or mapping.target_id is None:
        return
    records = store.data(*near, "bankTransactions", mapping.target_id)
    platform_key = store.connection(*near).platform_key
    transactions: list[Record] = push.record.get("transactions") or []
    for transaction in transactions:
        identifier = transaction.get("id") or store.new_id()
        known = {"id": identifier, "accountId": mapping.target_id, "clearedOnDate": transaction.get("date")}
        record = {**_as_platform_has_it(platform_key, transaction), **known}
        records.write_at_platform(identifier, {name: value for name, value in record.items() if name != "date"}, at)
    balance = transactions[-1].get("balance") if transactions else None
    accounts = source_accounts.accounts_of(store, near)
    account = accounts.find(push.scope)
    if balance is not None and account is not None:
        accounts.write(push.scope, {**account, "balance": balance})


def _as_platform_has_it(platform_key: str, transaction: Record) -> Record:
    """A transaction as its platform stores it: FreeAgent takes every transfer for money out."""
    is_transfer = str(transaction.get("transactionType")).lower() == "xfer"
    if platform_key == FREEAGENT and is_transfer and (transaction.get("amount") or 0) > 0:
        return {**transaction, "transactionType": "Other"}
    return transaction


def _missing(transactions: list[Record]) -> Iterator[ValidationItem]:
    for index, transaction in enumerate(transactions):
        for name in _REQUIRED:
            if transaction.get(name) is None:
                yield ValidationItem(f"transactions[{index}].{name}", f"{name} must not be empty.", _VALIDATOR)


def _wrong_dates(
    store: Store, near: Near, platform_key: str, account_id: str, transactions: list[Record]
) -> Iterator[ValidationItem]:
    now = store.clock.now()
    tomorrow = datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)
    newest = _newest(store, near, account_id) if platform_key == QUICKBOOKS_FEEDS else None
    before: datetime | None = None
    for index, transaction in enumerate(transactions):
        date = read_instant(str(transaction.get("date")))
        if date is None:
            continue
        where = f"transactions[{index}].date"
        if date >= tomorrow:
            yield ValidationItem(where, "The date must be the current day or an earlier one.", _VALIDATOR)
        if platform_key == XERO and date < now - timedelta(days=366):
            yield ValidationItem(where, "The date must not be older than one year.", _VALIDATOR)
        if newest is not None and date < newest:
            message = "The date must not be older than the latest transaction of the target account."
            yield ValidationItem(where, message, _VALIDATOR)
        if before is not None and date < before:
            yield ValidationItem(where, "The transactions must be in chronological order.", _VALIDATOR)
        before = date


def _newest(store: Store, near: Near, account_id: str) -> datetime | None:
    """The date of the latest transaction that the target account has."""
    mapping = source_accounts.mapping_of(store, near, account_id)
    if mapping is None or mapping.target_id is None:
        return None
    records = store.data(*near, "bankTransactions", mapping.target_id).at_platform
    dates = [read_instant(str(record.get("clearedOnDate"))) for record in records]
    return max((date for date in dates if date is not None), default=None)


def _wrong_signs(transactions: list[Record]) -> Iterator[ValidationItem]:
    for index, transaction in enumerate(transactions):
        amount, kind = transaction.get("amount") or 0, str(transaction.get("transactionType")).lower()
        if (kind == "debit" and amount > 0) or (kind == "credit" and amount < 0):
            sign = "negative" if kind == "debit" else "positive"
            message = f"The amount of a {kind.capitalize()} transaction should be {sign}."
            yield ValidationItem(f"transactions[{index}].amount", message, _VALIDATOR)
