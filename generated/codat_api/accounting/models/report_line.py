from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReportLine(_rt.Model):
    """`ReportLine`.

    Attributes:
        value: Amount, in the report's currency. `Decimal`.
        account_id: Identifier of the account that the line is about; absent on sums. JSON `accountId`, `str`; may
            be absent or null.
        items: Lines below this one, of which it is the sum. `list[ReportLine]`; may be absent or null.
        name: Title of the line. `str`; may be absent or null.
    """

    value: Decimal
    """Amount, in the report's currency."""
    account_id: str | None = None
    """Identifier of the account that the line is about; absent on sums."""
    items: list[_models.ReportLine] | None = None
    """Lines below this one, of which it is the sum."""
    name: str | None = None
    """Title of the line."""

    __fields__ = (
        _rt.Field("value", "value", _rt.DECIMAL, required=True),
        _rt.Field("accountId", "account_id", _rt.STRING, nullable=True),
        _rt.Field("items", "items", _rt.ListOf(_rt.Ref("ReportLine")), nullable=True),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
    )
