from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.bill_payment import BillPayment
    from ...models.bill_payment_prototype import BillPaymentPrototype
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[BillPayment] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/payment",
    __name__,
    {
        201: _rt.Ref("BillPayment"),
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
    body=_rt.Ref("BillPaymentPrototype"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPaymentPrototype | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[BillPayment]:
    """Record that a bill was paid; unlike a push operation, it is there when this returns.

    `POST /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/payment`

    Args:
        company_id: The company.
        connection_id: The connection.
        bill_id: The bill.
        body: The payment: amount, day, and the account that it came from.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The payment, with its id.

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
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPaymentPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[BillPayment | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/payment`.

    Args:
        company_id: The company.
        connection_id: The connection.
        bill_id: The bill.
        body: The payment: amount, day, and the account that it came from.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            bill_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPaymentPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> BillPayment | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/payment`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        bill_id,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPaymentPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[BillPayment | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/payment`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            bill_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    bill_id: str | UUID,
    body: BillPaymentPrototype | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> BillPayment | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/payables/bills/{billId}/payment`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            bill_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
