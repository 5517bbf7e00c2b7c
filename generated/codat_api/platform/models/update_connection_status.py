from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_connection_status import DataConnectionStatus


@define(kw_only=True, repr=False)
class UpdateConnectionStatus(_rt.Model):
    """`UpdateConnectionStatus`.

    Attributes:
        status: Status. `DataConnectionStatus` (`PendingAuth`, `Linked`, `Unlinked`, `Deauthorized`); may be absent
            or null.
    """

    status: DataConnectionStatus | None = None
    """Status."""

    __fields__ = (_rt.Field("status", "status", _rt.Ref("DataConnectionStatus"), nullable=True),)
