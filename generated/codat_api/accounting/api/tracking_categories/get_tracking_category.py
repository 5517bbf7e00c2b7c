from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.tracking_category_tree import TrackingCategoryTree


_ENDPOINT: _rt.Endpoint[TrackingCategoryTree] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/trackingCategories/{trackingCategoryId}",
    __name__,
    {
        200: _rt.Ref("TrackingCategoryTree"),
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
    tracking_category_id: str | UUID,
) -> _rt.Call[TrackingCategoryTree]:
    """Get one tracking category.

    `GET /companies/{companyId}/data/trackingCategories/{trackingCategoryId}`

    Args:
        company_id: The company.
        tracking_category_id: The tracking category.

    Returns:
        The tracking category, with those under it.

    Raises:
        NotFoundError: There is no such tracking category.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "tracking_category_id": tracking_category_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    tracking_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[TrackingCategoryTree | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/trackingCategories/{trackingCategoryId}`.

    Args:
        company_id: The company.
        tracking_category_id: The tracking category.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            tracking_category_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    tracking_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> TrackingCategoryTree | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/trackingCategories/{trackingCategoryId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        tracking_category_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    tracking_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[TrackingCategoryTree | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/trackingCategories/{trackingCategoryId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            tracking_category_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    tracking_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> TrackingCategoryTree | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/trackingCategories/{trackingCategoryId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            tracking_category_id,
            client=client,
        )
    ).parsed
