"""Company info: what a commerce platform knows of the business itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.commerce.api import company_info as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.commerce.models import CompanyInfo

    from codat_runtime import Call


@operation
def get(company_id: str, connection_id: str) -> Call[CompanyInfo]:
    """Get what a commerce platform knows of the business.

    `GET /companies/{companyId}/connections/{connectionId}/data/commerce-info`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        The name, the addresses, the currency and so on.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_info.call(company_id, connection_id)
