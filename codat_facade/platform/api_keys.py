"""API keys: what gives access to an account, at most ten at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import settings as api

from .._operations.operation import operation
from .results import as_results

if TYPE_CHECKING:
    from codat_api.platform.models import ApiKeyDetails, CreateApiKey

    from codat_runtime import Call


@operation
def list() -> Call[Sequence[ApiKeyDetails]]:
    """List the API keys of the account.

    `GET /apiKeys`

    Returns:
        All of them.

    Raises:
        CodatError: Codat refused, or could not be reached.
    """
    return as_results(api.list_api_keys.call())


@operation
def create(body: CreateApiKey | Mapping[str, Any], *, idempotency_key: str | None = None) -> Call[ApiKeyDetails]:
    """Create an API key.

    `POST /apiKeys`

    Args:
        body: Its `name`, if it shall have one.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The API key, secret included: keep it where keys are kept.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_api_key.call(body=body, idempotency_key=idempotency_key)


@operation
def delete(api_key_id: str) -> Call[None]:
    """Delete an API key; what still uses it is refused from then on.

    `DELETE /apiKeys/{apiKeyId}`

    Args:
        api_key_id: The API key, by its id and not by the key itself.

    Raises:
        NotFoundError: There is no such API key.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_api_key.call(api_key_id)
