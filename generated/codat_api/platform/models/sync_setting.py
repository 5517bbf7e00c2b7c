from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SyncSetting(_rt.Model):
    """`SyncSetting`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...).
        fetch_on_first_link: Whether the data is read as soon as a connection is linked. JSON `fetchOnFirstLink`,
            `bool`.
        sync_schedule: Hours between two reads; 0 for none. JSON `syncSchedule`, `int`.
        sync_order: Position in the order of reading, the lowest first. JSON `syncOrder`, `int`.
        sync_from_utc: Time, in UTC, from which data is read. JSON `syncFromUtc`, `datetime`; may be absent.
        sync_from_window: Months back from now that are read. JSON `syncFromWindow`, `int`; may be absent.
        months_to_sync: Months of history that are read. JSON `monthsToSync`, `int`; may be absent.
        is_locked: Whether the setting cannot be changed. JSON `isLocked`, `bool`; may be absent.
    """

    data_type: _models.DataType
    """Data type, such as `invoices`."""
    fetch_on_first_link: bool
    """Whether the data is read as soon as a connection is linked."""
    sync_schedule: int
    """Hours between two reads; 0 for none."""
    sync_order: int
    """Position in the order of reading, the lowest first."""
    sync_from_utc: _dt.datetime | None = None
    """Time, in UTC, from which data is read."""
    sync_from_window: int | None = None
    """Months back from now that are read."""
    months_to_sync: int | None = None
    """Months of history that are read."""
    is_locked: bool | None = None
    """Whether the setting cannot be changed."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType"), required=True),
        _rt.Field("fetchOnFirstLink", "fetch_on_first_link", _rt.BOOLEAN, required=True),
        _rt.Field("syncSchedule", "sync_schedule", _rt.INTEGER, required=True),
        _rt.Field("syncOrder", "sync_order", _rt.INTEGER, required=True),
        _rt.Field("syncFromUtc", "sync_from_utc", _rt.DATETIME),
        _rt.Field("syncFromWindow", "sync_from_window", _rt.INTEGER),
        _rt.Field("monthsToSync", "months_to_sync", _rt.INTEGER),
        _rt.Field("isLocked", "is_locked", _rt.BOOLEAN),
    )
