from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.validation_result import ValidationResult


_ENDPOINT: _rt.Endpoint[ValidationResult] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/sync/{datasetId}/validation",
    __name__,
    {
        200: _rt.Ref("ValidationResult"),
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
    dataset_id: str | UUID,
) -> _rt.Call[ValidationResult]:
    """Get what was found wrong with the data that one pull operation read.

    `GET /companies/{companyId}/sync/{datasetId}/validation`

    Args:
        company_id: The company.
        dataset_id: The pull operation, by its `id`.

    Returns:
        The errors and the warnings.

    Raises:
        NotFoundError: There is no such pull operation.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "dataset_id": dataset_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[ValidationResult | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/sync/{datasetId}/validation`.

    Args:
        company_id: The company.
        dataset_id: The pull operation, by its `id`.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            dataset_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> ValidationResult | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/sync/{datasetId}/validation`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        dataset_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[ValidationResult | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/sync/{datasetId}/validation`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            dataset_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> ValidationResult | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/sync/{datasetId}/validation`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            dataset_id,
            client=client,
        )
    ).parsed
