from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.accounting_customer_ref import AccountingCustomerRef
    from ..models.billed_to_type import BilledToType
    from ..models.project_ref import ProjectRef
    from ..models.tracking_category_ref import TrackingCategoryRef


@define(kw_only=True, repr=False)
class BillCreditNoteLineItemTracking(_rt.Model):
    """`BillCreditNoteLineItemTracking`."""

    category_refs: list[TrackingCategoryRef]
    is_billed_to: BilledToType
    is_rebilled_to: BilledToType
    customer_ref: AccountingCustomerRef | None = None
    project_ref: ProjectRef | None = None

    __fields__ = (
        _rt.Field("categoryRefs", "category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), required=True),
        _rt.Field("isBilledTo", "is_billed_to", _rt.Ref("BilledToType"), required=True),
        _rt.Field("isRebilledTo", "is_rebilled_to", _rt.Ref("BilledToType"), required=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("AccountingCustomerRef")),
        _rt.Field("projectRef", "project_ref", _rt.Ref("ProjectRef")),
    )
