"""Custom data types: data of a platform that no data type of Codat covers, read as a configuration says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import custom_data_type as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.platform.models import CustomDataTypeRecord

    from codat_runtime import Call

    from .._operations.page import Page

__all__ = [
    "configure",
    "fetch_all_records",
    "get_configuration",
    "iterate_records",
    "list_records",
    "refresh",
]

get_configuration = operation(api.get_custom_data_type_configuration.call, name="get_configuration")

configure = operation(api.configure_custom_data_type.call, name="configure")
refresh = operation(api.refresh_custom_data_type.call, name="refresh")


@operation
def list_records(
    company_id: str | UUID,
    connection_id: str | UUID,
    custom_data_identifier: str,
    *,
    page: int = 1,
    page_size: int | None = None,
) -> Call[Page[CustomDataTypeRecord]]:
    """List the records of a custom data type, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`

    Args:
        company_id: The company.
        connection_id: The connection.
        custom_data_identifier: The custom data type, by the name that you gave it.
        page: The page to fetch, from 1; always sent, for Codat requires it.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_custom_data_type_records.call(
            company_id, connection_id, custom_data_identifier, page=page, page_size=page_size
        )
    )


iterate_records = iterate_of(list_records)
"""All the records of a custom data type, fetched page by page."""
fetch_all_records = fetch_all_of(list_records)
"""All the records of a custom data type, in one list."""
