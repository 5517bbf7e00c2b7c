from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.expense_contact_ref_type import ExpenseContactRefType


@define(kw_only=True, repr=False)
class ExpenseContactRef(_rt.Model):
    """`ExpenseContactRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        type_: Kind. JSON `type`, `ExpenseContactRefType` (`Supplier`); may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    type_: ExpenseContactRefType | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("type", "type_", _rt.Ref("ExpenseContactRefType")),
    )
