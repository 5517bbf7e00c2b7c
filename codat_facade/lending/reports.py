"""Reports: those that Codat generates when asked to, and how far each of them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import manage_reports as api

from .._operations.list_factory import company_query_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._operations.poll_schedule import PollOptions
from .._operations.report_status import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT
from .._operations.workflow import workflow
from .generation import generated

if TYPE_CHECKING:
    from codat_api.lending.models import ReportOperation

    from .._base.arguments import Duration
    from .._operations.workflow import Workflow

__all__ = [
    "fetch_all",
    "generate",
    "generate_and_wait",
    "get_status",
    "iterate",
    "list",
]

list = company_query_list(api.list_reports.call)
"""List a company's reports, a page at a time. `GET /companies/{companyId}/reports`"""
iterate = iterate_of(list)
"""All of a company's reports, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All of a company's reports, in one list."""

generate = operation(api.generate_report.call, name="generate")

get_status = operation(api.get_report_status.call, name="get_status")


@workflow
def generate_and_wait(
    company_id: str,
    report_type: str,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    idempotency_key: str | None = None,
) -> Workflow[ReportOperation]:
    """Order a report and wait until it can be read.

    `POST /companies/{companyId}/reports/{reportType}`, then
    `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`

    Args:
        company_id: The company.
        report_type: Such as `categorizedBankStatement` or `creditModel`.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from the order to the last poll.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The report, complete; its `id` is what the operations that read it take.

    Raises:
        PollTimeoutError: It was not complete in time; `operation` on it is what was seen last.
        CodatError: Codat refused, could not be reached, or could not generate the report.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    pace = PollOptions(poll_interval, timeout)
    return (yield from generated(company_id, report_type, pace, idempotency_key))
