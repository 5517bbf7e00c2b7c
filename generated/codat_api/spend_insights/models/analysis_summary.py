from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AnalysisSummary(_rt.Model):
    """`AnalysisSummary`.

    Attributes:
        from_date: First day of the period. JSON `fromDate`, `str`; may be absent or null.
        to_date: Last day of the period. JSON `toDate`, `str`; may be absent or null.
        months_reviewed: Number of months that were analysed. JSON `monthsReviewed`, `int`; may be absent.
        exclude_suppliers_with_annualised_spend_below: Spend a year, in the base currency, below which suppliers are
            left out. JSON `excludeSuppliersWithAnnualisedSpendBelow`, `Decimal`; may be absent.
        suppliers_count: Number of suppliers. JSON `suppliersCount`, `int`; may be absent.
        bills_count: Number of bills. JSON `billsCount`, `int`; may be absent.
        bills_amount: Total of the bills, in the base currency. JSON `billsAmount`, `Decimal`; may be absent.
        payments_count: Number of payments. JSON `paymentsCount`, `int`; may be absent.
        payments_amount: Total of the payments, in the base currency. JSON `paymentsAmount`, `Decimal`; may be
            absent.
    """

    from_date: str | None = None
    """First day of the period."""
    to_date: str | None = None
    """Last day of the period."""
    months_reviewed: int | None = None
    """Number of months that were analysed."""
    exclude_suppliers_with_annualised_spend_below: Decimal | None = None
    """Spend a year, in the base currency, below which suppliers are left out."""
    suppliers_count: int | None = None
    """Number of suppliers."""
    bills_count: int | None = None
    """Number of bills."""
    bills_amount: Decimal | None = None
    """Total of the bills, in the base currency."""
    payments_count: int | None = None
    """Number of payments."""
    payments_amount: Decimal | None = None
    """Total of the payments, in the base currency."""

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
