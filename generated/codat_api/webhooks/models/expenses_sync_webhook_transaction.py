from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.expenses_sync_webhook_transaction_status import ExpensesSyncWebhookTransactionStatus


@define(kw_only=True, repr=False)
class ExpensesSyncWebhookTransaction(_rt.Model):
    """`ExpensesSyncWebhookTransaction`."""

    id: str | None = None
    status: ExpensesSyncWebhookTransactionStatus | None = None
    error_message: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("ExpensesSyncWebhookTransactionStatus")),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
    )
