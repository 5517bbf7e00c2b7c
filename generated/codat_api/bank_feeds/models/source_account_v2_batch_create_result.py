from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SourceAccountV2BatchCreateResult(_rt.Model):
    """`SourceAccountV2BatchCreateResult`.

    Attributes:
        status_code: HTTP status. JSON `statusCode`, `int`; may be absent.
        error: Description of what went wrong. `str`; may be absent or null.
        account: Bank account concerned. `SourceAccountV2`; may be absent.
    """

    status_code: int | None = None
    """HTTP status."""
    error: str | None = None
    """Description of what went wrong."""
    account: _models.SourceAccountV2 | None = None
    """Bank account concerned."""

    __fields__ = (
        _rt.Field("statusCode", "status_code", _rt.INTEGER),
        _rt.Field("error", "error", _rt.STRING, nullable=True),
        _rt.Field("account", "account", _rt.Ref("SourceAccountV2")),
    )
