from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.journal import Journal


_ENDPOINT: _rt.Endpoint[Journal] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/journals/{journalId}",
    __name__,
    {
        200: _rt.Ref("Journal"),
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
    journal_id: str | UUID,
) -> _rt.Call[Journal]:
    """Get one journal.

    `GET /companies/{companyId}/data/journals/{journalId}`

    Args:
        company_id: The company.
        journal_id: The journal.

    Returns:
        The journal.

    Raises:
        NotFoundError: There is no such journal.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "journal_id": journal_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    journal_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Journal | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/journals/{journalId}`.

    Args:
        company_id: The company.
        journal_id: The journal.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            journal_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    journal_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> Journal | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/journals/{journalId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        journal_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    journal_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[Journal | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/journals/{journalId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            journal_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    journal_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> Journal | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/journals/{journalId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            journal_id,
            client=client,
        )
    ).parsed
