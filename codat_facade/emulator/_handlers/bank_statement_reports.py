"""The categorized bank statement: the accounts and transactions of the banking connections, with categories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import Any
from zlib import crc32

from codat_facade.emulator._core import media_types as media
from codat_facade.emulator._core.messages import Response, object_in
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers.reports import BANK_STATEMENT, ROOT, find_complete
from codat_facade.emulator._handlers.sources import DerivedSource, frozen_data, platform_name_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import ConcatenatedSource
from codat_facade.emulator._state.state import Company, Connection, OrderedReport

_STATEMENT = f"{ROOT}/{BANK_STATEMENT}/{{reportId}}"
_SOURCE = {"sourceType": "Banking"}

#: The categories that transactions are put into: what comes in, and what goes out.
_INCOME = (("Income", "Operating", "Sales"), ("Income", "NonOperating", "Interest"))
_SPENDING = (
    ("Expense", "Operating", "Rent"),
    ("Expense", "Operating", "Payroll"),
    ("Expense", "CostOfSales", "Materials"),
    ("Liability", "Current", "Debt", "LoansPayable"),
)


def category_of(transaction: Record) -> dict[str, Any]:
    """The category that a transaction is put into: the same whenever it is asked for."""
    number = crc32(str(transaction.get("id")).encode())
    levels = (_SPENDING if (transaction.get("amount") or 0) < 0 or number % 3 else _INCOME)[number % 2]
    confidences = [Decimal(99 - 5 * depth) / 100 for depth in range(len(levels))]
    return {"confidence": confidences[-1], "confidences": confidences, "levels": list(levels)}


def account_json(record: Record, connection: Connection) -> Record:
    """A bank account as the reports show it."""
    identifiers = object_in(record, "identifiers")
    return {
        "id": record["id"],
        "sourceRef": _SOURCE,
        "platformName": platform_name_of(connection),
        "accountProvider": object_in(record, "institution").get("name") or platform_name_of(connection),
        "accountName": record.get("name") or "",
        "accountType": record.get("type") or "Unknown",
        "currency": record.get("currency") or "GBP",
        "currentBalance": object_in(record, "balance").get("current") or Decimal(0),
        "identifiers": {"type": "Depository", **identifiers},
    }


def transaction_json(record: Record, connection: Connection, account_names: dict[str, str]) -> Record:
    """A bank transaction as the reports show it."""
    account_id = record.get("accountId") or ""
    date = record.get("postedDate") or record.get("authorizedDate")
    shown: Record = {
        "id": record["id"],
        "date": date,
        "description": record.get("description") or "",
        "amount": record.get("amount"),
        "currency": record.get("currency") or "GBP",
        "transactionCategory": category_of(record),
        "platformName": platform_name_of(connection),
        "counterpartyNames": [name for name in [record.get("merchantName")] if name],
        "sourceRef": _SOURCE,
        "accountRef": {"id": account_id, "name": account_names.get(account_id, "")},
        "modifiedDate": record.get("modifiedDate"),
        "isRecurring": None,
    }
    return {name: value for name, value in shown.items() if value is not None or name == "isRecurring"}


def _accounts(store: Store, report: OrderedReport, company: Company) -> Iterator[DerivedSource]:
    for connection, data in frozen_data(store, report, company, "banking-accounts"):
        yield DerivedSource((report.id, connection.id, "accounts"), data, partial(account_json, connection=connection))


def _transactions(store: Store, report: OrderedReport, company: Company) -> Iterator[DerivedSource]:
    accounts = frozen_data(store, report, company, "banking-accounts")
    names = {record["id"]: record.get("name") or "" for _, data in accounts for record in data}
    for connection, data in frozen_data(store, report, company, "banking-transactions"):
        show = partial(transaction_json, connection=connection, account_names=names)
        yield DerivedSource((report.id, connection.id, "transactions"), data, show)


def _list_accounts(call: RoutedRequest) -> Response:
    return _answer(call, list(_accounts(call.store, _report(call), call.company)))


def _list_transactions(call: RoutedRequest) -> Response:
    return _answer(call, list(_transactions(call.store, _report(call), call.company)))


def _answer(call: RoutedRequest, sources: Sequence[DerivedSource]) -> Response:
    return list_answer(call, ConcatenatedSource(sources), call.shape.properties["results"].items)


def _report(call: RoutedRequest) -> OrderedReport:
    return find_complete(call, BANK_STATEMENT, call.path["reportId"])


def _excel(call: RoutedRequest) -> Response:
    report = _report(call)
    source = ConcatenatedSource(list(_transactions(call.store, report, call.company)))
    rows: list[Sequence[object]] = [["Id", "Date", "Account", "Description", "Category", "Amount", "Currency"]]
    for row in source.lazy_records():
        category = ".".join(row["transactionCategory"]["levels"])
        account = row["accountRef"]["name"]
        rows.append(
            [row["id"], row.get("date"), account, row["description"], category, row.get("amount"), row["currency"]]
        )
    media_type = call.operation.response.media_type or media.EXCEL
    return Response.file(media.workbook(rows), media_type, f"{BANK_STATEMENT}.xlsx")


HANDLERS: dict[str, Handler] = {
    f"GET {_STATEMENT}/accounts": _list_accounts,
    f"GET {_STATEMENT}/transactions": _list_transactions,
    f"GET {_STATEMENT}/excel": _excel,
}
