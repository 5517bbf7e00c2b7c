"""Companies: the businesses that share their data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import companies as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from codat_api.platform.models import Company, CompanyRequestBody, CompanyUpdateRequest

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Query


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
        query: Which ones, in Codat's query language.
        tags: Which ones by their tags, in Codat's query language with `=`, `!=` and `~` alone: `region=uk`.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
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
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str) -> Call[Company]:
    """Get one company.

    `GET /companies/{companyId}`

    Args:
        company_id: The company.

    Returns:
        The company, with its connections.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company.call(company_id)


@operation
def create(body: CompanyRequestBody | Mapping[str, Any], *, idempotency_key: str | None = None) -> Call[Company]:
    """Create a company.

    `POST /companies`

    Args:
        body: The company; its `name` at least.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The company, with its id.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_company.call(body=body, idempotency_key=idempotency_key)


@operation
def update(
    company_id: str, body: CompanyUpdateRequest | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[Company]:
    """Update a company: what the body leaves out stays as it is.

    `PATCH /companies/{companyId}`

    Args:
        company_id: The company.
        body: What to change.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The company.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.update_company.call(company_id, body=body, idempotency_key=idempotency_key)


@operation
def replace(company_id: str, body: CompanyRequestBody | Mapping[str, Any]) -> Call[Company]:
    """Replace a company: what the body leaves out is cleared.

    `PUT /companies/{companyId}`

    Args:
        company_id: The company.
        body: The whole company as it shall be.

    Returns:
        The company.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.replace_company.call(company_id, body=body)


@operation
def delete(company_id: str) -> Call[None]:
    """Delete a company, its connections and all its data; this cannot be undone.

    `DELETE /companies/{companyId}`

    Args:
        company_id: The company.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_company.call(company_id)


@operation
def add_product(company_id: str, product_identifier: str) -> Call[None]:
    """Enable a product for a company.

    `PUT /companies/{companyId}/products/{productIdentifier}`

    Args:
        company_id: The company.
        product_identifier: The product, as the portal names it.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.add_product.call(company_id, product_identifier)


@operation
def remove_product(company_id: str, product_identifier: str) -> Call[None]:
    """Disable a product for a company.

    `DELETE /companies/{companyId}/products/{productIdentifier}`

    Args:
        company_id: The company.
        product_identifier: The product, as the portal names it.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.remove_product.call(company_id, product_identifier)


@operation
def refresh_product(
    company_id: str,
    product_identifier: str,
    data_types: Sequence[str] | None = None,
    *,
    idempotency_key: str | None = None,
) -> Call[None]:
    """Read the data that a product needs of a company once more.

    `POST /companies/{companyId}/products/{productIdentifier}/refresh`

    Args:
        company_id: The company.
        product_identifier: The product, as the portal names it.
        data_types: Only these; all that the product needs if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    body = None if data_types is None else {"dataTypes": [*data_types]}
    return api.refresh_product_data.call(company_id, product_identifier, body=body, idempotency_key=idempotency_key)
