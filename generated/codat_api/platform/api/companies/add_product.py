from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}/products/{productIdentifier}",
    __name__,
    {
        204: None,
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    product_identifier: str | UUID,
) -> _rt.Call[None]:
    """Enable a product for a company.

    `PUT /companies/{companyId}/products/{productIdentifier}`

    Args:
        company_id: The company.
        product_identifier: The product, as the portal names it.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "product_identifier": product_identifier,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    product_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `PUT /companies/{companyId}/products/{productIdentifier}`.

    Args:
        company_id: The company.
        product_identifier: The product, as the portal names it.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            product_identifier,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    product_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `PUT /companies/{companyId}/products/{productIdentifier}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        product_identifier,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    product_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `PUT /companies/{companyId}/products/{productIdentifier}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            product_identifier,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    product_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> None | ErrorMessage:
    """Send `call`: `PUT /companies/{companyId}/products/{productIdentifier}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            product_identifier,
            client=client,
        )
    ).parsed
