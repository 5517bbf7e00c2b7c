from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class PushFieldValidation(_rt.Model):
    """`PushFieldValidation`.

    Attributes:
        details: Further details. `str`.
        field: Property that the rule applies to. `str`; may be absent.
        ref: Address of the rule's source. `str`; may be absent or null.
    """

    details: str
    """Further details."""
    field: str | None = None
    """Property that the rule applies to."""
    ref: str | None = None
    """Address of the rule's source."""

    __fields__ = (
        _rt.Field("details", "details", _rt.STRING, required=True),
        _rt.Field("field", "field", _rt.STRING),
        _rt.Field("ref", "ref", _rt.STRING, nullable=True),
    )
