from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.push_operation import PushOperation


_ENDPOINT: _rt.Endpoint[PushOperation] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/push/{pushOperationKey}",
    __name__,
    {
        200: _rt.Ref("PushOperation"),
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
    push_operation_key: str | UUID,
) -> _rt.Call[PushOperation]:
    """Get one push operation as it stands.

    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        company_id: The company.
        push_operation_key: The push operation, by the key in the response of the write.

    Returns:
        The push operation.

    Raises:
        NotFoundError: There is no such push operation.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
            "push_operation_key": push_operation_key,
        },
    )


def sync_detailed(
    company_id: str | UUID,
    push_operation_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[PushOperation | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/push/{pushOperationKey}`.

    Args:
        company_id: The company.
        push_operation_key: The push operation, by the key in the response of the write.
        client: Who sends it.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            push_operation_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    push_operation_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> PushOperation | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/push/{pushOperationKey}`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        push_operation_key,
        client=client,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    push_operation_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> _rt.Response[PushOperation | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/push/{pushOperationKey}`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            push_operation_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    push_operation_key: str | UUID,
    *,
    client: _rt.HttpClientProvider,
) -> PushOperation | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/push/{pushOperationKey}`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            push_operation_key,
            client=client,
        )
    ).parsed
