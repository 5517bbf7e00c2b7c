"""Connections: where a business connects its shop with its accounting platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.sync_commerce.api import connections as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.sync_commerce.models import SyncFlowUrl

    from codat_runtime import Call


@operation
def get_sync_flow_url(
    commerce_key: str, accounting_key: str, *, merchant_identifier: str | None = None
) -> Call[SyncFlowUrl]:
    """Get the address at which a business sets the sync up.

    `GET /config/sync/commerce/{commerceKey}/{accountingKey}/start`

    Args:
        commerce_key: The commerce platform's four-letter key.
        accounting_key: The accounting platform's four-letter key.
        merchant_identifier: The business, by the id that your product has for it.

    Returns:
        The address, under `url`.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_sync_flow_url.call(commerce_key, accounting_key, merchant_identifier=merchant_identifier)
