from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class CustomerRef(_rt.Model):
    """`CustomerRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        company_name: Name of the company. JSON `companyName`, `str`; may be absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    company_name: str | None = None
    """Name of the company."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("companyName", "company_name", _rt.STRING, nullable=True),
    )
