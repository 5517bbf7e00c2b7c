"""Company information: what an accounting platform tells of the business, as far as bank feeds need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.bank_feeds.api import company_information as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.bank_feeds.models import CompanyInformation

    from codat_runtime import Call


@operation
def get(company_id: str, connection_id: str) -> Call[CompanyInformation]:
    """Get the name, the plan and the currencies of the business.

    `GET /companies/{companyId}/connections/{connectionId}/bankFeeds/info`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        The company information.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_information.call(company_id, connection_id)
