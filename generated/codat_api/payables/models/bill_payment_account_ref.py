from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BillPaymentAccountRef(_rt.Model):
    """`BillPaymentAccountRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
    """

    id: str
    """Identifier, unique among records of its kind."""

    __fields__ = (_rt.Field("id", "id", _rt.STRING, required=True),)
