from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class RecordRef(_rt.Model):
    """`RecordRef`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `str`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
    """

    data_type: str | None = None
    """Data type, such as `invoices`."""
    id: str | None = None
    """Identifier, unique among records of its kind."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.STRING),
        _rt.Field("id", "id", _rt.STRING),
    )
