"""Payments: money that came for orders, or went back for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.commerce.api import payments as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of
from .._operations.query import render_query

if TYPE_CHECKING:
    from codat_api.commerce.models import Payment

    from codat_runtime import Call

    from .._operations.page import Page
    from .._operations.query import Moment, Query


@operation
def list(
    company_id: str,
    connection_id: str,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[Payment]]:
    """List payments, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/commerce-payments`

    Args:
        company_id: The company.
        connection_id: The connection.
        query: Which ones, in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
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
        api.list_payments.call(
            company_id,
            connection_id,
            query=render_query(query, modified_since=modified_since),
            order_by=order_by,
            page=page,
            page_size=page_size,
        )
    )


iterate = iterate_of(list)
fetch_all = fetch_all_of(list)


@operation
def get(company_id: str, connection_id: str, payment_id: str) -> Call[Payment]:
    """Get one payment.

    `GET /companies/{companyId}/connections/{connectionId}/data/commerce-payments/{paymentId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        payment_id: The payment.

    Returns:
        The payment.

    Raises:
        NotFoundError: There is no such payment.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_payment.call(company_id, connection_id, payment_id)
