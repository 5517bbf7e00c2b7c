"""Liabilities: the loans that a business has, found in its data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import liabilities as api

from .._operations.listing import with_records
from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.lending.models import LoanSourceType, LoanSummary, LoanTransactions

    from codat_runtime import Call


@operation
def generate_loan_summary(
    company_id: str, *, source_type: LoanSourceType | str, idempotency_key: str | None = None
) -> Call[None]:
    """Order the summary of the loans; it is made after this call.

    `POST /companies/{companyId}/reports/liabilities/loans`

    Args:
        company_id: The company.
        source_type: Where to look: `accounting`, `banking` or `commerce` data.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.generate_loan_summary.call(company_id, source_type=source_type, idempotency_key=idempotency_key)


@operation
def get_loan_summary(company_id: str, *, source_type: LoanSourceType | str) -> Call[LoanSummary]:
    """Get the summary of the loans that was ordered last.

    `GET /companies/{companyId}/reports/liabilities/loans`

    Args:
        company_id: The company.
        source_type: Where to look: `accounting`, `banking` or `commerce` data.

    Returns:
        What was borrowed, what was paid back, and what is left, by lender.

    Raises:
        NotFoundError: There is no such summary.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_loan_summary.call(company_id, source_type=source_type)


@operation
def generate_loan_transactions(
    company_id: str, *, source_type: LoanSourceType | str, idempotency_key: str | None = None
) -> Call[None]:
    """Order the list of what was borrowed and paid back; it is made after this call.

    `POST /companies/{companyId}/reports/liabilities/loans/transactions`

    Args:
        company_id: The company.
        source_type: Where to look: `accounting`, `banking` or `commerce` data.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.generate_loan_transactions.call(company_id, source_type=source_type, idempotency_key=idempotency_key)


@operation
def list_loan_transactions(company_id: str, *, source_type: LoanSourceType | str) -> Call[LoanTransactions]:
    """List what was borrowed and paid back, as it was ordered last.

    `GET /companies/{companyId}/reports/liabilities/loans/transactions`

    Args:
        company_id: The company.
        source_type: Where to look: `accounting`, `banking` or `commerce` data.

    Returns:
        All of it.

    Raises:
        NotFoundError: There is no such list.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return with_records(api.list_loan_transactions.call(company_id, source_type=source_type), "report_items")
