"""The credit model: a workbook, and how complete the books of a business are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from codat_facade.emulator._core import media_types as media
from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.reports import CREDIT_MODEL, ROOT, find_complete
from codat_facade.emulator._handlers.sources import frozen_data
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._state.state import OrderedReport

_MODEL = f"{ROOT}/{CREDIT_MODEL}/{{reportId}}"


def _records(call: RoutedRequest, report: OrderedReport, data_type: str) -> Iterator[Record]:
    for _, data in frozen_data(call.store, report, call.company, data_type):
        yield from data


def _financial_summary(call: RoutedRequest) -> Response:
    report = find_complete(call, CREDIT_MODEL, call.path["reportId"])
    bills = list(_records(call, report, "bills"))
    if not bills:
        # Both insights are about the books; a model that was made from banking data alone has neither.
        return Response(204)
    paid = Counter(bill.get("status") for bill in bills)["Paid"]
    score = Decimal(100 * paid) / len(bills)
    month = datetime.fromtimestamp(report.requested, UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return Response.of(
        {
            "booksClosedDate": {
                "date": instant((month - timedelta(days=1)).timestamp()),
                "reason": ["The month before the report was ordered is the last that ended."],
            },
            "accountingScore": {
                "score": score.quantize(Decimal("0.01")),
                "reason": [f"{paid} of {len(bills)} bills are paid in full."],
            },
        }
    )


def _excel(call: RoutedRequest) -> Response:
    report = find_complete(call, CREDIT_MODEL, call.path["reportId"])
    rows = [["Report", CREDIT_MODEL], ["Id", report.id], ["Company", call.company.name]]
    for key in report.frozen:
        _, _, data_type = key.partition("/")
        rows.append([data_type, str(sum(1 for _ in _records(call, report, data_type)))])
    media_type = call.operation.response.media_type or media.EXCEL
    return Response.file(media.workbook(rows), media_type, f"{CREDIT_MODEL}.xlsx")


HANDLERS: dict[str, Handler] = {
    f"GET {_MODEL}/financialSummary": _financial_summary,
    f"GET {_MODEL}/excel": _excel,
}
