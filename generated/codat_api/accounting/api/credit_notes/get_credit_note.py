from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.credit_note import CreditNote
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[CreditNote] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/data/creditNotes/{creditNoteId}",
    __name__,
    {
        200: _rt.Ref("CreditNote"),
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
    credit_note_id: str | UUID,
) -> _rt.Call[CreditNote]:
    """Get one credit note.

    `GET /companies/{companyId}/data/creditNotes/{creditNoteId}`

    Args:
        company_id: The company.
        credit_note_id: The credit note.

    Returns:
        The credit note.

    Raises:
        NotFoundError: There is no such credit note.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "credit_note_id": credit_note_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    credit_note_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[CreditNote | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/creditNotes/{creditNoteId}`.

    Args:
        company_id: The company.
        credit_note_id: The credit note.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            credit_note_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    credit_note_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> CreditNote | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/creditNotes/{creditNoteId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        credit_note_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    credit_note_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[CreditNote | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/data/creditNotes/{creditNoteId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            credit_note_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    credit_note_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> CreditNote | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/data/creditNotes/{creditNoteId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            credit_note_id,
            client=client,
        )
    ).parsed
