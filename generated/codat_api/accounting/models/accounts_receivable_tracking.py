from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.accounts_receivable_billed_to_type import AccountsReceivableBilledToType
    from ..models.customer_ref import CustomerRef
    from ..models.project_ref import ProjectRef
    from ..models.record_ref import RecordRef
    from ..models.tracking_category_ref import TrackingCategoryRef


@define(kw_only=True, repr=False)
class AccountsReceivableTracking(_rt.Model):
    """`AccountsReceivableTracking`."""

    category_refs: list[TrackingCategoryRef]
    is_billed_to: AccountsReceivableBilledToType
    is_rebilled_to: AccountsReceivableBilledToType
    customer_ref: CustomerRef | None = None
    project_ref: ProjectRef | None = None
    record_ref: RecordRef | None = None

    __fields__ = (
        _rt.Field("categoryRefs", "category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), required=True),
        _rt.Field("isBilledTo", "is_billed_to", _rt.Ref("AccountsReceivableBilledToType"), required=True),
        _rt.Field("isRebilledTo", "is_rebilled_to", _rt.Ref("AccountsReceivableBilledToType"), required=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("projectRef", "project_ref", _rt.Ref("ProjectRef")),
        _rt.Field("recordRef", "record_ref", _rt.Ref("RecordRef")),
    )
