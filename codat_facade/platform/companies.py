"""Companies: the businesses that share their data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codat_api.platform.api import companies as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.platform.models import Company

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query

__all__ = [
    "add_product",
    "create",
    "delete",
    "fetch_all",
    "get",
    "iterate",
    "list",
    "refresh_product",
    "remove_product",
    "replace",
    "update",
]


@operation
def list(
    *,
    query: str | Query | None = None,
    tags: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[Company]]:
    """List companies, a page at a time.

    `GET /companies`

    Args:
        query: A filter in Codat's query language.
        tags: Which ones by their tags, in Codat's query language with `=`, `!=` and `~` alone: `region=uk`.
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
        api.list_companies.call(
            query=render_query(query),
            tags=render_query(tags),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
"""All companies, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All companies, in one list."""
get = operation(api.get_company.call, name="get")

create = operation(api.create_company.call, name="create")
update = operation(api.update_company.call, name="update")
replace = operation(api.replace_company.call, name="replace")
delete = operation(api.delete_company.call, name="delete")
add_product = operation(api.add_product.call, name="add_product")
remove_product = operation(api.remove_product.call, name="remove_product")


@operation
def refresh_product(
    company_id: str | UUID,
    product_identifier: str,
    data_types: Sequence[str] | None = None,
    *,
    idempotency_key: str | UUID | None = None,
) -> Call[None]:
    """Read the data that a product needs of a company once more.

    `POST /companies/{companyId}/products/{productIdentifier}/refresh`

    Args:
        company_id: The company.
        product_identifier: The product, as the portal names it.
        data_types: Only these; all that the product needs if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    body = None if data_types is None else {"dataTypes": [*data_types]}
    return api.refresh_product_data.call(company_id, product_identifier, body=body, idempotency_key=idempotency_key)
