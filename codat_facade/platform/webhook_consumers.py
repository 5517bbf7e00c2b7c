"""Webhook consumers: the addresses that Codat sends events to; none can be changed, only created anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import webhooks as api

from .._operations.operation import operation
from .results import as_results

if TYPE_CHECKING:
    from codat_api.platform.models import WebhookConsumer, WebhookConsumerPrototype, WebhookZapierKey

    from codat_runtime import Call


@operation
def list() -> Call[Sequence[WebhookConsumer]]:
    """List the webhook consumers of the account.

    `GET /webhooks`

    Returns:
        All of them.

    Raises:
        CodatError: Codat refused, or could not be reached.
    """
    return as_results(api.list_webhook_consumers.call())


@operation
def create(
    body: WebhookConsumerPrototype | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[WebhookConsumer]:
    """Create a webhook consumer.

    `POST /webhooks`

    Args:
        body: Its `url` and the `eventTypes` that it wants; `companyTags` narrow it to some companies.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The webhook consumer, with its id.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.create_webhook_consumer.call(body=body, idempotency_key=idempotency_key)


@operation
def delete(webhook_id: str) -> Call[None]:
    """Delete a webhook consumer: nothing more is sent to it.

    `DELETE /webhooks/{webhookId}`

    Args:
        webhook_id: The webhook consumer.

    Raises:
        NotFoundError: There is no such webhook consumer.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.delete_webhook_consumer.call(webhook_id)


@operation
def rotate_zapier_key(*, idempotency_key: str | None = None) -> Call[WebhookZapierKey]:
    """Make a new key for Codat's Zapier integration; the one before stops working.

    `POST /webhooks/integrationKeys/zapier`

    Args:
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The new key.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.rotate_zapier_key.call(idempotency_key=idempotency_key)
