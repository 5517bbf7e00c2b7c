from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class LoanRef(_rt.Model):
    """`LoanRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        data_connection_id: Identifier of the connection. JSON `dataConnectionId`, `str`; may be absent.
        type_: Kind. JSON `type`, `str`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    data_connection_id: str | None = None
    """Identifier of the connection."""
    type_: str | None = None
    """Kind."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("type", "type_", _rt.STRING),
    )
