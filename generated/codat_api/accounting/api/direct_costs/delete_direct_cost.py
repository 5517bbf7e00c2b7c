from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.push_operation_summary import PushOperationSummary


_ENDPOINT: _rt.Endpoint[PushOperationSummary] = _rt.Endpoint(
    "DELETE",
    "/companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}",
    __name__,
    {
        200: _rt.Ref("PushOperationSummary"),
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
    connection_id: str | UUID,
    direct_cost_id: str | UUID,
) -> _rt.Call[PushOperationSummary]:
    """Delete a direct cost from the company's books; it is done after this call, `poll_until_done` waits for it.

    `DELETE /companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}`

    Args:
        company_id: The company.
        connection_id: The connection to delete from.
        direct_cost_id: The direct cost.

    Returns:
        The push operation, most often still pending.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "connection_id": connection_id,
            "direct_cost_id": direct_cost_id,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_cost_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[PushOperationSummary | ErrorMessage | None]:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}`.

    Args:
        company_id: The company.
        connection_id: The connection to delete from.
        direct_cost_id: The direct cost.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            connection_id,
            direct_cost_id,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_cost_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> PushOperationSummary | ErrorMessage | None:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        connection_id,
        direct_cost_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_cost_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[PushOperationSummary | ErrorMessage | None]:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            connection_id,
            direct_cost_id,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    connection_id: str | UUID,
    direct_cost_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> PushOperationSummary | ErrorMessage | None:
    """Send `call`: `DELETE /companies/{companyId}/connections/{connectionId}/push/directCosts/{directCostId}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            connection_id,
            direct_cost_id,
            client=client,
        )
    ).parsed
