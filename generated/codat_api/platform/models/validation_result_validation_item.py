from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ValidationResultValidationItem(_rt.Model):
    """`ValidationResultValidationItem`."""

    rule_id: str | None = None
    item_id: str | None = None
    message: str | None = None
    validator_name: str | None = None

    __fields__ = (
        _rt.Field("ruleId", "rule_id", _rt.STRING),
        _rt.Field("itemId", "item_id", _rt.STRING),
        _rt.Field("message", "message", _rt.STRING),
        _rt.Field("validatorName", "validator_name", _rt.STRING),
    )
