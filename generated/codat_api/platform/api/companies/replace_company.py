from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.company import Company
    from ...models.company_request_body import CompanyRequestBody
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[Company] = _rt.Endpoint(
    "PUT",
    "/companies/{companyId}",
    __name__,
    {
        200: _rt.Ref("Company"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("CompanyRequestBody"),
)


def call(
    company_id: str | UUID,
    body: CompanyRequestBody | Mapping[str, Any],
) -> _rt.Call[Company]:
    """Replace a company: what the body leaves out is cleared.

    `PUT /companies/{companyId}`

    Args:
        company_id: The company.
        body: The whole company as it shall be.

    Returns:
        The company.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Company | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}`.

    Args:
        company_id: The company.
        body: The whole company as it shall be.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            body,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Company | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        body,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Company | ErrorMessage | None]:
    """Send `call`: `PUT /companies/{companyId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            body,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    body: CompanyRequestBody | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
) -> Company | ErrorMessage | None:
    """Send `call`: `PUT /companies/{companyId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            body,
            client=client,
        )
    ).parsed
