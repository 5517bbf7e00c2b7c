"""Profile: the account itself, and the sync settings that companies have unless they have their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import settings as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.platform.models import Profile, SyncSettings, UpdateProfileSyncSettingsRequest

    from codat_runtime import Call


@operation
def get() -> Call[Profile]:
    """Get the profile of the account.

    `GET /profile`

    Returns:
        The profile.

    Raises:
        CodatError: Codat refused, or could not be reached.
    """
    return api.get_profile.call()


@operation
def update(body: Profile | Mapping[str, Any]) -> Call[Profile]:
    """Update the profile of the account.

    `PUT /profile`

    Args:
        body: The whole profile as it shall be; its `name` and `redirectUrl` at least.

    Returns:
        The profile.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.update_profile.call(body=body)


@operation
def get_sync_settings() -> Call[SyncSettings]:
    """Get the sync settings of companies that have none of their own.

    `GET /profile/syncSettings`

    Returns:
        One setting for each data type.

    Raises:
        CodatError: Codat refused, or could not be reached.
    """
    return api.get_profile_sync_settings.call()


@operation
def update_sync_settings(
    body: UpdateProfileSyncSettingsRequest | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[None]:
    """Update the sync settings of companies that have none of their own.

    `POST /profile/syncSettings`

    Args:
        body: The settings, all of them: `syncSchedule` is in hours, `monthsToSync` in months.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.update_profile_sync_settings.call(body=body, idempotency_key=idempotency_key)
