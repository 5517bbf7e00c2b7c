from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.custom_data_type_records import CustomDataTypeRecords
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[CustomDataTypeRecords] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}",
    __name__,
    {
        200: _rt.Ref("CustomDataTypeRecords"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        451: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    records="CustomDataTypeRecord",
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    page: int,
    page_size: int | None = None,
) -> _rt.Call[CustomDataTypeRecords]:
    """List the records of a custom data type, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`

    Args:
        company_id: The company.
        connection_id: The connection.
        custom_data_identifier: The custom data type, by the name that you gave it.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "custom_data_identifier": custom_data_identifier,
        },
        query={
            "page": _rt.Argument("page", page, _rt.INTEGER, required=True),
            "pageSize": _rt.Argument("page_size", page_size, _rt.INTEGER),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int,
    page_size: int | None = None,
) -> _rt.Response[CustomDataTypeRecords | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`.

    Args:
        company_id: The company.
        connection_id: The connection.
        custom_data_identifier: The custom data type, by the name that you gave it.
        client: Who sends it.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            custom_data_identifier,
            page=page,
            page_size=page_size,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int,
    page_size: int | None = None,
) -> CustomDataTypeRecords | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        custom_data_identifier,
        client=client,
        page=page,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int,
    page_size: int | None = None,
) -> _rt.Response[CustomDataTypeRecords | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            custom_data_identifier,
            page=page,
            page_size=page_size,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    custom_data_identifier: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    page: int,
    page_size: int | None = None,
) -> CustomDataTypeRecords | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            custom_data_identifier,
            client=client,
            page=page,
            page_size=page_size,
        )
    ).parsed
