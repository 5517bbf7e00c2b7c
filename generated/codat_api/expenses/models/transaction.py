from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.integration_type import IntegrationType
    from ..models.transaction_status import TransactionStatus


@define(kw_only=True, repr=False)
class Transaction(_rt.Model):
    """`Transaction`."""

    transaction_id: str | None = None
    status: TransactionStatus | None = None
    message: str | None = None
    integration_type: IntegrationType | None = None

    __fields__ = (
        _rt.Field("transactionId", "transaction_id", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.Ref("TransactionStatus"), nullable=True),
        _rt.Field("message", "message", _rt.STRING, nullable=True),
        _rt.Field("integrationType", "integration_type", _rt.Ref("IntegrationType"), nullable=True),
    )
