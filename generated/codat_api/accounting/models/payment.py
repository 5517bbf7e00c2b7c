from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Payment(_rt.Model):
    """`Payment`.

    Attributes:
        date: Date of the payment. `datetime`.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent.
        currency_rate: Rate that turns an amount in the record's currency into the base currency, by multiplication.
            JSON `currencyRate`, `Decimal`; may be absent or null.
        customer_ref: Customer that the record concerns. JSON `customerRef`, `CustomerRef`; may be absent.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        lines: Lines of the record. `list[PaymentLine]`; may be absent or null.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        note: Note, for people. `str`; may be absent or null.
        payment_method_ref: Method of payment. JSON `paymentMethodRef`, `PaymentMethodRef`; may be absent.
        reference: Reference, as people on the platform know it. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        total_amount: Amount received, in the currency of the payment. JSON `totalAmount`, `Decimal`; may be absent.
    """

    date: _dt.datetime
    """Date of the payment."""
    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    currency: str | None = None
    """Currency, ISO 4217."""
    currency_rate: Decimal | None = None
    """Rate that turns an amount in the record's currency into the base currency, by multiplication."""
    customer_ref: _models.CustomerRef | None = None
    """Customer that the record concerns."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    lines: list[_models.PaymentLine] | None = None
    """Lines of the record."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    note: str | None = None
    """Note, for people."""
    payment_method_ref: _models.PaymentMethodRef | None = None
    """Method of payment."""
    reference: str | None = None
    """Reference, as people on the platform know it."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    total_amount: Decimal | None = None
    """Amount received, in the currency of the payment."""

    __fields__ = (
        _rt.Field("date", "date", _rt.DATETIME, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("currency", "currency", _rt.STRING),
        _rt.Field("currencyRate", "currency_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("customerRef", "customer_ref", _rt.Ref("CustomerRef")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("lines", "lines", _rt.ListOf(_rt.Ref("PaymentLine")), nullable=True),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("note", "note", _rt.STRING, nullable=True),
        _rt.Field("paymentMethodRef", "payment_method_ref", _rt.Ref("PaymentMethodRef")),
        _rt.Field("reference", "reference", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("totalAmount", "total_amount", _rt.DECIMAL),
    )
