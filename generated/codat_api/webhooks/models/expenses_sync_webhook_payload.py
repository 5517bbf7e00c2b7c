from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference
    from ..models.expenses_sync_webhook_transaction import ExpensesSyncWebhookTransaction


@define(kw_only=True, repr=False)
class ExpensesSyncWebhookPayload(_rt.Model):
    """`ExpensesSyncWebhookPayload`."""

    reference_company: CompanyReference | None = None
    sync_id: str | None = None
    transactions: list[ExpensesSyncWebhookTransaction] | None = None

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("syncId", "sync_id", _rt.STRING),
        _rt.Field("transactions", "transactions", _rt.ListOf(_rt.Ref("ExpensesSyncWebhookTransaction"))),
    )
