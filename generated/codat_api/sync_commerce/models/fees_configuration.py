from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class FeesConfiguration(_rt.Model):
    """`FeesConfiguration`.

    Attributes:
        fees_supplier: Supplier that fees are booked to. JSON `feesSupplier`, `FeesSupplier`; may be absent.
        sync_fees: Whether fees are synced. JSON `syncFees`, `bool`; may be absent.
        accounts: Accounts. `FeesConfigurationAccounts`; may be absent or null.
    """

    fees_supplier: _models.FeesSupplier | None = None
    """Supplier that fees are booked to."""
    sync_fees: bool | None = None
    """Whether fees are synced."""
    accounts: _models.FeesConfigurationAccounts | None = None
    """Accounts."""

    __fields__ = (
        _rt.Field("feesSupplier", "fees_supplier", _rt.Ref("FeesSupplier")),
        _rt.Field("syncFees", "sync_fees", _rt.BOOLEAN),
        _rt.Field("accounts", "accounts", _rt.Ref("FeesConfigurationAccounts"), nullable=True),
    )
