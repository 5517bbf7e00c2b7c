from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CreateBankTransactionsResponse(_rt.Model):
    """`CreateBankTransactionsResponse`.

    Attributes:
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`.
        data_connection_key: Identifier of the connection that was written to. JSON `dataConnectionKey`, `str`.
        push_operation_key: Identifier of the push operation. JSON `pushOperationKey`, `str`.
        requested_on_utc: Time, in UTC, at which the push operation was asked for. JSON `requestedOnUtc`,
            `datetime`.
        status: Status. `PushOperationStatus` (`Pending`, `Failed`, `Success`, `TimedOut`, `Processing`).
        status_code: HTTP status. JSON `statusCode`, `int`.
        changes: Records that the push created, changed or deleted. `list[PushOperationChange]`; may be absent or
            null.
        completed_on_utc: Time, in UTC, at which the push operation ended; absent while it is under way. JSON
            `completedOnUtc`, `datetime`; may be absent or null.
        data: The record itself. `CreateBankTransactions`; may be absent.
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
        timeout_in_minutes: Minutes until an unfinished push operation is given up as `TimedOut`. JSON
            `timeoutInMinutes`, `int`; may be absent or null.
        timeout_in_seconds: Seconds until an unfinished push operation is given up as `TimedOut`. JSON
            `timeoutInSeconds`, `int`; may be absent or null.
        validation: Errors and warnings found. `Validation`; may be absent.
    """

    company_id: str
    """Identifier of the company at Codat."""
    data_connection_key: str
    """Identifier of the connection that was written to."""
    push_operation_key: str
    """Identifier of the push operation."""
    requested_on_utc: _dt.datetime
    """Time, in UTC, at which the push operation was asked for."""
    status: _models.PushOperationStatus
    """Status."""
    status_code: int
    """HTTP status."""
    changes: list[_models.PushOperationChange] | None = None
    """Records that the push created, changed or deleted."""
    completed_on_utc: _dt.datetime | None = None
    """Time, in UTC, at which the push operation ended; absent while it is under way."""
    data: _models.CreateBankTransactions | None = None
    """The record itself."""
    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    timeout_in_minutes: int | None = None
    """Minutes until an unfinished push operation is given up as `TimedOut`."""
    timeout_in_seconds: int | None = None
    """Seconds until an unfinished push operation is given up as `TimedOut`."""
    validation: _models.Validation | None = None
    """Errors and warnings found."""

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("dataConnectionKey", "data_connection_key", _rt.STRING, required=True),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING, required=True),
        _rt.Field("requestedOnUtc", "requested_on_utc", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.Ref("PushOperationStatus"), required=True),
        _rt.Field("statusCode", "status_code", _rt.INTEGER, required=True),
        _rt.Field("changes", "changes", _rt.ListOf(_rt.Ref("PushOperationChange")), nullable=True),
        _rt.Field("completedOnUtc", "completed_on_utc", _rt.DATETIME, nullable=True),
        _rt.Field("data", "data", _rt.Ref("CreateBankTransactions")),
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("timeoutInMinutes", "timeout_in_minutes", _rt.INTEGER, nullable=True),
        _rt.Field("timeoutInSeconds", "timeout_in_seconds", _rt.INTEGER, nullable=True),
        _rt.Field("validation", "validation", _rt.Ref("Validation")),
    )
