"""Locations: where the business keeps or sells its products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.commerce.api import locations as api

from .._operations.operation import operation
from .._operations.pagination import as_page

if TYPE_CHECKING:
    from codat_api.commerce.models import Location

    from codat_runtime import Call

    from .._operations.page import Page


@operation
def list(company_id: str, connection_id: str) -> Call[Page[Location]]:
    """List locations, as many as the API gives at once; it takes no page to go on with.

    `GET /companies/{companyId}/connections/{connectionId}/data/commerce-locations`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        One page; `has_more` tells whether there are others.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(api.list_locations.call(company_id, connection_id))


@operation
def get(company_id: str, connection_id: str, location_id: str) -> Call[Location]:
    """Get one location.

    `GET /companies/{companyId}/connections/{connectionId}/data/commerce-locations/{locationId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        location_id: The location.

    Returns:
        The location.

    Raises:
        NotFoundError: There is no such location.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_location.call(company_id, connection_id, location_id)
