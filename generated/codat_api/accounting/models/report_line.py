from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ReportLine(_rt.Model):
    """`ReportLine`."""

    value: Decimal
    account_id: str | None = None
    items: list[ReportLine] | None = None
    name: str | None = None

    __fields__ = (
        _rt.Field("value", "value", _rt.DECIMAL, required=True),
        _rt.Field("accountId", "account_id", _rt.STRING, nullable=True),
        _rt.Field("items", "items", _rt.ListOf(_rt.Ref("ReportLine")), nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
    )
