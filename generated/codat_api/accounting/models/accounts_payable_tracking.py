from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountsPayableTracking(_rt.Model):
    """`AccountsPayableTracking`.

    Attributes:
        category_refs: Tracking categories. JSON `categoryRefs`, `list[TrackingCategoryRef]`.
        is_billed_to: Whom the line is billed to. JSON `isBilledTo`, `AccountsPayableBilledToType` (`Unknown`,
            `NotApplicable`, `Customer`, `Project`).
        is_rebilled_to: Whom the line is billed on to. JSON `isRebilledTo`, `AccountsPayableBilledToType`
            (`Unknown`, `NotApplicable`, `Customer`, `Project`).
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CustomerRef`; may be absent.
        project_ref: Project that it belongs to. JSON `projectRef`, `ProjectRef`; may be absent.
    """

    category_refs: list[_models.TrackingCategoryRef]
    """Tracking categories."""
    is_billed_to: _models.AccountsPayableBilledToType
    """Whom the line is billed to."""
    is_rebilled_to: _models.AccountsPayableBilledToType
    """Whom the line is billed on to."""
    customer_ref: _models.CustomerRef | None = None
    """Customer that the record concerns."""
    project_ref: _models.ProjectRef | None = None
    """Project that it belongs to."""

    __fields__ = (
        _rt.Field("categoryRefs", "category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), required=True),
        _rt.Field("isBilledTo", "is_billed_to", _rt.Ref("AccountsPayableBilledToType"), required=True),
        _rt.Field("isRebilledTo", "is_rebilled_to", _rt.Ref("AccountsPayableBilledToType"), required=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("projectRef", "project_ref", _rt.Ref("ProjectRef")),
    )
