from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AnalysisSummary(_rt.Model):
    """`AnalysisSummary`."""

    from_date: str | None = None
    to_date: str | None = None
    months_reviewed: int | None = None
    exclude_suppliers_with_annualised_spend_below: Decimal | None = None
    suppliers_count: int | None = None
    bills_count: int | None = None
    bills_amount: Decimal | None = None
    payments_count: int | None = None
    payments_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("fromDate", "from_date", _rt.STRING, nullable=True),
        _rt.Field("toDate", "to_date", _rt.STRING, nullable=True),
        _rt.Field("monthsReviewed", "months_reviewed", _rt.INTEGER),
        _rt.Field(
            "excludeSuppliersWithAnnualisedSpendBelow", "exclude_suppliers_with_annualised_spend_below", _rt.DECIMAL
        ),
        _rt.Field("suppliersCount", "suppliers_count", _rt.INTEGER),
        _rt.Field("billsCount", "bills_count", _rt.INTEGER),
        _rt.Field("billsAmount", "bills_amount", _rt.DECIMAL),
        _rt.Field("paymentsCount", "payments_count", _rt.INTEGER),
        _rt.Field("paymentsAmount", "payments_amount", _rt.DECIMAL),
    )
