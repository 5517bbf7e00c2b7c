from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Attachments(_rt.Model):
    """`Attachments`.

    Attributes:
        attachments: Attached files. `list[Attachment]`; may be absent or null.
    """

    attachments: list[_models.Attachment] | None = None
    """Attached files."""

    __fields__ = (_rt.Field("attachments", "attachments", _rt.ListOf(_rt.Ref("Attachment")), nullable=True),)
