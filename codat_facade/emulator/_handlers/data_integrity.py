"""Data integrity: what the books hold, matched with what the bank saw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from codat_facade.emulator._core.clock import instant, read_instant
from codat_facade.emulator._core.messages import Response, object_in
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.sources import sources_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import ListSource, select
from codat_facade.emulator._spec.documents import operations
from codat_facade.emulator._spec.schema import Shape

_ROOT = "/data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity"
_CENT = Decimal("0.01")
#: Days between two records that may be the same transaction.
_DAYS = 5
#: Of five made-up transactions in the same place on both sides, the last has no match.
_UNMATCHED = 5


class _Type(NamedTuple):
    """A data type that is matched: where it is from, and with which it is matched."""

    source: str
    other: str
    is_transaction: bool


_TYPES = {
    "bankAccounts": _Type("Accounting", "banking-accounts", False),
    "banking-accounts": _Type("Banking", "bankAccounts", False),
    "accountTransactions": _Type("Accounting", "banking-transactions", True),
    "banking-transactions": _Type("Banking", "accountTransactions", True),
}


def _side(call: RoutedRequest, data_type: str) -> list[Record]:
    """The records of a data type as data integrity shows them, without their matches."""
    return [
        row
        for connection in sources_of(call.company, _TYPES[data_type].source)
        for row in _rows(call, connection.id, data_type)
    ]


def _rows(call: RoutedRequest, connection_id: str, data_type: str) -> Iterator[Record]:
    for record in call.store.data(call.company.id, connection_id, data_type):
        is_transaction = _TYPES[data_type].is_transaction
        shown: Record = {
            "id": _identifier(record, data_type),
            "type": data_type,
            "connectionId": connection_id,
            "description": record.get("description") or record.get("note") or record.get("accountName"),
            "currency": record.get("currency"),
        }
        if is_transaction:
            shown["date"] = record.get("date") or record.get("postedDate") or record.get("authorizedDate")
            shown["amount"] = record.get("totalAmount", record.get("amount"))
        else:
            shown["description"] = record.get("accountName") or record.get("name")
        yield {name: value for name, value in shown.items() if value is not None}


def _identifier(record: Record, data_type: str) -> str:
    """The id of a record in data integrity: a transaction's names its account too."""
    account = record.get("accountId") or object_in(record, "bankAccountRef").get("id")
    return f"{account}_{record['id']}" if _TYPES[data_type].is_transaction and account else str(record["id"])


def _written(call: RoutedRequest, data_type: str) -> set[str]:
    """The ids of the records that were written, as against made up."""
    return {
        _identifier(record, data_type)
        for connection in sources_of(call.company, _TYPES[data_type].source)
        for record in call.store.data(call.company.id, connection.id, data_type).overlay.records.values()
    }


def _matched(call: RoutedRequest, data_type: str) -> list[Record]:
    """The records of a data type, each with its matches among those of the other; the same from both sides."""
    other = _TYPES[data_type].other
    books, bank = (data_type, other) if _TYPES[data_type].source == "Accounting" else (other, data_type)
    written = _written(call, books) | _written(call, bank)
    pairs = _pairs(_side(call, books), _side(call, bank), written, _TYPES[data_type].is_transaction)
    place = 0 if data_type == books else 1
    matches: defaultdict[str, list[Record]] = defaultdict(list)
    for pair in pairs:
        matches[pair[place]["id"]].append(pair[1 - place])
    return [{**row, "matches": [_match(one) for one in matches[row["id"]]]} for row in _side(call, data_type)]


def _match(row: Record) -> Record:
    # The document has the amount of a match as text.
    return {**row, "amount": str(row["amount"])} if "amount" in row else row


def _pairs(
    books: list[Record], bank: list[Record], written: set[str], are_transactions: bool
) -> Iterator[tuple[Record, Record]]:
    """Matching records: the same amount within some days, and what was made up in the same place."""
    if not are_transactions:
        yield from zip(books, bank, strict=False)
        return
    free: defaultdict[tuple[Any, Any], list[Record]] = defaultdict(list)
    for row in bank:
        free[row.get("currency"), row.get("amount")].append(row)
    taken: set[str] = set()
    alike: set[str] = set()
    for row in books:
        found = [
            one for one in free[row.get("currency"), row.get("amount")] if one["id"] not in taken and _near(row, one)
        ]
        if found:
            taken.add(found[0]["id"])
            alike.add(row["id"])
            yield row, found[0]
    for place, (row, other) in enumerate(zip(books, bank, strict=False), start=1):
        if (
            place % _UNMATCHED
            and row["id"] not in alike
            and other["id"] not in taken
            and not written & {row["id"], other["id"]}
        ):
            yield row, other


def _near(one: Record, other: Record) -> bool:
    dates = [read_instant(row.get("date") or "") for row in (one, other)]
    return dates[0] is not None and dates[1] is not None and abs((dates[0] - dates[1]).days) <= _DAYS


def _status(call: RoutedRequest) -> Response:
    data_type = call.path["dataType"]
    kind = _TYPES[data_type]
    source, target = (sources_of(call.company, one) for one in (kind.source, _TYPES[kind.other].source))
    metadata: dict[str, Any] = {
        "type": kind.other,
        "statusInfo": {
            "currentStatus": "DoesNotExist",
            "statusMessage": "Link an accounting and a banking connection: there is nothing to match.",
        },
        "connectionIds": {"source": [one.id for one in source], "target": [one.id for one in target]},
    }
    if source and target:
        linked = max(one.linked or 0.0 for one in (*source, *target))
        info = {"currentStatus": "Complete", "statusMessage": "Matched.", "lastMatched": instant(linked)}
        metadata["statusInfo"] = info
        if kind.is_transaction:
            metadata.update(_extent(_side(call, data_type), _side(call, kind.other)))
    return Response.of({"metadata": [metadata]})


def _extent(rows: list[Record], others: list[Record]) -> dict[str, Any]:
    """The amounts and dates of some transactions, and when there are transactions on both sides."""
    amounts = [row["amount"] for row in rows if "amount" in row]
    mine, theirs = ([_date(row) for row in side if "date" in row] for side in (rows, others))
    extent: dict[str, Any] = {}
    if amounts:
        extent["amounts"] = {"min": min(amounts), "max": max(amounts), "currency": rows[0].get("currency", "GBP")}
    if mine:
        dates = {"minDate": min(mine), "maxDate": max(mine)}
        if theirs and max(min(mine), min(theirs)) <= min(max(mine), max(theirs)):
            dates["minOverlappingDate"] = max(min(mine), min(theirs))
            dates["maxOverlappingDate"] = min(max(mine), max(theirs))
        extent["dates"] = {name: instant(moment.timestamp()) for name, moment in dates.items()}
    return extent


def _date(row: Record) -> datetime:
    moment = read_instant(row["date"])
    assert moment is not None, row
    return moment


def _item() -> Shape:
    details = next(one for one in operations() if one.path == f"{_ROOT}/details")
    assert details.shape is not None
    return details.shape.properties["results"].items


def _summaries(call: RoutedRequest) -> Response:
    data_type = call.path["dataType"]
    kind = _TYPES[data_type]
    if not sources_of(call.company, kind.source) or not sources_of(call.company, _TYPES[kind.other].source):
        return Response.of({"summaries": []})
    chosen = select(call, ListSource(_matched(call, data_type)), _item())
    rows = chosen.part(0, len(chosen))
    matched = [row for row in rows if row["matches"]]
    summary: dict[str, Any] = {"type": kind.other, "byCount": _shares(Decimal(len(matched)), Decimal(len(rows)))}
    if kind.is_transaction:
        amounts = [Decimal(sum(abs(row.get("amount") or 0) for row in some)) for some in (matched, rows)]
        summary["byAmount"] = {**_shares(*amounts), "currency": rows[0].get("currency", "GBP") if rows else "GBP"}
    return Response.of({"summaries": [summary]})


def _shares(matched: Decimal, total: Decimal) -> dict[str, Decimal]:
    share = (matched * 100 / total).quantize(_CENT) if total else Decimal("0.00")
    return {"matchPercentage": share, "matched": matched, "unmatched": total - matched, "total": total}


def _details(call: RoutedRequest) -> Response:
    kind = _TYPES[call.path["dataType"]]
    both = sources_of(call.company, kind.source) and sources_of(call.company, _TYPES[kind.other].source)
    rows = _matched(call, call.path["dataType"]) if both else []
    return list_answer(call, ListSource(rows), _item())


HANDLERS: dict[str, Handler] = {
    f"GET {_ROOT}/status": _status,
    f"GET {_ROOT}/summaries": _summaries,
    f"GET {_ROOT}/details": _details,
}
