from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.end_upload_session_request import EndUploadSessionRequest
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession",
    __name__,
    {
        200: None,
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("EndUploadSessionRequest"),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    *,
    body: EndUploadSessionRequest | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[None]:
    """End bank statement upload session, described: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        dataset_id: `datasetId` in the path.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Raises:
        TypeError: An argument has no form in a request, or a body is the model of another record; nothing is sent.
        ValueError: An argument is empty, out of range, or would change the path; nothing is sent.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "dataset_id": dataset_id,
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: EndUploadSessionRequest | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """End bank statement upload session: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        dataset_id: `datasetId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        idempotency_key: A GUID; the first answer to it is replayed for 90 minutes. Made anew for each call if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            dataset_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: EndUploadSessionRequest | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """End bank statement upload session: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        dataset_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: EndUploadSessionRequest | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """End bank statement upload session: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            dataset_id,
            body=body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: EndUploadSessionRequest | Mapping[str, Any],
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """End bank statement upload session: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            dataset_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
