from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AttachmentUpload(_rt.Model):
    """`AttachmentUpload`.

    Attributes:
        file: Content of the file. `FileLike`.
    """

    file: _rt.FileLike
    """Content of the file."""

    __fields__ = (_rt.Field("file", "file", _rt.BYTES, required=True),)
