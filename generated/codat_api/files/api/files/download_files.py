from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[bytes] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/files/download",
    __name__,
    {
        200: _rt.BYTES,
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    accept="application/octet-stream, application/json",
)


def call(
    company_id: str | UUID,
    *,
    date: _dt.datetime | _dt.date | None = None,
) -> _rt.Call[bytes]:
    """Download a company's files as one ZIP archive.

    `GET /companies/{companyId}/files/download`

    Args:
        company_id: The company.
        date: Only those uploaded on this day; all of them if not given.

    Returns:
        The content of the archive.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "date": _rt.Argument("date", date, _rt.DATETIME),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    date: _dt.datetime | _dt.date | None = None,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/files/download`.

    Args:
        company_id: The company.
        client: Who sends it.
        date: Only those uploaded on this day; all of them if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            date=date,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    date: _dt.datetime | _dt.date | None = None,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/files/download`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        date=date,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    date: _dt.datetime | _dt.date | None = None,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/files/download`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            date=date,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    date: _dt.datetime | _dt.date | None = None,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/files/download`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            date=date,
        )
    ).parsed
