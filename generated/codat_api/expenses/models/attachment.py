from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Attachment(_rt.Model):
    """`Attachment`.

    Attributes:
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        transaction_id: Identifier of the transaction. JSON `transactionId`, `str`; may be absent.
    """

    company_id: str | None = None
    """Identifier of the company at Codat."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    transaction_id: str | None = None
    """Identifier of the transaction."""

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("transactionId", "transaction_id", _rt.STRING),
    )
