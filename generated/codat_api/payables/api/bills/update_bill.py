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
    body: BillPrototype | Mapping[str, Any],
) -> _rt.Call[Bill]:
    """Update a bill in the company's books; unlike a push operation, it is done when this returns.

    `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        bill_id: The bill.
        body: The whole bill as it shall be, with status `Open`, a currency, its rate and all lines, which replace
            those that there were; a bill on which something is paid cannot be updated.

    Returns:
        The bill.

    Raises:
        NotFoundError: There is no such bill.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
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
    body: BillPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Bill | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`.

    Args:
        company_id: The company.
        connection_id: The connection.
        bill_id: The bill.
        body: The whole bill as it shall be, with status `Open`, a currency, its rate and all lines, which replace
            those that there were; a bill on which something is paid cannot be updated.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            bill_id,
            body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Bill | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        bill_id,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Bill | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            bill_id,
            body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Bill | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            bill_id,
            body,
            client=client,
        )
    ).parsed
