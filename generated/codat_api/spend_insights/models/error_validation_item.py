from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ErrorValidationItem(_rt.Model):
    """`ErrorValidationItem`.

    Attributes:
        item_id: Property, or record, that the message is about. JSON `itemId`, `str`; may be absent or null.
        message: Message, for people. `str`; may be absent or null.
        validator_name: Name of the check that found it. JSON `validatorName`, `str`; may be absent or null.
    """

    item_id: str | None = None
    """Property, or record, that the message is about."""
    message: str | None = None
    """Message, for people."""
    validator_name: str | None = None
    """Name of the check that found it."""

    __fields__ = (
        _rt.Field("itemId", "item_id", _rt.STRING, nullable=True),
        _rt.Field("message", "message", _rt.STRING, nullable=True),
        _rt.Field("validatorName", "validator_name", _rt.STRING, nullable=True),
    )
