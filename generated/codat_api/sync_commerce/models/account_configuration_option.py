from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountConfigurationOption(_rt.Model):
    """`AccountConfigurationOption`."""

    id: str | None = None
    name: str | None = None
    nominal_code: str | None = None
    classification: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("classification", "classification", _rt.STRING, nullable=True),
    )
