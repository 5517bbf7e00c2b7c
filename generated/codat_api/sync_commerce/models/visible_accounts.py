from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class VisibleAccounts(_rt.Model):
    """`VisibleAccounts`.

    Attributes:
        visible_accounts: Identifiers of the accounts that the customer made visible. JSON `visibleAccounts`,
            `list[str]`; may be absent or null.
    """

    visible_accounts: list[str] | None = None
    """Identifiers of the accounts that the customer made visible."""

    __fields__ = (_rt.Field("visibleAccounts", "visible_accounts", _rt.ListOf(_rt.STRING), nullable=True),)
