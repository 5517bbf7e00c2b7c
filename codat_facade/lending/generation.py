"""Ordering a report and waiting for it: the steps that several operations begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import manage_reports as api

from codat_runtime import DecodeError

from .._operations.poll_schedule import PollOptions
from .._operations.poller import require_body
from .._operations.report_status import COMPLETE, failed, has_ended
from .._operations.workflow import perform, wait

if TYPE_CHECKING:
    from codat_api.lending.models import ReportOperation

    from .._operations.workflow import Workflow


def generated(
    company_id: str, report_type: str, pace: PollOptions, idempotency_key: str | None
) -> Workflow[ReportOperation]:
    """Order a report and wait until it is complete.

    Args:
        company_id: The company.
        report_type: Such as `creditModel`.
        pace: How often to poll, and for how long.
        idempotency_key: The key of the order.

    Raises:
        CodatError: It could not be generated.
    """
    call = api.generate_report.call(company_id, report_type, idempotency_key=idempotency_key)
    order = yield from perform(require_body(call).then(_named))
    what = f"the {report_type} report {order.id} of company {company_id}"
    look = api.get_report_status.call(company_id, report_type, order.id or "")
    seen = yield from wait(look, what, lambda report: has_ended(report.status), pace)
    if seen.status != COMPLETE:
        raise failed(what, seen.error_message)
    return seen


def _named(order: ReportOperation) -> ReportOperation:
    if not order.id:
        raise DecodeError("$.id", "the response names no report, though one may have been ordered")
    return order
