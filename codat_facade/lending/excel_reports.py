"""Excel reports: workbooks that Codat makes of all that it knows of a business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import excel_reports as api

from .._operations.deprecation import tell_deprecated
from .._operations.download import download as download_operation
from .._operations.operation import operation
from .._operations.poll_schedule import PollOptions
from .._operations.report_status import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, failed
from .._operations.workflow import perform, wait, workflow

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import ExcelReportTypes, ExcelStatus

    from codat_runtime import Call

    from .._base.arguments import Duration
    from .._operations.workflow import Workflow

__all__ = [
    "download",
    "generate",
    "generate_and_download",
    "get_status",
]


def _known(report_type: ExcelReportTypes | str) -> ExcelReportTypes | str:
    """The type, as it was given; one that is switched off is reported as deprecated."""
    if report_type == "enhancedCashFlow":
        tell_deprecated("the report type enhancedCashFlow", use="lending.categorized_bank_statements")
    return report_type


@operation
def generate(
    company_id: str | UUID, *, report_type: ExcelReportTypes | str, idempotency_key: str | UUID | None = None
) -> Call[ExcelStatus]:
    """Order an Excel report; it is made after this call, `generate_and_download` waits for it.

    `POST /data/companies/{companyId}/assess/excel`

    Args:
        company_id: The company.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`. Codat switched `enhancedCashFlow`
            off on 2026-07-10, deprecated: use `categorized_bank_statements`.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        How far it is.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.generate_excel_report.call(company_id, report_type=_known(report_type), idempotency_key=idempotency_key)


@operation
def get_status(company_id: str | UUID, *, report_type: ExcelReportTypes | str) -> Call[ExcelStatus]:
    """Get how far the Excel report is that was ordered last.

    `GET /data/companies/{companyId}/assess/excel`

    Args:
        company_id: The company.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`. Codat switched `enhancedCashFlow`
            off on 2026-07-10, deprecated: use `categorized_bank_statements`.

    Returns:
        How far it is: `in_progress`, and whether it was a `success`.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_excel_report_generation_status.call(company_id, report_type=_known(report_type))


@download_operation
def download(company_id: str | UUID, *, report_type: ExcelReportTypes | str) -> Call[bytes]:
    """Download the Excel report that was generated last.

    `GET /data/companies/{companyId}/assess/excel/download`

    Args:
        company_id: The company.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`. Codat switched `enhancedCashFlow`
            off on 2026-07-10, deprecated: use `categorized_bank_statements`.

    Returns:
        The content of the workbook.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.download_excel_report.call(company_id, report_type=_known(report_type))


@workflow
def generate_and_download(
    company_id: str,
    *,
    report_type: ExcelReportTypes | str,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    idempotency_key: str | None = None,
) -> Workflow[bytes]:
    """Order an Excel report, wait until it is there, and download it.

    `POST /data/companies/{companyId}/assess/excel`, then `GET /data/companies/{companyId}/assess/excel`, then
    `GET /data/companies/{companyId}/assess/excel/download`

    Args:
        company_id: The company.
        report_type: Which one: `audit`, `enhancedFinancials` or `enhancedInvoices`. Codat switched `enhancedCashFlow`
            off on 2026-07-10, deprecated: use `categorized_bank_statements`.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from the order to the last poll.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The content of the workbook.

    Raises:
        PollTimeoutError: It was not there in time; `operation` on it is what was seen last.
        CodatError: Codat refused, could not be reached, or could not generate the report.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    pace = PollOptions(poll_interval, timeout)
    kind = _known(report_type)
    what = f"the Excel report {report_type} of company {company_id}"
    yield from perform(api.generate_excel_report.call(company_id, report_type=kind, idempotency_key=idempotency_key))
    look = api.get_excel_report_generation_status.call(company_id, report_type=kind)
    seen = yield from wait(look, what, lambda status: status.in_progress is False, pace)
    if not seen.success:
        raise failed(what, seen.error_message)
    return (yield from perform(api.download_excel_report.call(company_id, report_type=kind)))
