from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.contact_ref_data_type import ContactRefDataType


@define(kw_only=True, repr=False)
class ContactRef(_rt.Model):
    """`ContactRef`."""

    id: str
    data_type: ContactRefDataType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("dataType", "data_type", _rt.Ref("ContactRefDataType"), nullable=True),
    )
