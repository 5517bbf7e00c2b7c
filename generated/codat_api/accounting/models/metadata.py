from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Metadata(_rt.Model):
    """`Metadata`.

    Attributes:
        is_deleted: Whether the record was deleted on the platform. JSON `isDeleted`, `bool`; may be absent or null.
    """

    is_deleted: bool | None = None
    """Whether the record was deleted on the platform."""

    __fields__ = (_rt.Field("isDeleted", "is_deleted", _rt.BOOLEAN, nullable=True),)
