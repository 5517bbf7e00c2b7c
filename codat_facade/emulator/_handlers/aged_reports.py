"""Aged debtors and creditors: what is outstanding by customer or supplier, and for how long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from codat_facade.emulator._core.clock import instant, read_instant
from codat_facade.emulator._core.messages import Response, object_in
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.periods import count_of, date_text
from codat_facade.emulator._handlers.reports import ROOT
from codat_facade.emulator._handlers.sources import require_sources, sources_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest

#: How many periods of how many days there are, unless a request says otherwise.
_PERIODS = 4
_DAYS = 30


class _Side(NamedTuple):
    """The subject of an aged report: the documents that are outstanding, and whose they are."""

    documents: str
    credit_notes: str
    reference: str
    name: str
    identifier: str


_SIDES = {
    "agedDebtor": _Side("invoices", "creditNotes", "customerRef", "customerName", "customerId"),
    "agedCreditor": _Side("bills", "billCreditNotes", "supplierRef", "supplierName", "supplierId"),
}


def _available(call: RoutedRequest) -> Response:
    return Response.of(bool(sources_of(call.company, "Accounting")))


def _report(call: RoutedRequest) -> Response:
    side = _SIDES[call.operation.path.split("/")[-1]]
    given = read_instant(call.values.get("reportDate") or "")
    day = given.date() if given else call.store.clock.now().date()
    number, days = count_of(call, "numberOfPeriods", _PERIODS), count_of(call, "periodLengthDays", _DAYS)
    by_owner: defaultdict[str, list[Record]] = defaultdict(list)
    names: dict[str, str] = {}
    for document in _outstanding(call, side, day):
        owner = object_in(document, side.reference)
        by_owner[owner.get("id", "")].append(document)
        names[owner.get("id", "")] = owner.get("companyName") or owner.get("supplierName") or ""
    data = [
        {
            side.identifier: identifier,
            side.name: names[identifier],
            "agedCurrencyOutstanding": _by_currency(documents, side, day, number, days),
        }
        for identifier, documents in by_owner.items()
    ]
    return Response.of({"data": data, "reportDate": date_text(day), "generated": instant(call.store.now)})


def _outstanding(call: RoutedRequest, side: _Side, day: date) -> Iterator[Record]:
    """The documents that were issued by a day and are not paid in full."""
    for connection in require_sources(call.company, "Accounting"):
        for document in call.store.data(call.company.id, connection.id, side.documents):
            issued = read_instant(document.get("issueDate") or "")
            open_ = (document.get("amountDue") or 0) > 0 and document.get("status") not in ("Void", "Draft")
            if open_ and issued is not None and issued.date() <= day:
                yield document


def _by_currency(documents: list[Record], side: _Side, day: date, number: int, days: int) -> list[dict[str, Any]]:
    currencies: defaultdict[str, list[Record]] = defaultdict(list)
    for document in documents:
        currencies[document.get("currency") or "GBP"].append(document)
    return [
        {
            "currency": currency,
            "agedOutstandingAmounts": [
                _amount([one for one in found if _age(one, day, number, days) == place], side, day, place, number, days)
                for place in range(number + 1)
            ],
        }
        for currency, found in currencies.items()
    ]


def _age(document: Record, day: date, number: int, days: int) -> int:
    """The place of a document among the periods: 0 before it is due, the last for all that is older."""
    due = read_instant(document.get("dueDate") or document.get("issueDate") or "")
    late = (day - due.date()).days if due else 0
    return 0 if late <= 0 else min((late - 1) // days + 1, number)


def _amount(found: list[Record], side: _Side, day: date, place: int, number: int, days: int) -> dict[str, Any]:
    total = sum((Decimal(one["amountDue"]) for one in found), Decimal("0.00"))
    amount: dict[str, Any] = {"amount": total, "details": [{"name": side.documents.capitalize(), "amount": total}]}
    # What is not due yet has no beginning on the way back, and what is oldest no end.
    if place:
        amount["toDate"] = date_text(day - timedelta(days=(place - 1) * days + 1))
        if place < number:
            amount["fromDate"] = date_text(day - timedelta(days=place * days))
    else:
        amount["fromDate"] = date_text(day)
    return amount


HANDLERS: dict[str, Handler] = {
    f"GET {ROOT}/{name}{ending}": handler
    for name in _SIDES
    for ending, handler in (("", _report), ("/available", _available))
}
