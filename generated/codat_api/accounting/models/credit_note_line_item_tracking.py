from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.accounting_customer_ref import AccountingCustomerRef
    from ..models.billed_to_type_1 import BilledToType1
    from ..models.invoice_to import InvoiceTo
    from ..models.project_ref import ProjectRef
    from ..models.tracking_category_ref import TrackingCategoryRef


@define(kw_only=True, repr=False)
class CreditNoteLineItemTracking(_rt.Model):
    """`CreditNoteLineItemTracking`."""

    category_refs: list[TrackingCategoryRef]
    is_billed_to: BilledToType1
    is_rebilled_to: BilledToType1
    customer_ref: AccountingCustomerRef | None = None
    project_ref: ProjectRef | None = None
    record_ref: InvoiceTo | None = None

    __fields__ = (
        _rt.Field("categoryRefs", "category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), required=True),
        _rt.Field("isBilledTo", "is_billed_to", _rt.Ref("BilledToType1"), required=True),
        _rt.Field("isRebilledTo", "is_rebilled_to", _rt.Ref("BilledToType1"), required=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("AccountingCustomerRef")),
        _rt.Field("projectRef", "project_ref", _rt.Ref("ProjectRef")),
        _rt.Field("recordRef", "record_ref", _rt.Ref("InvoiceTo")),
    )
