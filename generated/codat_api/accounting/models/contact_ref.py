from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ContactRef(_rt.Model):
    """`ContactRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        data_type: Data type, such as `invoices`. JSON `dataType`, `ContactRefDataType` (`customers`, `suppliers`);
            may be absent or null.
    """

    id: str
    """Identifier, unique among records of its kind."""
    data_type: _models.ContactRefDataType | None = None
    """Data type, such as `invoices`."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("dataType", "data_type", _rt.Ref("ContactRefDataType"), nullable=True),
    )
