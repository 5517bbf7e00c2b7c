"""Company info: what a company's books say about the business itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.accounting.api import company_info as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.accounting.models import CompanyInfo, Dataset

    from codat_runtime import Call


@operation
def get(company_id: str) -> Call[CompanyInfo]:
    """Get what Codat last read about the business: names, addresses, tax numbers, base currency.

    `GET /companies/{companyId}/data/info`

    Args:
        company_id: The company.

    Returns:
        The company info.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_info.call(company_id)


@operation
def refresh(company_id: str, *, idempotency_key: str | None = None) -> Call[Dataset]:
    """Have Codat read the company info anew; it is read after this call.

    `POST /companies/{companyId}/data/info`

    Args:
        company_id: The company.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The read that was queued, and how far it is.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.refresh_company_info.call(company_id, idempotency_key=idempotency_key)
