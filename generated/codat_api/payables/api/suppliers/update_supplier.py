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
    *,
    body: SupplierPrototype | Mapping[str, Any],
) -> _rt.Call[Supplier]:
    """Update supplier, described: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        supplier_id: `supplierId` in the path.
        body: A model or a mapping; sent as `application/json`.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
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
    *,
    client: _rt.HttpClients,
    body: SupplierPrototype | Mapping[str, Any],
) -> _rt.Response[Supplier | ErrorMessage | None]:
    """Update supplier: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        supplier_id: `supplierId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            supplier_id,
            body=body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplierPrototype | Mapping[str, Any],
) -> Supplier | ErrorMessage | None:
    """Update supplier: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        supplier_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplierPrototype | Mapping[str, Any],
) -> _rt.Response[Supplier | ErrorMessage | None]:
    """Update supplier: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            supplier_id,
            body=body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    supplier_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: SupplierPrototype | Mapping[str, Any],
) -> Supplier | ErrorMessage | None:
    """Update supplier: `PUT /companies/{companyId}/connections/{connectionId}/payables/suppliers/{supplierId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            supplier_id,
            client=client,
            body=body,
        )
    ).parsed
