from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TransferTransactionResponse(_rt.Model):
    """`TransferTransactionResponse`.

    Attributes:
        sync_id: Identifier of the sync. JSON `syncId`, `str`; may be absent.
    """

    sync_id: str | None = None
    """Identifier of the sync."""

    __fields__ = (_rt.Field("syncId", "sync_id", _rt.STRING),)
