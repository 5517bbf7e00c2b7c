from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class SyncFlowUrl(_rt.Model):
    """`SyncFlowUrl`.

    Attributes:
        url: Address. `str`; may be absent.
    """

    url: str | None = None
    """Address."""

    __fields__ = (_rt.Field("url", "url", _rt.STRING),)
