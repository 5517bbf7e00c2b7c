from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.aged_creditor import AgedCreditor


@define(kw_only=True, repr=False)
class AgedCreditorReport(_rt.Model):
    """`AgedCreditorReport`."""

    data: list[AgedCreditor] | None = None
    generated: _dt.datetime | None = None
    report_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("data", "data", _rt.ListOf(_rt.Ref("AgedCreditor"))),
        _rt.Field("generated", "generated", _rt.DATETIME),
        _rt.Field("reportDate", "report_date", _rt.DATETIME),
    )
