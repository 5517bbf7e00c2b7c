from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOperationTimedOutWebhookData(_rt.Model):
    """`PushOperationTimedOutWebhookData`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent.
        push_operation_key: Identifier of the push operation. JSON `pushOperationKey`, `str`; may be absent.
        push_operation_guid: Identifier of the push operation. JSON `pushOperationGuid`, `str`; may be absent.
    """

    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    push_operation_key: str | None = None
    """Identifier of the push operation."""
    push_operation_guid: str | None = None
    """Identifier of the push operation."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("pushOperationKey", "push_operation_key", _rt.STRING),
        _rt.Field("pushOperationGuid", "push_operation_guid", _rt.STRING),
    )
