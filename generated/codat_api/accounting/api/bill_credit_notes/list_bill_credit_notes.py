from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.bill_credit_notes import BillCreditNotes
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[BillCreditNotes] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/billCreditNotes",
    __name__,
    {
        200: _rt.Ref("BillCreditNotes"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        409: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    records="BillCreditNote",
)


def call(
    company_id: str | UUID,
    *,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> _rt.Call[BillCreditNotes]:
    """List bill credit notes, a page at a time.

    `GET /companies/{companyId}/data/billCreditNotes`

    Args:
        company_id: The company.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "orderBy": _rt.Argument("order_by", order_by, _rt.STRING),
            "page": _rt.Argument("page", page, _rt.INTEGER),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
            "query": _rt.Argument("query", query, _rt.STRING),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> _rt.Response[BillCreditNotes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/billCreditNotes`.

    Args:
        company_id: The company.
        client: Who sends it.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.
        query: A filter in Codat's query language.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            order_by=order_by,
            page=page,
            page_size=page_size,
            query=query,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> BillCreditNotes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/billCreditNotes`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        order_by=order_by,
        page=page,
        page_size=page_size,
        query=query,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> _rt.Response[BillCreditNotes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/billCreditNotes`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            order_by=order_by,
            page=page,
            page_size=page_size,
            query=query,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
    query: str | None = None,
) -> BillCreditNotes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/billCreditNotes`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            order_by=order_by,
            page=page,
            page_size=page_size,
            query=query,
        )
    ).parsed
