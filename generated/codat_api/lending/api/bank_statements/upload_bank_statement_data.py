from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.banking_account import BankingAccount
    from ...models.banking_transactions import BankingTransactions
    from ...models.error_message import ErrorMessage
    from ...models.third_party_path import ThirdPartyPath
    from ...models.third_party_schema import ThirdPartySchema


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload",
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
    body=_rt.OneOf(_rt.Ref("BankingAccount"), _rt.Ref("BankingTransactions"), _rt.Ref("ThirdPartySchema")),
)


def call(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    body: BankingAccount | BankingTransactions | ThirdPartySchema | Mapping[str, Any],
    *,
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[None]:
    """Upload data to a session; it is read when the session ends.

    `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`

    Args:
        company_id: The company.
        connection_id: The connection.
        dataset_id: The upload session, by the `id` that `start_upload_session` returned.
        body: Accounts or transactions in Codat's form, or in that of the source.
        path: The source's own endpoint that the data comes from, if it has the form of the source.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Raises:
        NotFoundError: There is no such session.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent, or the body is the model of another record.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "dataset_id": dataset_id,
        },
        query={
            "path": _rt.Argument("path", path, _rt.Ref("ThirdPartyPath")),
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
    body: BankingAccount | BankingTransactions | ThirdPartySchema | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`.

    Args:
        company_id: The company.
        connection_id: The connection.
        dataset_id: The upload session, by the `id` that `start_upload_session` returned.
        body: Accounts or transactions in Codat's form, or in that of the source.
        client: Who sends it.
        path: The source's own endpoint that the data comes from, if it has the form of the source.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            dataset_id,
            body,
            path=path,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    body: BankingAccount | BankingTransactions | ThirdPartySchema | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        dataset_id,
        body,
        client=client,
        path=path,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    body: BankingAccount | BankingTransactions | ThirdPartySchema | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            dataset_id,
            body,
            path=path,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    body: BankingAccount | BankingTransactions | ThirdPartySchema | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Send `call`: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            dataset_id,
            body,
            client=client,
            path=path,
            idempotency_key=idempotency_key,
        )
    ).parsed
