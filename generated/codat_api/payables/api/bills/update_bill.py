from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.bill import Bill
    from ...models.bill_prototype import BillPrototype
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Bill] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/connections/{connectionId}/payables/bills/{billId}",
    __name__,
    {
        200: _rt.Ref("Bill"),
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
    body=_rt.Ref("BillPrototype"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    *,
    body: BillPrototype | Mapping[str, Any],
) -> _rt.Call[Bill]:
    """Update bill, described: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        bill_id: `billId` in the path.
        body: A model or a mapping; sent as `application/json`.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "bill_id": bill_id,
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: BillPrototype | Mapping[str, Any],
) -> _rt.Response[Bill | ErrorMessage | None]:
    """Update bill: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        bill_id: `billId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            bill_id,
            body=body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: BillPrototype | Mapping[str, Any],
) -> Bill | ErrorMessage | None:
    """Update bill: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        bill_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: BillPrototype | Mapping[str, Any],
) -> _rt.Response[Bill | ErrorMessage | None]:
    """Update bill: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            bill_id,
            body=body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: BillPrototype | Mapping[str, Any],
) -> Bill | ErrorMessage | None:
    """Update bill: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            bill_id,
            client=client,
            body=body,
        )
    ).parsed
