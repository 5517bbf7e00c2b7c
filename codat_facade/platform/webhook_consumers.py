"""Webhook consumers: the addresses that Codat sends events to; none can be changed, only created anew."""

from __future__ import annotations

from codat_api.platform.api import webhooks as api

from .._operations.operation import operation
from .results import as_results

__all__ = [
    "create",
    "delete",
    "list",
    "rotate_zapier_key",
]

list = operation(api.list_webhook_consumers.call, name="list", through=as_results)

create = operation(api.create_webhook_consumer.call, name="create")
delete = operation(api.delete_webhook_consumer.call, name="delete")
rotate_zapier_key = operation(api.rotate_zapier_key.call, name="rotate_zapier_key")
