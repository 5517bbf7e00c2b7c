from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class VisibleAccounts(_rt.Model):
    """`VisibleAccounts`."""

    visible_accounts: list[str] | None = None

    __fields__ = (_rt.Field("visibleAccounts", "visible_accounts", _rt.ListOf(_rt.STRING), nullable=True),)
