from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.loan_summary_integration_type import LoanSummaryIntegrationType
    from ..models.loan_summary_record_ref_type import LoanSummaryRecordRefType


@define(kw_only=True, repr=False)
class LoanSummaryRecordRef(_rt.Model):
    """`LoanSummaryRecordRef`."""

    id: str | None = None
    data_connection_id: str | None = None
    integration_type: LoanSummaryIntegrationType | None = None
    record_ref_type: LoanSummaryRecordRefType | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("integrationType", "integration_type", _rt.Ref("LoanSummaryIntegrationType")),
        _rt.Field("recordRefType", "record_ref_type", _rt.Ref("LoanSummaryRecordRefType")),
    )
