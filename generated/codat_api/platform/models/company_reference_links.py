from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CompanyReferenceLinks(_rt.Model):
    """`CompanyReferenceLinks`.

    Attributes:
        portal: Page of the company in the Codat portal. `str`; may be absent.
    """

    portal: str | None = None
    """Page of the company in the Codat portal."""

    __fields__ = (_rt.Field("portal", "portal", _rt.STRING),)
