from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class HalRef(_rt.Model):
    """`HalRef`.

    Attributes:
        href: Address, relative to the host. `str`; may be absent.
    """

    href: str | None = None
    """Address, relative to the host."""

    __fields__ = (_rt.Field("href", "href", _rt.STRING),)
