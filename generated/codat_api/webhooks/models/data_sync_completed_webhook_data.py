from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataSyncCompletedWebhookData(_rt.Model):
    """`DataSyncCompletedWebhookData`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent or null.
        dataset_id: Identifier of the read. JSON `datasetId`, `str`; may be absent.
    """

    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    dataset_id: str | None = None
    """Identifier of the read."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType"), nullable=True),
        _rt.Field("datasetId", "dataset_id", _rt.STRING),
    )
