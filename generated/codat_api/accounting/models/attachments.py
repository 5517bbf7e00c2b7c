from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.attachment import Attachment


@define(kw_only=True, repr=False)
class Attachments(_rt.Model):
    """`Attachments`.

    Attributes:
        attachments: Attached files. `list[Attachment]`; may be absent or null.
    """

    attachments: list[Attachment] | None = None
    """Attached files."""

    __fields__ = (_rt.Field("attachments", "attachments", _rt.ListOf(_rt.Ref("Attachment")), nullable=True),)
