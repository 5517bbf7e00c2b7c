from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AgedCreditorReport(_rt.Model):
    """`AgedCreditorReport`.

    Attributes:
        data: Suppliers, each with what is owed to them. `list[AgedCreditor]`; may be absent.
        generated: Time at which the report was generated. `datetime`; may be absent.
        report_date: Date for which the report was made. JSON `reportDate`, `datetime`; may be absent.
    """

    data: list[_models.AgedCreditor] | None = None
    """Suppliers, each with what is owed to them."""
    generated: _dt.datetime | None = None
    """Time at which the report was generated."""
    report_date: _dt.datetime | None = None
    """Date for which the report was made."""

    __fields__ = (
        _rt.Field("data", "data", _rt.ListOf(_rt.Ref("AgedCreditor"))),
        _rt.Field("generated", "generated", _rt.DATETIME),
        _rt.Field("reportDate", "report_date", _rt.DATETIME),
    )
