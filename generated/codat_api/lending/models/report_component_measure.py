from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ReportComponentMeasure(_rt.Model):
    """`ReportComponentMeasure`.

    Attributes:
        index: Index of the measure that the value is of. `int`; may be absent.
        measure_display_name: Name of the measure, for people. JSON `measureDisplayName`, `str`; may be absent.
        value: Value of the measure, in the unit that the measure has. `Decimal`; may be absent.
    """

    index: int | None = None
    """Index of the measure that the value is of."""
    measure_display_name: str | None = None
    """Name of the measure, for people."""
    value: Decimal | None = None
    """Value of the measure, in the unit that the measure has."""

    __fields__ = (
        _rt.Field("index", "index", _rt.INTEGER),
        _rt.Field("measureDisplayName", "measure_display_name", _rt.STRING),
        _rt.Field("value", "value", _rt.DECIMAL),
    )
