from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AgedDebtorReport(_rt.Model):
    """`AgedDebtorReport`.

    Attributes:
        data: Customers, each with what they owe. `list[AgedDebtor]`; may be absent.
        generated: Time at which the report was generated. `datetime`; may be absent.
        report_date: Date for which the report was made. JSON `reportDate`, `datetime`; may be absent.
    """

    data: list[_models.AgedDebtor] | None = None
    """Customers, each with what they owe."""
    generated: _dt.datetime | None = None
    """Time at which the report was generated."""
    report_date: _dt.datetime | None = None
    """Date for which the report was made."""

    __fields__ = (
        _rt.Field("data", "data", _rt.ListOf(_rt.Ref("AgedDebtor"))),
        _rt.Field("generated", "generated", _rt.DATETIME),
        _rt.Field("reportDate", "report_date", _rt.DATETIME),
    )
