from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CustomerDetails(_rt.Model):
    """`CustomerDetails`."""

    id: str | None = None

    __fields__ = (_rt.Field("id", "id", _rt.STRING),)
