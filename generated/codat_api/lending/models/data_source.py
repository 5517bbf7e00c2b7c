from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataSource(_rt.Model):
    """`DataSource`.

    Attributes:
        accounts: Accounts. `list[EnhancedCashFlowAccount]`; may be absent.
    """

    accounts: list[_models.EnhancedCashFlowAccount] | None = None
    """Accounts."""

    __fields__ = (_rt.Field("accounts", "accounts", _rt.ListOf(_rt.Ref("EnhancedCashFlowAccount"))),)
