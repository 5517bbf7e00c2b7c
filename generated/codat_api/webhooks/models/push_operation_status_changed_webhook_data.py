from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOperationStatusChangedWebhookData(_rt.Model):
    """`PushOperationStatusChangedWebhookData`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent.
        status: Status. `PushOperationStatus` (`Pending`, `Failed`, `Success`, `TimedOut`, `Processing`); may be
            absent.
        push_operation_key: Identifier of the push operation. JSON `pushOperationKey`, `str`; may be absent.
    """

    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    status: _models.PushOperationStatus | None = None
    """Status."""
    push_operation_key: str | None = None
    """Identifier of the push operation."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("status", "status", _rt.Ref("PushOperationStatus")),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING),
    )
