from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ExpensesSyncWebhookPayload(_rt.Model):
    """`ExpensesSyncWebhookPayload`.

    Attributes:
        reference_company: Company that the event is about. JSON `referenceCompany`, `CompanyReference`; may be
            absent.
        sync_id: Identifier of the sync. JSON `syncId`, `str`; may be absent.
        transactions: Transactions. `list[ExpensesSyncWebhookTransaction]`; may be absent.
    """

    reference_company: _models.CompanyReference | None = None
    """Company that the event is about."""
    sync_id: str | None = None
    """Identifier of the sync."""
    transactions: list[_models.ExpensesSyncWebhookTransaction] | None = None
    """Transactions."""

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("syncId", "sync_id", _rt.STRING),
        _rt.Field("transactions", "transactions", _rt.ListOf(_rt.Ref("ExpensesSyncWebhookTransaction"))),
    )
