from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ExpenseContactRef(_rt.Model):
    """`ExpenseContactRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        type_: Kind. JSON `type`, `ExpenseContactRefType` (`Supplier`); may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    type_: _models.ExpenseContactRefType | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("ExpenseContactRefType")),
    )
