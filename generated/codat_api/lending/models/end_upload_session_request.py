from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class EndUploadSessionRequest(_rt.Model):
    """`EndUploadSessionRequest`.

    Attributes:
        status: Status. `EndUploadSessionRequestStatus` (`Cancel`, `Process`); may be absent.
    """

    status: _models.EndUploadSessionRequestStatus | None = None
    """Status."""

    __fields__ = (_rt.Field("status", "status", _rt.Ref("EndUploadSessionRequestStatus")),)
