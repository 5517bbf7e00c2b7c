"""Liabilities: the loans that a business has, found in its data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import liabilities as api

from .._operations.listing import with_records
from .._operations.operation import operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import LoanSourceType, LoanTransactions

    from codat_runtime import Call

__all__ = [
    "generate_loan_summary",
    "generate_loan_transactions",
    "get_loan_summary",
    "list_loan_transactions",
]

generate_loan_summary = operation(api.generate_loan_summary.call, name="generate_loan_summary")

get_loan_summary = operation(api.get_loan_summary.call, name="get_loan_summary")

generate_loan_transactions = operation(api.generate_loan_transactions.call, name="generate_loan_transactions")


@operation
def list_loan_transactions(company_id: str | UUID, *, source_type: LoanSourceType | str) -> Call[LoanTransactions]:
    """List what was borrowed and paid back, as it was ordered last.

    `GET /companies/{companyId}/reports/liabilities/loans/transactions`

    Args:
        company_id: The company.
        source_type: Where to look: `accounting`, `banking` or `commerce` data.

    Returns:
        All of it.

    Raises:
        NotFoundError: There is no such list.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return with_records(api.list_loan_transactions.call(company_id, source_type=source_type), "report_items")
