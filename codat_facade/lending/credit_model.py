"""Credit model: a business's financial statements in the form of a credit analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import financial_summary as api

from .._operations.download import download
from .._operations.operation import operation
from .._operations.poll_schedule import PollOptions
from .._operations.report_status import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT
from .._operations.workflow import perform, workflow
from .generation import generated

if TYPE_CHECKING:
    from .._base.arguments import Duration
    from .._operations.workflow import Workflow

__all__ = [
    "download_excel",
    "generate_and_download",
    "get_financial_summary",
]

get_financial_summary = operation(api.get_financial_summary.call, name="get_financial_summary")

download_excel = download(api.download_credit_model_excel.call, name="download_excel")


@workflow
def generate_and_download(
    company_id: str,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    idempotency_key: str | None = None,
) -> Workflow[bytes]:
    """Order a credit model, wait until it is there, and download it as an Excel workbook.

    `POST /companies/{companyId}/reports/{reportType}`, then
    `GET /companies/{companyId}/reports/{reportType}/{reportId}/status`, then
    `GET /companies/{companyId}/reports/creditModel/{reportId}/excel`

    Args:
        company_id: The company.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from the order to the last poll.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The content of the workbook.

    Raises:
        PollTimeoutError: It was not complete in time; `operation` on it is what was seen last.
        CodatError: Codat refused, could not be reached, or could not generate the report.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    pace = PollOptions(poll_interval, timeout)
    report = yield from generated(company_id, "creditModel", pace, idempotency_key)
    return (yield from perform(api.download_credit_model_excel.call(company_id, report.id or "")))
