from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CustomDataTypeRecordModifiedDate(_rt.Model):
    """`CustomDataTypeRecordModifiedDate`.

    Attributes:
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
    """

    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""

    __fields__ = (_rt.Field("modifiedDate", "modified_date", _rt.DATETIME),)
