"""Bank statements: uploading bank data that no connection can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.lending.api import bank_statements as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.lending.models import (
        BankingAccount,
        BankingTransactions,
        BankStatementUploadConfiguration,
        EndUploadSessionRequest,
        PullOperation,
        StartUploadSessionRequest,
        ThirdPartyPath,
        ThirdPartySchema,
    )

    from codat_runtime import Call


@operation
def get_upload_configuration(company_id: str, connection_id: str) -> Call[BankStatementUploadConfiguration]:
    """Get what is uploaded to a connection, and for which account.

    `GET /companies/{companyId}/connections/{connectionId}/bankStatements/upload/configuration`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such configuration.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_bank_statement_upload_configuration.call(company_id, connection_id)


@operation
def set_upload_configuration(
    company_id: str,
    connection_id: str,
    body: BankStatementUploadConfiguration | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[BankStatementUploadConfiguration]:
    """Set what is uploaded to a connection, and for which account; needed before an upload.

    `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/configuration`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The `source` of the data and the `accountId`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.set_bank_statement_upload_configuration.call(
        company_id, connection_id, body=body, idempotency_key=idempotency_key
    )


@operation
def start_upload_session(
    company_id: str,
    connection_id: str,
    body: StartUploadSessionRequest | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[PullOperation]:
    """Start an upload session, which takes one data type.

    `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/startSession`

    Args:
        company_id: The company.
        connection_id: The connection.
        body: The `dataType`: `banking-accounts` or `banking-transactions`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The pull operation that stands for the session.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.start_bank_statement_upload_session.call(
        company_id, connection_id, body=body, idempotency_key=idempotency_key
    )


@operation
def upload(
    company_id: str,
    connection_id: str,
    dataset_id: str,
    body: BankingAccount | BankingTransactions | ThirdPartySchema | Mapping[str, Any],
    *,
    path: ThirdPartyPath | str | None = None,
    idempotency_key: str | None = None,
) -> Call[None]:
    """Upload data to a session; it is read when the session ends.

    `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload`

    Args:
        company_id: The company.
        connection_id: The connection.
        dataset_id: The upload session, by the `id` that `start_upload_session` answered.
        body: Accounts or transactions in Codat's form, or in that of the source.
        path: The source's own endpoint that the data comes from, if it has the form of the source.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        NotFoundError: There is no such session.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.upload_bank_statement_data.call(
        company_id,
        connection_id,
        dataset_id,
        body=body,
        path=path,
        idempotency_key=idempotency_key,
    )


@operation
def end_upload_session(
    company_id: str,
    connection_id: str,
    dataset_id: str,
    body: EndUploadSessionRequest | Mapping[str, Any],
    *,
    idempotency_key: str | None = None,
) -> Call[None]:
    """End an upload session: have the data read, or forget it.

    `POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/endSession`

    Args:
        company_id: The company.
        connection_id: The connection.
        dataset_id: The upload session, by the `id` that `start_upload_session` answered.
        body: The `status`: `Process` to read, `Cancel` to forget.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        NotFoundError: There is no such session.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.end_bank_statement_upload_session.call(
        company_id, connection_id, dataset_id, body=body, idempotency_key=idempotency_key
    )
