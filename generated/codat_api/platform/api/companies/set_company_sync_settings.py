from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.set_company_sync_settings_request import SetCompanySyncSettingsRequest


_ENDPOINT: _rt.Endpoint[None] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/syncSettings",
    __name__,
    {
        204: None,
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    body=_rt.Ref("SetCompanySyncSettingsRequest"),
)


def call(
    company_id: str | UUID,
    body: SetCompanySyncSettingsRequest | Mapping[str, Any],
    *,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[None]:
    """Set the sync settings of a company, which then take the place of the profile's.

    `POST /companies/{companyId}/syncSettings`

    Args:
        company_id: The company.
        body: The settings, all of them: `syncSchedule` is in hours, `monthsToSync` in months.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Raises:
        NotFoundError: There is no such company.
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
    body: SetCompanySyncSettingsRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `POST /companies/{companyId}/syncSettings`.

    Args:
        company_id: The company.
        body: The settings, all of them: `syncSchedule` is in hours, `monthsToSync` in months.
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
    body: SetCompanySyncSettingsRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Send `call`: `POST /companies/{companyId}/syncSettings`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        body,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    body: SetCompanySyncSettingsRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[None | ErrorMessage]:
    """Send `call`: `POST /companies/{companyId}/syncSettings`; `sync_detailed`, awaited."""
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
    body: SetCompanySyncSettingsRequest | Mapping[str, Any],
    *,
    client: _rt.HttpClientProvider,
    idempotency_key: str | UUID | None = None,
) -> None | ErrorMessage:
    """Send `call`: `POST /companies/{companyId}/syncSettings`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            body,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
