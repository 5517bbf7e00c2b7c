from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CustomDataTypeRecordModifiedDate(_rt.Model):
    """`CustomDataTypeRecordModifiedDate`."""

    modified_date: _dt.datetime | None = None

    __fields__ = (_rt.Field("modifiedDate", "modified_date", _rt.DATETIME),)
