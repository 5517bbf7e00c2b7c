from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class JournalLine(_rt.Model):
    """`JournalLine`.

    Attributes:
        net_amount: Amount in the base currency; debits positive, credits negative. JSON `netAmount`, `Decimal`.
        account_ref: Account in the chart of accounts to which the amount is posted. JSON `accountRef`,
            `AccountRef`; may be absent.
        contact_ref: Customer or supplier that the record concerns. JSON `contactRef`, `ContactRef`; may be absent.
        currency: Currency, ISO 4217. `str`; may be absent or null.
        description: Description, for people. `str`; may be absent or null.
        tracking: Customers, projects and categories that the line is counted to. `RecordTracking`; may be absent.
        transaction_amount: Amount in the currency of the transaction; debits positive, credits negative. JSON
            `transactionAmount`, `Decimal`; may be absent.
        transaction_currency: Currency of the transaction, ISO 4217. JSON `transactionCurrency`, `str`; may be
            absent or null.
    """

    net_amount: Decimal
    """Amount in the base currency; debits positive, credits negative."""
    account_ref: _models.AccountRef | None = None
    """Account in the chart of accounts to which the amount is posted."""
    contact_ref: _models.ContactRef | None = None
    """Customer or supplier that the record concerns."""
    currency: str | None = None
    """Currency, ISO 4217."""
    description: str | None = None
    """Description, for people."""
    tracking: _models.RecordTracking | None = None
    """Customers, projects and categories that the line is counted to."""
    transaction_amount: Decimal | None = None
    """Amount in the currency of the transaction; debits positive, credits negative."""
    transaction_currency: str | None = None
    """Currency of the transaction, ISO 4217."""

    __fields__ = (
        _rt.Field("netAmount", "net_amount", _rt.DECIMAL, required=True),
        _rt.Field("accountRef", "account_ref", _rt.Ref("AccountRef")),
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ContactRef")),
        _rt.Field("currency", "currency", _rt.STRING, nullable=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("tracking", "tracking", _rt.Ref("RecordTracking")),
        _rt.Field("transactionAmount", "transaction_amount", _rt.DECIMAL),
        _rt.Field("transactionCurrency", "transaction_currency", _rt.STRING, nullable=True),
    )
