from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.push_change_type import PushChangeType
    from ..models.push_operation_ref import PushOperationRef


@define(kw_only=True, repr=False)
class PushOperationChange(_rt.Model):
    """`PushOperationChange`."""

    attachment_id: str | None = None
    record_ref: PushOperationRef | None = None
    type_: PushChangeType | None = None

    __fields__ = (
        _rt.Field("attachmentId", "attachment_id", _rt.STRING, nullable=True),
        _rt.Field("recordRef", "record_ref", _rt.Ref("PushOperationRef")),
        _rt.Field("type", "type_", _rt.Ref("PushChangeType")),
    )
