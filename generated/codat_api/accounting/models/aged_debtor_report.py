from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.aged_debtor import AgedDebtor


@define(kw_only=True, repr=False)
class AgedDebtorReport(_rt.Model):
    """`AgedDebtorReport`."""

    data: list[AgedDebtor] | None = None
    generated: _dt.datetime | None = None
    report_date: _dt.datetime | None = None

    __fields__ = (
        _rt.Field("data", "data", _rt.ListOf(_rt.Ref("AgedDebtor"))),
        _rt.Field("generated", "generated", _rt.DATETIME),
        _rt.Field("reportDate", "report_date", _rt.DATETIME),
    )
