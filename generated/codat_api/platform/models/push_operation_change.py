from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOperationChange(_rt.Model):
    """`PushOperationChange`.

    Attributes:
        type_: Kind. JSON `type`, `PushChangeType` (`Unknown`, `Created`, `Modified`, `Deleted`,
            `AttachmentUploaded`); may be absent.
        record_ref: Record that it refers to. JSON `recordRef`, `PushOperationRef`; may be absent.
        attachment_id: Identifier of the attachment. JSON `attachmentId`, `str`; may be absent or null.
    """

    type_: _models.PushChangeType | None = None
    """Kind."""
    record_ref: _models.PushOperationRef | None = None
    """Record that it refers to."""
    attachment_id: str | None = None
    """Identifier of the attachment."""

    __fields__ = (
        _rt.Field("type", "type_", _rt.Ref("PushChangeType")),
        _rt.Field("recordRef", "record_ref", _rt.Ref("PushOperationRef")),
        _rt.Field("attachmentId", "attachment_id", _rt.STRING, nullable=True),
    )
