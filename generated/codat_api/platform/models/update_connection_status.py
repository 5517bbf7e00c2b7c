from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class UpdateConnectionStatus(_rt.Model):
    """`UpdateConnectionStatus`.

    Attributes:
        status: Status. `DataConnectionStatus` (`PendingAuth`, `Linked`, `Unlinked`, `Deauthorized`); may be absent
            or null.
    """

    status: _models.DataConnectionStatus | None = None
    """Status."""

    __fields__ = (_rt.Field("status", "status", _rt.Ref("DataConnectionStatus"), nullable=True),)
