from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef
    from ..models.bill_payment_line import BillPaymentLine
    from ..models.metadata import Metadata
    from ..models.payment_method_ref import PaymentMethodRef
    from ..models.supplemental_data import SupplementalData
    from ..models.supplier_ref import SupplierRef


@define(kw_only=True, repr=False)
class BillPayment(_rt.Model):
    """`BillPayment`."""

    date: str
    account_ref: AccountRef | None = None
    currency: str | None = None
    currency_rate: Decimal | None = None
    id: str | None = None
    lines: list[BillPaymentLine] | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    note: str | None = None
    payment_method_ref: PaymentMethodRef | None = None
    reference: str | None = None
    source_modified_date: _dt.datetime | None = None
    supplemental_data: SupplementalData | None = None
    supplier_ref: SupplierRef | None = None
    total_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("date", "date", _rt.STRING, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("BillPaymentLine")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paymentMethodRef", "payment_method_ref", _rt.Ref("PaymentMethodRef")),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("supplierRef", "supplier_ref", _rt.Ref("SupplierRef")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
