from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_transaction_line_record_ref_data_type import AccountTransactionLineRecordRefDataType


@define(kw_only=True, repr=False)
class AccountTransactionLineRecordRef(_rt.Model):
    """`AccountTransactionLineRecordRef`."""

    data_type: AccountTransactionLineRecordRefDataType | None = None
    id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("AccountTransactionLineRecordRefDataType")),
        _rt.Field("id", "id", _rt.STRING),
    )
