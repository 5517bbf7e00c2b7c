from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.end_upload_session_request_status import EndUploadSessionRequestStatus


@define(kw_only=True, repr=False)
class EndUploadSessionRequest(_rt.Model):
    """`EndUploadSessionRequest`.

    Attributes:
        status: Status. `EndUploadSessionRequestStatus` (`Cancel`, `Process`); may be absent.
    """

    status: EndUploadSessionRequestStatus | None = None
    """Status."""

    __fields__ = (_rt.Field("status", "status", _rt.Ref("EndUploadSessionRequestStatus")),)
