from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.phone_number_type import PhoneNumberType


@define(kw_only=True, repr=False)
class PhoneNumber(_rt.Model):
    """`PhoneNumber`.

    Attributes:
        type_: Kind. JSON `type`, `PhoneNumberType` (`Primary`, `Landline`, `Mobile`, `Fax`, `Unknown`).
        number: Telephone number. `str`; may be absent or null.
    """

    type_: PhoneNumberType
    """Kind."""
    number: str | None = None
    """Telephone number."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("PhoneNumberType"), required=True),
        _rt.Field("number", "number", _rt.STRING, nullable=True),
    )
