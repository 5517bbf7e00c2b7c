from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Dataset(_rt.Model):
    """`Dataset`.

    Attributes:
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`.
        connection_id: Identifier of the connection. JSON `connectionId`, `str`.
        id: Identifier, unique among records of its kind. `str`.
        is_completed: Whether it ended well. JSON `isCompleted`, `bool`.
        is_errored: Whether it failed. JSON `isErrored`, `bool`.
        progress: Progress as a percentage, 0 to 100. `int`.
        requested: Time at which it was asked for. `datetime`.
        status: Status. `DatasetStatus` (`Initial`, `Queued`, `Fetching`, `MapQueued`, `Mapping`, `Complete`,
            `FetchError`, `MapError`, `InternalError`, `ProcessingQueued`, `Processing`, `ProcessingError`, ...).
        completed: Time at which it ended. `datetime`; may be absent.
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent.
        dataset_logs_url: Address of the log of the read. JSON `datasetLogsUrl`, `str`; may be absent or null.
        error_message: Description of what went wrong; absent where nothing did. JSON `errorMessage`, `str`; may be
            absent or null.
        validation_information_url: Address of the validation results of the read. JSON `validationInformationUrl`,
            `str`; may be absent or null.
    """

    company_id: str
    """Identifier of the company at Codat."""
    connection_id: str
    """Identifier of the connection."""
    id: str
    """Identifier, unique among records of its kind."""
    is_completed: bool
    """Whether it ended well."""
    is_errored: bool
    """Whether it failed."""
    progress: int
    """Progress as a percentage, 0 to 100."""
    requested: _dt.datetime
    """Time at which it was asked for."""
    status: _models.DatasetStatus
    """Status."""
    completed: _dt.datetime | None = None
    """Time at which it ended."""
    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    dataset_logs_url: str | None = None
    """Address of the log of the read."""
    error_message: str | None = None
    """Description of what went wrong; absent where nothing did."""
    validation_information_url: str | None = None
    """Address of the validation results of the read."""

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("connectionId", "connection_id", _rt.STRING, required=True),
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("isCompleted", "is_completed", _rt.BOOLEAN, required=True),
        _rt.Field("isErrored", "is_errored", _rt.BOOLEAN, required=True),
        _rt.Field("progress", "progress", _rt.INTEGER, required=True),
        _rt.Field("requested", "requested", _rt.DATETIME, required=True),
        _rt.Field("status", "status", _rt.Ref("DatasetStatus"), required=True),
        _rt.Field("completed", "completed", _rt.DATETIME),
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("datasetLogsUrl", "dataset_logs_url", _rt.STRING, nullable=True),
        _rt.Field("errorMessage", "error_message", _rt.STRING, nullable=True),
        _rt.Field("validationInformationUrl", "validation_information_url", _rt.STRING, nullable=True),
    )
