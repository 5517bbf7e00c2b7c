from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class TransferAccountAccountRef(_rt.Model):
    """`TransferAccountAccountRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent.
        data_type: Data type, such as `invoices`. JSON `dataType`, `str`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    data_type: str | None = None
    """Data type, such as `invoices`."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.STRING),
    )
