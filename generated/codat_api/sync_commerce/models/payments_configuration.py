from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentsConfiguration(_rt.Model):
    """`PaymentsConfiguration`.

    Attributes:
        sync_payments: Whether payments are synced. JSON `syncPayments`, `bool`; may be absent.
        accounts: Accounts. `PaymentsConfigurationAccounts`; may be absent or null.
    """

    sync_payments: bool | None = None
    """Whether payments are synced."""
    accounts: _models.PaymentsConfigurationAccounts | None = None
    """Accounts."""

    __fields__ = (
        _rt.Field("syncPayments", "sync_payments", _rt.BOOLEAN),
        _rt.Field("accounts", "accounts", _rt.Ref("PaymentsConfigurationAccounts"), nullable=True),
    )
