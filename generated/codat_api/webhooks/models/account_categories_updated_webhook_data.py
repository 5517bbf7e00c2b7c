from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountCategoriesUpdatedWebhookData(_rt.Model):
    """`AccountCategoriesUpdatedWebhookData`."""

    modified_date: str | None = None

    __fields__ = (_rt.Field("modifiedDate", "modified_date", _rt.STRING),)
