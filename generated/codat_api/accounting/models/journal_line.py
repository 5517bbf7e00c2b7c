from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_ref import AccountRef
    from ..models.contact_ref import ContactRef
    from ..models.record_tracking import RecordTracking


@define(kw_only=True, repr=False)
class JournalLine(_rt.Model):
    """`JournalLine`."""

    net_amount: Decimal
    account_ref: AccountRef | None = None
    contact_ref: ContactRef | None = None
    currency: str | None = None
    description: str | None = None
    tracking: RecordTracking | None = None
    transaction_amount: Decimal | None = None
    transaction_currency: str | None = None

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
