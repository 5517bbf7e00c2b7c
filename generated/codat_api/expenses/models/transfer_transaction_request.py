from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TransferTransactionRequest(_rt.Model):
    """`TransferTransactionRequest`.

    Attributes:
        date: Date of the record. `datetime`.
        from_: Account that the money leaves. JSON `from`, `TransferAccount`.
        to: Account that the money arrives on. `TransferAccount`.
        description: Description, for people. `str`; may be absent.
    """

    date: _dt.datetime
    """Date of the record."""
    from_: _models.TransferAccount
    """Account that the money leaves."""
    to: _models.TransferAccount
    """Account that the money arrives on."""
    description: str | None = None
    """Description, for people."""

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("from", "from_", _rt.Ref("TransferAccount"), required=True),
        _rt.Field("to", "to", _rt.Ref("TransferAccount"), required=True),
        _rt.Field("description", "description", _rt.STRING),
    )
