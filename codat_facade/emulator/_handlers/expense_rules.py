"""Rules of expense syncs: the references of a transaction, and the platforms that support its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codat_facade.emulator._core.messages import is_array, is_object
from codat_facade.emulator._data.connection_records import ConnectionRecords
from codat_facade.emulator._data.field_values import CURRENCY
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.push_rules import FREEAGENT, NETSUITE, QUICKBOOKS_ONLINE, XERO

_DESKTOP = "pqsw"
#: The platforms that take a kind of transaction; of a kind that is not listed, all of them do.
_SUPPORT: dict[str, frozenset[str]] = {
    "adjustment-transactions": frozenset({_DESKTOP}),
    "reimbursable-expense-transactions": frozenset({FREEAGENT, _DESKTOP, NETSUITE, "rwuv", "knfz"}) | QUICKBOOKS_ONLINE,
    "transfer-transactions": frozenset({FREEAGENT, _DESKTOP, XERO}) | QUICKBOOKS_ONLINE,
}
#: The tax rates that stand for none, which no platform lists.
_NO_TAX = frozenset({"NON", "NONE", "-7", "114"})
#: The data types that a reference may lead to, by its name.
_REFERENCES: dict[str, tuple[str, ...]] = {
    "accountRef": ("accounts", "bankAccounts"),
    "apAccountRef": ("accounts",),
    "bankAccountRef": ("bankAccounts", "accounts"),
    "contactRef": ("suppliers",),
    "invoiceTo": ("customers",),
    "itemRef": ("items",),
    "taxRateRef": ("taxRates",),
    "trackingRefs": ("trackingCategories", "customers", "suppliers"),
}


def expense_error(
    kind: str, platform_key: str, transaction: Record, defaults: Record, neighbours: ConnectionRecords
) -> str | None:
    """The reason why a transaction cannot be written; None if it can.

    Args:
        kind: As in the path that it was sent to, such as `expense-transactions`.
        platform_key: Of the accounting platform.
        transaction: As it was sent.
        defaults: The company's configuration, for what the transaction leaves out.
        neighbours: The records of the accounting platform.
    """
    return next(_errors(kind, platform_key, transaction, defaults, neighbours), None)


def _errors(
    kind: str, platform_key: str, transaction: Record, defaults: Record, neighbours: ConnectionRecords
) -> Iterator[str]:
    if platform_key not in _SUPPORT.get(kind, {platform_key}):
        yield f"The accounting software does not support {kind}."
    yield from _missing_references(transaction, neighbours)
    if kind == "expense-transactions":
        if not _id(transaction, "bankAccountRef") and not _id(defaults, "bankAccount"):
            yield "The transaction has no bankAccountRef, and the company's configuration no bank account."
        party = ("supplier",) if transaction.get("type") == "Payment" else ("customer", "supplier")
        if not _id(transaction, "contactRef") and not any(_id(defaults, name) for name in party):
            yield f"The transaction has no contactRef, and the company's configuration no {party[0]}."
    currency = transaction.get("currency")
    if currency not in (None, CURRENCY) and not transaction.get("currencyRate"):
        yield f"The transaction is in {currency} and needs a currencyRate to {CURRENCY}."


def _id(record: Record, name: str) -> str | None:
    reference: Record = record.get(name) or {}
    return reference.get("id")


def _missing_references(value: Any, neighbours: ConnectionRecords, name: str = "") -> Iterator[str]:
    if is_array(value):
        for item in value:
            yield from _missing_references(item, neighbours, name)
    elif is_object(value):
        identifier = value.get("id")
        is_none = name == "taxRateRef" and identifier in _NO_TAX
        data_types = () if is_none or not isinstance(identifier, str) else _REFERENCES.get(name, ())
        if data_types and not any(neighbours.find(data_type, str(identifier)) for data_type in data_types):
            yield f"The {name} with the id {identifier!r} was not found."
        for key, item in value.items():
            yield from _missing_references(item, neighbours, key)
