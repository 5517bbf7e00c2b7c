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
    *,
    body: BankingAccount
    | Mapping[str, Any]
    | BankingTransactions
    | Mapping[str, Any]
    | ThirdPartySchema
    | Mapping[str, Any],
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[None]:
    """Upload bank statement data, described: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        dataset_id: `datasetId` in the path.
        body: A model or a mapping; sent as `application/json`.
        path: `path` in the query.
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
    *,
    client: _rt.HttpClients,
    body: BankingAccount
    | Mapping[str, Any]
    | BankingTransactions
    | Mapping[str, Any]
    | ThirdPartySchema
    | Mapping[str, Any],
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Upload bank statement data: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`.

    Args:
        company_id: `companyId` in the path.
        connection_id: `connectionId` in the path.
        dataset_id: `datasetId` in the path.
        client: Who sends it.
        body: A model or a mapping; sent as `application/json`.
        path: `path` in the query.
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
            path=path,
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
    body: BankingAccount
    | Mapping[str, Any]
    | BankingTransactions
    | Mapping[str, Any]
    | ThirdPartySchema
    | Mapping[str, Any],
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Upload bank statement data: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        dataset_id,
        client=client,
        body=body,
        path=path,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    dataset_id: str | UUID,
    *,
    client: _rt.HttpClients,
    body: BankingAccount
    | Mapping[str, Any]
    | BankingTransactions
    | Mapping[str, Any]
    | ThirdPartySchema
    | Mapping[str, Any],
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Upload bank statement data: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            dataset_id,
            body=body,
            path=path,
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
    body: BankingAccount
    | Mapping[str, Any]
    | BankingTransactions
    | Mapping[str, Any]
    | ThirdPartySchema
    | Mapping[str, Any],
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Upload bank statement data: `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            dataset_id,
            client=client,
            body=body,
            path=path,
            idempotency_key=idempotency_key,
        )
    ).parsed
