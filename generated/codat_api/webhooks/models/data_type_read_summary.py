from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataTypeReadSummary(_rt.Model):
    """`DataTypeReadSummary`.

    Attributes:
        connection_id: Identifier of the connection. JSON `connectionId`, `str`; may be absent.
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent.
        records_modified: Whether the read brought any change. JSON `recordsModified`, `bool`; may be absent.
        status: Status. `PullOperationStatus` (`Initial`, `Queued`, `Fetching`, `MapQueued`, `Mapping`, `Complete`,
            `FetchError`, `MapError`, `InternalError`, `ProcessingQueued`, `Processing`, `ProcessingError`, ...); may be
            absent.
        issues: Problems that the read met. `list[ReadCompletedWebhookIssue]`; may be absent or null.
    """

    connection_id: str | None = None
    """Identifier of the connection."""
    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    records_modified: bool | None = None
    """Whether the read brought any change."""
    status: _models.PullOperationStatus | None = None
    """Status."""
    issues: list[_models.ReadCompletedWebhookIssue] | None = None
    """Problems that the read met."""

    __fields__ = (
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("recordsModified", "records_modified", _rt.BOOLEAN),
        _rt.Field("status", "status", _rt.Ref("PullOperationStatus")),
        _rt.Field("issues", "issues", _rt.ListOf(_rt.Ref("ReadCompletedWebhookIssue")), nullable=True),
    )
