from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Transaction(_rt.Model):
    """`Transaction`.

    Attributes:
        transaction_id: Identifier of the transaction. JSON `transactionId`, `str`; may be absent or null.
        status: Status. `TransactionStatus` (`Unknown`, `Pending`, `ValidationError`, `Completed`, `PushError`); may
            be absent or null.
        message: Message, for people. `str`; may be absent or null.
        integration_type: Kind of platform. JSON `integrationType`, `IntegrationType` (`expenses`, `bankfeeds`,
            `expense`); may be absent or null.
    """

    transaction_id: str | None = None
    """Identifier of the transaction."""
    status: _models.TransactionStatus | None = None
    """Status."""
    message: str | None = None
    """Message, for people."""
    integration_type: _models.IntegrationType | None = None
    """Kind of platform."""

    __fields__ = (
        _rt.Field("transactionId", "transaction_id", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.Ref("TransactionStatus"), nullable=True),
        _rt.Field("message", "message", _rt.STRING, nullable=True),
        _rt.Field("integrationType", "integration_type", _rt.Ref("IntegrationType"), nullable=True),
    )
