from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class LoanSummaryRecordRef(_rt.Model):
    """`LoanSummaryRecordRef`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        data_connection_id: Identifier of the connection. JSON `dataConnectionId`, `str`; may be absent.
        integration_type: Kind of platform. JSON `integrationType`, `LoanSummaryIntegrationType` (`Accounting`,
            `Banking`, `Commerce`); may be absent.
        record_ref_type: Kind of record that is referred to. JSON `recordRefType`, `LoanSummaryRecordRefType`
            (`accounts`, `banking-accounts`, `commerce-transactions`); may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    data_connection_id: str | None = None
    """Identifier of the connection."""
    integration_type: _models.LoanSummaryIntegrationType | None = None
    """Kind of platform."""
    record_ref_type: _models.LoanSummaryRecordRefType | None = None
    """Kind of record that is referred to."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("dataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("integrationType", "integration_type", _rt.Ref("LoanSummaryIntegrationType")),
        _rt.Field("recordRefType", "record_ref_type", _rt.Ref("LoanSummaryRecordRefType")),
    )
