from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.transaction_category import TransactionCategory


_ENDPOINT: _rt.Endpoint[TransactionCategory] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories/{transactionCategoryId}",
    __name__,
    {
        200: _rt.Ref("TransactionCategory"),
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
    connection_id: str | UUID,
    transaction_category_id: str | UUID,
) -> _rt.Call[TransactionCategory]:
    """Get one transaction category.

    `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories/{transactionCategoryId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        transaction_category_id: The transaction category.

    Returns:
        The transaction category.

    Raises:
        NotFoundError: There is no such transaction category.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "transaction_category_id": transaction_category_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    transaction_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[TransactionCategory | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories/{transactionCategoryId}`.

    Args:
        company_id: The company.
        connection_id: The connection.
        transaction_category_id: The transaction category.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            transaction_category_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    transaction_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> TransactionCategory | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories/{transactionCategoryId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        transaction_category_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    transaction_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[TransactionCategory | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories/{transactionCategoryId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            transaction_category_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    transaction_category_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> TransactionCategory | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/banking-transactionCategories/{transactionCategoryId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            transaction_category_id,
            client=client,
        )
    ).parsed
