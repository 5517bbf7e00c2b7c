from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.fees_configuration_accounts import FeesConfigurationAccounts
    from ..models.fees_supplier import FeesSupplier


@define(kw_only=True, repr=False)
class FeesConfiguration(_rt.Model):
    """`FeesConfiguration`.

    Attributes:
        fees_supplier: Supplier that fees are booked to. JSON `feesSupplier`, `FeesSupplier`; may be absent.
        sync_fees: Whether fees are synced. JSON `syncFees`, `bool`; may be absent.
        accounts: Accounts. `FeesConfigurationAccounts`; may be absent or null.
    """

    fees_supplier: FeesSupplier | None = None
    """Supplier that fees are booked to."""
    sync_fees: bool | None = None
    """Whether fees are synced."""
    accounts: FeesConfigurationAccounts | None = None
    """Accounts."""

    __fields__ = (
        _rt.Field("feesSupplier", "fees_supplier", _rt.Ref("FeesSupplier")),
        _rt.Field("syncFees", "sync_fees", _rt.BOOLEAN),
        _rt.Field("accounts", "accounts", _rt.Ref("FeesConfigurationAccounts"), nullable=True),
    )
