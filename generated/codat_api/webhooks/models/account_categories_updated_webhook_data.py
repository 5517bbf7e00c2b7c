from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountCategoriesUpdatedWebhookData(_rt.Model):
    """`AccountCategoriesUpdatedWebhookData`.

    Attributes:
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `str`; may be absent.
    """

    modified_date: str | None = None
    """Time at which Codat last saw the record change."""

    __fields__ = (_rt.Field("modifiedDate", "modified_date", _rt.STRING),)
