"""Sync settings: which of a company's data types are read, how often, and how far back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import companies as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.platform.models import CompanySyncSettings, SetCompanySyncSettingsRequest

    from codat_runtime import Call


@operation
def get(company_id: str) -> Call[CompanySyncSettings]:
    """Get the sync settings of a company.

    `GET /companies/{companyId}/syncSettings`

    Args:
        company_id: The company.

    Returns:
        One setting for each data type; `overrides_defaults` tells whether they differ from those of the profile.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_sync_settings.call(company_id)


@operation
def set(
    company_id: str, body: SetCompanySyncSettingsRequest | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[None]:
    """Set the sync settings of a company, which then take the place of the profile's.

    `POST /companies/{companyId}/syncSettings`

    Args:
        company_id: The company.
        body: The settings, all of them: `syncSchedule` is in hours, `monthsToSync` in months.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.set_company_sync_settings.call(company_id, body=body, idempotency_key=idempotency_key)
