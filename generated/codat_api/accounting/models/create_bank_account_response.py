from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.data_type import DataType
    from ..models.push_operation_change import PushOperationChange
    from ..models.push_operation_status import PushOperationStatus
    from ..models.validation import Validation


@define(kw_only=True, repr=False)
class CreateBankAccountResponse(_rt.Model):
    """`CreateBankAccountResponse`."""

    company_id: str
    data_connection_key: str
    push_operation_key: str
    requested_on_utc: _dt.datetime
    status: PushOperationStatus
    status_code: int
    changes: list[PushOperationChange] | None = None
    completed_on_utc: _dt.datetime | None = None
    data: BankAccount | None = None
    data_type: DataType | None = None
    error_message: str | None = None
    timeout_in_minutes: int | None = None
    timeout_in_seconds: int | None = None
    validation: Validation | None = None

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("dataConnectionKey", "data_connection_key", _rt.STRING, required=True),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING, required=True),
        _rt.Field("requestedOnUtc", "requested_on_utc", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.Ref("PushOperationStatus"), required=True),
        _rt.Field("statusCode", "status_code", _rt.INTEGER, required=True),
        _rt.Field("changes", "changes", _rt.ListOf(_rt.Ref("PushOperationChange")), nullable=True),
        _rt.Field("completedOnUtc", "completed_on_utc", _rt.DATETIME, nullable=True),
        _rt.Field("data", "data", _rt.Ref("BankAccount"), nullable=True),
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("timeoutInMinutes", "timeout_in_minutes", _rt.INTEGER, nullable=True),
        _rt.Field("timeoutInSeconds", "timeout_in_seconds", _rt.INTEGER, nullable=True),
        _rt.Field("validation", "validation", _rt.Ref("Validation")),
    )
