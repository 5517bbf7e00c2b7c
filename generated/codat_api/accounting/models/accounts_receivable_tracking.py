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
    """`AccountsReceivableTracking`.

    Attributes:
        category_refs: Tracking categories. JSON `categoryRefs`, `list[TrackingCategoryRef]`.
        is_billed_to: Whom the line is billed to. JSON `isBilledTo`, `AccountsReceivableBilledToType` (`Unknown`,
            `NotApplicable`, `Project`).
        is_rebilled_to: Whom the line is billed on to. JSON `isRebilledTo`, `AccountsReceivableBilledToType`
            (`Unknown`, `NotApplicable`, `Project`).
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CustomerRef`; may be absent.
        project_ref: Project that it belongs to. JSON `projectRef`, `ProjectRef`; may be absent.
        record_ref: Record that it refers to. JSON `recordRef`, `RecordRef`; may be absent.
    """

    category_refs: list[TrackingCategoryRef]
    """Tracking categories."""
    is_billed_to: AccountsReceivableBilledToType
    """Whom the line is billed to."""
    is_rebilled_to: AccountsReceivableBilledToType
    """Whom the line is billed on to."""
    customer_ref: CustomerRef | None = None
    """Customer that the record concerns."""
    project_ref: ProjectRef | None = None
    """Project that it belongs to."""
    record_ref: RecordRef | None = None
    """Record that it refers to."""

    __fields__ = (
        _rt.Field("categoryRefs", "category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), required=True),
        _rt.Field("isBilledTo", "is_billed_to", _rt.Ref("AccountsReceivableBilledToType"), required=True),
        _rt.Field("isRebilledTo", "is_rebilled_to", _rt.Ref("AccountsReceivableBilledToType"), required=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("projectRef", "project_ref", _rt.Ref("ProjectRef")),
        _rt.Field("recordRef", "record_ref", _rt.Ref("RecordRef")),
    )
