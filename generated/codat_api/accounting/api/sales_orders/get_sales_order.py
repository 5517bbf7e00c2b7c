from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.sales_order import SalesOrder


_ENDPOINT: _rt.Endpoint[SalesOrder] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/salesOrders/{salesOrderId}",
    __name__,
    {
        200: _rt.Ref("SalesOrder"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        409: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    sales_order_id: str | UUID,
) -> _rt.Call[SalesOrder]:
    """Get one sales order.

    `GET /companies/{companyId}/data/salesOrders/{salesOrderId}`

    Args:
        company_id: The company.
        sales_order_id: The sales order.

    Returns:
        The sales order.

    Raises:
        NotFoundError: There is no such sales order.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "sales_order_id": sales_order_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    sales_order_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SalesOrder | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/salesOrders/{salesOrderId}`.

    Args:
        company_id: The company.
        sales_order_id: The sales order.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            sales_order_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    sales_order_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SalesOrder | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/salesOrders/{salesOrderId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        sales_order_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    sales_order_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[SalesOrder | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/salesOrders/{salesOrderId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            sales_order_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    sales_order_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> SalesOrder | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/salesOrders/{salesOrderId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            sales_order_id,
            client=client,
        )
    ).parsed
