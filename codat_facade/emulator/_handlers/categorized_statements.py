"""Categorized financial statements, the enhanced cash flow and the reconciled invoices of lending."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any
from zlib import crc32

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import Response, object_in
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.bank_statement_reports import account_json, transaction_json
from codat_facade.emulator._handlers.excel_reports import refuse_ended_cash_flow
from codat_facade.emulator._handlers.periods import count_of, date_text, day_of, months_until
from codat_facade.emulator._handlers.reports import ROOT
from codat_facade.emulator._handlers.sources import require_sources
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._state.state import Connection

_MONTHS = 12
#: The accounts that stand on each statement, by type, and the category that they are put into.
_STATEMENTS: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "enhancedProfitAndLoss": (
        "Profit and loss",
        {"Income": ("Income", "Operating"), "Expense": ("Expense", "Operating")},
    ),
    "enhancedBalanceSheet": (
        "Balance sheet",
        {"Asset": ("Asset", "Current"), "Liability": ("Liability", "Current"), "Equity": ("Equity",)},
    ),
}


def _info(call: RoutedRequest, name: str) -> dict[str, Any]:
    return {"reportName": name, "companyName": call.company.name, "generatedDate": instant(call.store.now)}


def _statement(call: RoutedRequest) -> Response:
    """The balance of each account at the end of each month; that of a month is the same in every response."""
    name, categories = _STATEMENTS[call.operation.path.split("/")[-2]]
    connections = require_sources(call.company, "Accounting")
    day = day_of(call.values["reportDate"]) if "reportDate" in call.values else call.store.clock.now().date()
    months = months_until(day, count_of(call, "numberOfPeriods", _MONTHS))
    accounts = list(_records(call, connections, "accounts"))
    items = [
        {
            "date": date_text(month.end),
            "balance": _balance(account, month.end),
            "accountName": account.get("name") or "",
            "accountId": account["id"],
            "accountCategory": _category(categories[account["type"]]),
        }
        for month in months
        for account in accounts
        if account.get("type") in categories
    ]
    info = {**_info(call, name), "currency": next((one["currency"] for one in accounts if one.get("currency")), "GBP")}
    return Response.of({"reportInfo": info, "reportItems": items})


def _records(call: RoutedRequest, connections: list[Connection], data_type: str) -> Iterator[Record]:
    for connection in connections:
        yield from call.store.data(call.company.id, connection.id, data_type)


def _balance(account: Record, day: date) -> Decimal:
    return Decimal(crc32(f"{account['id']}/{day}".encode()) % 1_000_000) / 100


def _category(levels: tuple[str, ...]) -> dict[str, Any]:
    known = [{"levelName": name, "confidence": Decimal(99 - 4 * depth) / 100} for depth, name in enumerate(levels)]
    return {"status": "Suggested", "levels": known}


def _cash_flow(call: RoutedRequest) -> Response:
    refuse_ended_cash_flow(call)
    accounts: list[Record] = []
    transactions: list[Record] = []
    account = call.shape.properties["dataSources"].items.properties["accounts"].items
    item = call.shape.properties["reportItems"].items.properties["transactions"].items
    for connection in require_sources(call.company, "Banking"):
        known = list(call.store.data(call.company.id, connection.id, "banking-accounts"))
        accounts += [account.known(account_json(record, connection)) for record in known]
        names = {record["id"]: record.get("name") or "" for record in known}
        rows = call.store.data(call.company.id, connection.id, "banking-transactions")
        transactions += [transaction_json(record, connection, names) for record in rows]
    page = page_of(call, ListSource(transactions), item)
    return Response.of(
        {
            "reportInfo": _page_info(call, "Cash flow transactions report", page),
            "dataSources": [{"accounts": accounts}],
            "reportItems": [{"transactions": page["results"]}],
        }
    )


def _page_info(call: RoutedRequest, name: str, page: dict[str, Any]) -> dict[str, Any]:
    return {**_info(call, name), **{key: page[key] for key in ("pageNumber", "pageSize", "totalResults")}}


def _invoices(call: RoutedRequest) -> Response:
    """The invoices of the accounting connections, each with the payments that the books have for it."""
    connections = require_sources(call.company, "Accounting")
    paid: dict[str, list[Record]] = {}
    for payment in _records(call, connections, "payments"):
        for line in payment.get("lines") or ():
            for link in line.get("links") or ():
                if link.get("type") == "Invoice":
                    paid.setdefault(link.get("id"), []).append({**payment, "amount": line.get("amount")})
    item = call.shape.properties["reportItems"].items
    rows = [_invoice(one, paid.get(one["id"], [])) for one in _records(call, connections, "invoices")]
    page = page_of(call, ListSource(rows), item)
    info = _page_info(call, "Reconciled invoices report", page)
    return Response.of({"reportInfo": info, "reportItems": page["results"]})


_INVOICE = (
    "id invoiceNumber issueDate dueDate status currency totalAmount amountDue paidOnDate modifiedDate "
    "sourceModifiedDate"
).split()


def _invoice(record: Record, payments: list[Record]) -> Record:
    shown = {name: record[name] for name in _INVOICE if record.get(name) is not None}
    customer = object_in(record, "customerRef")
    if customer.get("id"):
        shown["customerRef"] = {"id": customer["id"], "customerName": customer.get("companyName")}
    shown["payments"] = [
        {
            "id": one["id"],
            "date": one.get("date"),
            "paymentType": "Payment",
            "amount": one.get("amount"),
            "currency": one.get("currency"),
            "currencyRate": one.get("currencyRate"),
            "bankingTransactionRefs": [],
        }
        for one in payments
    ]
    return shown


HANDLERS: dict[str, Handler] = {
    f"GET {ROOT}/enhancedProfitAndLoss/accounts": _statement,
    f"GET {ROOT}/enhancedBalanceSheet/accounts": _statement,
    f"GET {ROOT}/enhancedCashFlow/transactions": _cash_flow,
    f"GET {ROOT}/enhancedInvoices": _invoices,
}
