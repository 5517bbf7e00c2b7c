from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.supplier import Supplier
    from ...models.supplier_prototype import SupplierPrototype


_ENDPOINT: _rt.Endpoint[Supplier] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}",
    __name__,
    {
        200: _rt.Ref("Supplier"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("SupplierPrototype"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    body: SupplierPrototype | Mapping[str, Any],
) -> _rt.Call[Supplier]:
    """Update a supplier in the company's books; unlike a push operation, it is done when this returns.

    `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        supplier_id: The supplier.
        body: The whole supplier as it shall be, its `status` too: what is left out is deleted from the books.

    Returns:
        The supplier.

    Raises:
        NotFoundError: There is no such supplier.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "supplier_id": supplier_id,
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    body: SupplierPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Supplier | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`.

    Args:
        company_id: The company.
        connection_id: The connection.
        supplier_id: The supplier.
        body: The whole supplier as it shall be, its `status` too: what is left out is deleted from the books.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            supplier_id,
            body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    body: SupplierPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Supplier | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        supplier_id,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    body: SupplierPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Supplier | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            supplier_id,
            body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    body: SupplierPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Supplier | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            supplier_id,
            body,
            client=client,
        )
    ).parsed
