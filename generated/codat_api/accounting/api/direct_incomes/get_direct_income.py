from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.direct_income import DirectIncome
    from ...models.error_message import ErrorMessage


_ENDPOINT: _rt.Endpoint[DirectIncome] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/connections/{connectionId}/data/directIncomes/{directIncomeId}",
    __name__,
    {
        200: _rt.Ref("DirectIncome"),
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
    direct_income_id: str | UUID,
) -> _rt.Call[DirectIncome]:
    """Get one direct income.

    `GET /companies/{companyId}/connections/{connectionId}/data/directIncomes/{directIncomeId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        direct_income_id: The direct income.

    Returns:
        The direct income.

    Raises:
        NotFoundError: There is no such direct income.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "direct_income_id": direct_income_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_income_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[DirectIncome | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/directIncomes/{directIncomeId}`.

    Args:
        company_id: The company.
        connection_id: The connection.
        direct_income_id: The direct income.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            direct_income_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_income_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> DirectIncome | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/directIncomes/{directIncomeId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        direct_income_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_income_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[DirectIncome | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/directIncomes/{directIncomeId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            direct_income_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_income_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> DirectIncome | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/connections/{connectionId}/data/directIncomes/{directIncomeId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            direct_income_id,
            client=client,
        )
    ).parsed
