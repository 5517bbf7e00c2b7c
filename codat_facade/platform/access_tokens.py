"""Access tokens: what Codat's embedded user interfaces prove with on whose behalf they act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import companies as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.platform.models import CompanyAccessToken

    from codat_runtime import Call


@operation
def get(company_id: str) -> Call[CompanyAccessToken]:
    """Get an access token for a company, good for a day.

    `GET /companies/{companyId}/accessToken`

    Args:
        company_id: The company.

    Returns:
        The token, and the seconds until it expires.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_access_token.call(company_id)
