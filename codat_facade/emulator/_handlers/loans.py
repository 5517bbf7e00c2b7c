"""Liabilities: loan summaries and loan transactions, ordered for one kind of source and then read."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from zlib import crc32

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.periods import date_text, months_back
from codat_facade.emulator._handlers.reports import COMPLETE, ROOT, order, reports_of, status_of
from codat_facade.emulator._handlers.sources import require_sources
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._state.state import Connection, OrderedReport

_LOANS = f"{ROOT}/liabilities/loans"
_SUMMARY, _TRANSACTIONS = "loans", "loanTransactions"
#: Where the loans of each kind of source are found.
_RECORDS = {"Accounting": "accounts", "Banking": "banking-accounts", "Commerce": "commerce-transactions"}
_LENDERS = ("Sample Business Bank", "Example Capital", "Model Finance")
_REPAYMENTS = 6


def _kind(call: RoutedRequest) -> str:
    return str(call.values["sourceType"]).capitalize()


def _order(call: RoutedRequest, name: str) -> Response:
    require_sources(call.company, _kind(call))
    order(call, f"{name}/{call.values['sourceType']}", needs=[_kind(call)])
    return Response(call.operation.response.status)


def _complete(call: RoutedRequest, name: str) -> OrderedReport:
    """The loan report that was completed last.

    Raises:
        ApiError: 404, none was ordered, or none is complete yet.
    """
    found = reports_of(call, f"{name}/{call.values['sourceType']}")
    complete = [one for one in found if status_of(one, call.store.now) == COMPLETE]
    if complete:
        return complete[-1]
    if not found:
        raise ApiError(404, f"No loan report for {call.values['sourceType']} data was ordered; generate one first.")
    if status_of(found[-1], call.store.now) == "Error":
        raise ApiError(404, f"110: The loan report could not be generated: {found[-1].error}")
    raise ApiError(404, "The loan report is still being generated; ask again later.", retry=True)


def _transactions(call: RoutedRequest, connection: Connection, report: OrderedReport) -> list[Record]:
    """The transactions of the one loan that is found in a connection: what was lent, and what was paid back."""
    lent = Decimal(crc32(f"{call.store.state.seed}/{connection.id}/loan".encode()) % 90 + 10) * 1000
    first = months_back(datetime.fromtimestamp(report.requested, UTC).date(), _REPAYMENTS)
    loan = {"id": call.store.fixed_id(f"{connection.id}/loan"), "dataConnectionId": connection.id}
    steps = [("Investment", lent), *[("Repayment", lent / 10)] * _REPAYMENTS]
    kind = _RECORDS[_kind(call)]
    return [
        {
            "loanRef": {**loan, "type": kind},
            "itemRef": {
                "id": call.store.fixed_id(f"{connection.id}/loan/{place}"),
                "dataConnectionId": connection.id,
                "type": kind,
            },
            "date": date_text(months_back(first, -place)),
            "amount": amount,
            "loanTransactionType": step,
            "lender": _LENDERS[crc32(connection.id.encode()) % len(_LENDERS)],
        }
        for place, (step, amount) in enumerate(steps)
    ]


def _content(call: RoutedRequest, name: str) -> tuple[OrderedReport, list[list[Record]]]:
    """A complete loan report and, for each connection, its transactions; computed once."""
    report = _complete(call, name)
    if "loans" not in report.content:
        connections = require_sources(call.company, _kind(call))
        report.content = {"loans": [_transactions(call, connection, report) for connection in connections]}
    return report, report.content["loans"]


def _summary(call: RoutedRequest) -> Response:
    report, loans = _content(call, _SUMMARY)
    return Response.of({"reportInfo": _info(call, report, "Loan summaries"), "reportItems": list(map(_sum_up, loans))})


def _sum_up(transactions: list[Record]) -> dict[str, Any]:
    first = transactions[0]
    lent, repaid = (
        sum((one["amount"] for one in transactions if one["loanTransactionType"] == step), Decimal(0))
        for step in ("Investment", "Repayment")
    )
    kind = next(kind for kind, data_type in _RECORDS.items() if data_type == first["loanRef"]["type"])
    return {
        "recordRef": {
            "id": first["loanRef"]["id"],
            "dataConnectionId": first["loanRef"]["dataConnectionId"],
            "integrationType": kind,
            "recordRefType": first["loanRef"]["type"],
        },
        "description": f"Loan of {first['lender']}",
        "startDate": first["date"],
        "totalDrawdowns": lent,
        "totalRepayments": repaid,
        "balance": lent - repaid,
        "lender": first["lender"],
    }


def _list_transactions(call: RoutedRequest) -> Response:
    report, loans = _content(call, _TRANSACTIONS)
    items = [transaction for loan in loans for transaction in loan]
    info = _info(call, report, "Loan transactions")
    counts = {"pageNumber": 1, "pageSize": max(len(items), 1), "totalResults": len(items)}
    return Response.of({"reportInfo": {**info, **counts}, "reportItems": items})


def _info(call: RoutedRequest, report: OrderedReport, name: str) -> dict[str, Any]:
    return {"reportName": name, "companyName": call.company.name, "generatedDate": instant(report.ready)}


HANDLERS: dict[str, Handler] = {
    f"POST {_LOANS}": lambda call: _order(call, _SUMMARY),
    f"GET {_LOANS}": _summary,
    f"POST {_LOANS}/transactions": lambda call: _order(call, _TRANSACTIONS),
    f"GET {_LOANS}/transactions": _list_transactions,
}
