from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.new_payments_configuration_accounts import NewPaymentsConfigurationAccounts


@define(kw_only=True, repr=False)
class NewPaymentsConfiguration(_rt.Model):
    """`NewPaymentsConfiguration`."""

    sync_payments: bool | None = None
    accounts: NewPaymentsConfigurationAccounts | None = None

    __fields__ = (
        _rt.Field("syncPayments", "sync_payments", _rt.BOOLEAN),
        _rt.Field("accounts", "accounts", _rt.Ref("NewPaymentsConfigurationAccounts"), nullable=True),
    )
