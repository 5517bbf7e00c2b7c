from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataStatus(_rt.Model):
    """`DataStatus`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...).
        current_status: State of the last read. JSON `currentStatus`, `PullOperationStatus` (`Initial`, `Queued`,
            `Fetching`, `MapQueued`, `Mapping`, `Complete`, `FetchError`, `MapError`, `InternalError`,
            `ProcessingQueued`, `Processing`, `ProcessingError`, ...).
        last_successful_sync: Time at which the last successful read ended. JSON `lastSuccessfulSync`, `datetime`;
            may be absent.
        latest_sync_id: Identifier of the last read, successful or not. JSON `latestSyncId`, `str`; may be absent.
        latest_successful_sync_id: Identifier of the last successful read. JSON `latestSuccessfulSyncId`, `str`; may
            be absent.
    """

    data_type: _models.DataType
    """Data type, such as `invoices`."""
    current_status: _models.PullOperationStatus
    """State of the last read."""
    last_successful_sync: _dt.datetime | None = None
    """Time at which the last successful read ended."""
    latest_sync_id: str | None = None
    """Identifier of the last read, successful or not."""
    latest_successful_sync_id: str | None = None
    """Identifier of the last successful read."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType"), required=True),
        _rt.Field("currentStatus", "current_status", _rt.Ref("PullOperationStatus"), required=True),
        _rt.Field("lastSuccessfulSync", "last_successful_sync", _rt.DATETIME),
        _rt.Field("latestSyncId", "latest_sync_id", _rt.STRING),
        _rt.Field("latestSuccessfulSyncId", "latest_successful_sync_id", _rt.STRING),
    )
