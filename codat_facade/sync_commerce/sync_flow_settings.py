"""Sync flow settings: what a business sees while it sets the sync up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.sync_commerce.api import sync_flow_settings as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.sync_commerce.models import Locale, LocalizationInfo, VisibleAccounts

    from codat_runtime import Call


@operation
def get_text(*, locale: Locale | str) -> Call[LocalizationInfo]:
    """Get the texts of the sync flow.

    `GET /sync/commerce/config/ui/text`

    Args:
        locale: The language, such as `en-us`.

    Returns:
        Each text by its place.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_config_text_sync_flow.call(locale=locale)


@operation
def update_text(
    body: LocalizationInfo | Mapping[str, Any], *, locale: Locale | str, idempotency_key: str | None = None
) -> Call[LocalizationInfo]:
    """Update texts of the sync flow: what the body leaves out stays as it is.

    `PATCH /sync/commerce/config/ui/text`

    Args:
        body: The texts to change, each by its place.
        locale: The language, such as `en-us`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        Each text by its place.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.update_config_text_sync_flow.call(body=body, locale=locale, idempotency_key=idempotency_key)


@operation
def get_visible_accounts(client_id: str, platform_key: str) -> Call[VisibleAccounts]:
    """Get the accounts that the sync flow offers for a platform.

    `GET /clients/{clientId}/config/ui/accounts/platform/{platformKey}`

    Args:
        client_id: Your account with Codat, by its id.
        platform_key: The platform's four-letter key, such as `gbol`.

    Returns:
        The accounts.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_visible_accounts.call(client_id, platform_key)


@operation
def update_visible_accounts(
    platform_key: str, body: VisibleAccounts | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[VisibleAccounts]:
    """Update the accounts that the sync flow offers for a platform.

    `POST /sync/commerce/config/ui/accounts/platform/{platformKey}`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        body: All of them, under `visibleAccounts`.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The accounts.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.update_visible_accounts_sync_flow.call(platform_key, body=body, idempotency_key=idempotency_key)
