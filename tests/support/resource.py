"""A resource as the package has them, made by hand for the tests."""

from __future__ import annotations

from codat_api.platform.api.companies import create_company, get_company, list_companies
from codat_api.platform.models import Company, CompanyRequestBody

from codat_facade._operations.operation import operation
from codat_facade._operations.page import Page
from codat_facade._operations.pagination import as_page, fetch_all_of, iterate_of
from codat_runtime import Call

__all__ = ["create", "fetch_all", "get", "iterate", "list"]


@operation
def get(company_id: str) -> Call[Company]:
    """One company.

    `GET /companies/{companyId}`

    Args:
        company_id: Which.
    """
    return get_company.call(company_id)


@operation
def create(body: CompanyRequestBody, *, idempotency_key: str | None = None) -> Call[Company]:
    """Make a company."""
    return create_company.call(body=body, idempotency_key=idempotency_key)


@operation
def list(*, query: str | None = None, page: int | None = None, page_size: int | None = None) -> Call[Page[Company]]:
    """One page of companies.

    `GET /companies`

    Args:
        query: Which companies.
        page: Which page, from 1.
        page_size: How many at most.

    Returns:
        A page.

    Raises:
        CodatError: The call failed.
    """
    return as_page(list_companies.call(query=query, page=page, page_size=page_size))


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)
