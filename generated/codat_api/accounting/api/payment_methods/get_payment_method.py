from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.payment_method import PaymentMethod


_ENDPOINT: _rt.Endpoint[PaymentMethod] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/paymentMethods/{paymentMethodId}",
    __name__,
    {
        200: _rt.Ref("PaymentMethod"),
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
    payment_method_id: str | UUID,
) -> _rt.Call[PaymentMethod]:
    """Get one payment method.

    `GET /companies/{companyId}/data/paymentMethods/{paymentMethodId}`

    Args:
        company_id: The company.
        payment_method_id: The payment method.

    Returns:
        The payment method.

    Raises:
        NotFoundError: There is no such payment method.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "payment_method_id": payment_method_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    payment_method_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[PaymentMethod | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/paymentMethods/{paymentMethodId}`.

    Args:
        company_id: The company.
        payment_method_id: The payment method.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            payment_method_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    payment_method_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> PaymentMethod | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/paymentMethods/{paymentMethodId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        payment_method_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    payment_method_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[PaymentMethod | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/paymentMethods/{paymentMethodId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            payment_method_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    payment_method_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> PaymentMethod | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/paymentMethods/{paymentMethodId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            payment_method_id,
            client=client,
        )
    ).parsed
