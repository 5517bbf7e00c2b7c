from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.create_expense_response import CreateExpenseResponse
    from ...models.error_message import ErrorMessage
    from ...models.expense_transaction import ExpenseTransaction


_ENDPOINT: _rt.Endpoint[CreateExpenseResponse] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/sync/expenses/expense-transactions",
    __name__,
    {
        200: _rt.Ref("CreateExpenseResponse"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.ListOf(_rt.Ref("ExpenseTransaction")),
)


def call(
    company_id: str | UUID,
    body: Sequence[ExpenseTransaction | Mapping[str, Any]],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[CreateExpenseResponse]:
    """Create expense transactions and bring them into the company's books.

    `POST /companies/{companyId}/sync/expenses/expense-transactions`

    Args:
        company_id: The company.
        body: The transactions, each with an `id` of yours.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The id of the sync that brings them into the books; `syncs.get` tells how it goes.

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
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
        json=body,
    )


def sync_detailed(
    company_id: str | UUID,
    body: Sequence[ExpenseTransaction | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[CreateExpenseResponse | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/sync/expenses/expense-transactions`.

    Args:
        company_id: The company.
        body: The transactions, each with an `id` of yours.
        client: Who sends it.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    body: Sequence[ExpenseTransaction | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> CreateExpenseResponse | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/sync/expenses/expense-transactions`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    body: Sequence[ExpenseTransaction | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[CreateExpenseResponse | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/sync/expenses/expense-transactions`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            body,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    body: Sequence[ExpenseTransaction | Mapping[str, Any]],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> CreateExpenseResponse | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/sync/expenses/expense-transactions`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
