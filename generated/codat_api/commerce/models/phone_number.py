from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PhoneNumber(_rt.Model):
    """`PhoneNumber`.

    Attributes:
        type_: Kind. JSON `type`, `PhoneNumberType` (`Primary`, `Landline`, `Mobile`, `Fax`, `Unknown`).
        number: Telephone number. `str`; may be absent or null.
    """

    type_: _models.PhoneNumberType
    """Kind."""
    number: str | None = None
    """Telephone number."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("PhoneNumberType"), required=True),
        _rt.Field("number", "number", _rt.STRING, nullable=True),
    )
