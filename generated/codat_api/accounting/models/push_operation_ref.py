from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOperationRef(_rt.Model):
    """`PushOperationRef`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...); may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
    """

    data_type: _models.DataType | None = None
    """Data type, such as `invoices`."""
    id: str | None = None
    """Identifier, unique among records of its kind."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("id", "id", _rt.STRING),
    )
