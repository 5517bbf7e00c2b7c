from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class DataIntegrityConnectionId(_rt.Model):
    """`DataIntegrityConnectionId`."""

    source: list[str] | None = None
    target: list[str] | None = None

    __fields__ = (
        _rt.Field("source", "source", _rt.ListOf(_rt.STRING)),
        _rt.Field("target", "target", _rt.ListOf(_rt.STRING)),
    )
