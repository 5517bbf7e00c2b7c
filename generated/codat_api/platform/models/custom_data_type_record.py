from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CustomDataTypeRecord(_rt.Model):
    """`CustomDataTypeRecord`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        content: The data itself, as it was stored. `CustomDataTypeRecordContent`; may be absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`,
            `CustomDataTypeRecordModifiedDate`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    content: _models.CustomDataTypeRecordContent | None = None
    """The data itself, as it was stored."""
    modified_date: _models.CustomDataTypeRecordModifiedDate | None = None
    """Time at which Codat last saw the record change."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("content", "content", _rt.Ref("CustomDataTypeRecordContent")),
        _rt.Field("modifiedDate", "modified_date", _rt.Ref("CustomDataTypeRecordModifiedDate")),
    )
