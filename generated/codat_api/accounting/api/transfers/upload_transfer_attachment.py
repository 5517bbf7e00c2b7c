from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.attachment_upload import AttachmentUpload
    from ...models.error_message import ErrorMessage
    from ...models.push_operation_summary import PushOperationSummary


_ENDPOINT: _rt.Endpoint[PushOperationSummary | None] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment",
    __name__,
    {
        200: _rt.Ref("PushOperationSummary"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    may_be_empty=True,
    body=_rt.Ref("AttachmentUpload"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    transfer_id: str | UUID,
    body: AttachmentUpload | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[PushOperationSummary | None]:
    """Attach a file to a transfer in the company's books.

    `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        transfer_id: The transfer.
        body: The file, as `file`: a path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The push operation, most often still pending; None where Codat accepts the file with an empty response.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "transfer_id": transfer_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        multipart=body,
        files=("file",),
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    transfer_id: str | UUID,
    body: AttachmentUpload | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[PushOperationSummary | None | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`.

    Args:
        company_id: The company.
        connection_id: The connection to write to.
        transfer_id: The transfer.
        body: The file, as `file`: a path, bytes, an open binary file, or a `File` with a name and a media type.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            transfer_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    transfer_id: str | UUID,
    body: AttachmentUpload | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> PushOperationSummary | None | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        transfer_id,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    transfer_id: str | UUID,
    body: AttachmentUpload | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[PushOperationSummary | None | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            transfer_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    transfer_id: str | UUID,
    body: AttachmentUpload | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> PushOperationSummary | None | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/push/transfers/{transferId}/attachment`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            transfer_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
