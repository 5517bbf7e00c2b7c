from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Attachment(_rt.Model):
    """`Attachment`."""

    company_id: str | None = None
    id: str | None = None
    transaction_id: str | None = None

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("transactionId", "transaction_id", _rt.STRING),
    )
