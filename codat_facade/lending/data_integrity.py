"""Data integrity: how well what the books say fits what the bank saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.lending.api import data_integrity as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.lending.models import DataIntegrityDetail, DataIntegritySummaries

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "fetch_all_details",
    "get_status",
    "get_summaries",
    "iterate_details",
    "list_details",
]

get_status = operation(api.get_data_integrity_status.call, name="get_status")


@operation
def get_summaries(
    company_id: str | UUID, data_type: str, *, query: str | Query | None = None
) -> Call[DataIntegritySummaries]:
    """Get how much of the data of a type was matched.

    `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/summaries`

    Args:
        company_id: The company.
        data_type: Such as `bankAccounts` or `banking-transactions`.
        query: A filter in Codat's query language.

    Returns:
        One summary for each check, by amount and by count.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_data_integrity_summaries.call(company_id, data_type, query=render_query(query))


@operation
def list_details(
    company_id: str | UUID,
    data_type: str,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[DataIntegrityDetail]]:
    """List the records of a type with what they were matched with, a page at a time.

    `GET /data/companies/{companyId}/assess/dataTypes/{dataType}/dataIntegrity/details`

    Args:
        company_id: The company.
        data_type: Such as `bankAccounts` or `banking-transactions`.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_data_integrity_details.call(
            company_id, data_type, query=render_query(query), order_by=order_by, page=page, page_size=page_size
        )
    )


iterate_details = iterate_of(list_details)
"""All the records of a type with what they were matched with, fetched page by page."""
fetch_all_details = fetch_all_of(list_details)
"""All the records of a type with what they were matched with, in one list."""
