from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ExpensesSyncWebhookTransaction(_rt.Model):
    """`ExpensesSyncWebhookTransaction`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        status: Status. `ExpensesSyncWebhookTransactionStatus` (`Unknown`, `PushError`, `Completed`, `Failed`,
            `Pending`); may be absent.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    status: _models.ExpensesSyncWebhookTransactionStatus | None = None
    """Status."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("status", "status", _rt.Ref("ExpensesSyncWebhookTransactionStatus")),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
    )
