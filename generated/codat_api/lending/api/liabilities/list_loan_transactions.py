from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.loan_source_type import LoanSourceType
    from ...models.loan_transactions import LoanTransactions


_ENDPOINT: _rt.Endpoint[LoanTransactions] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/liabilities/loans/transactions",
    __name__,
    {
        200: _rt.Ref("LoanTransactions"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    *,
    source_type: LoanSourceType | str,
) -> _rt.Call[LoanTransactions]:
    """List what was borrowed and paid back, as it was ordered last.

    `GET /companies/{companyId}/reports/liabilities/loans/transactions`

    Args:
        company_id: The company.
        source_type: The kind of data: `accounting`, `banking` or `commerce` data.

    Returns:
        All of it.

    Raises:
        NotFoundError: There is no such list.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "sourceType": _rt.Argument("source_type", source_type, _rt.Ref("LoanSourceType"), required=True),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
) -> _rt.Response[LoanTransactions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/liabilities/loans/transactions`.

    Args:
        company_id: The company.
        client: Who sends it.
        source_type: The kind of data: `accounting`, `banking` or `commerce` data.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            source_type=source_type,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
) -> LoanTransactions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/liabilities/loans/transactions`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        source_type=source_type,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
) -> _rt.Response[LoanTransactions | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/liabilities/loans/transactions`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            source_type=source_type,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    source_type: LoanSourceType | str,
) -> LoanTransactions | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/liabilities/loans/transactions`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            source_type=source_type,
        )
    ).parsed
