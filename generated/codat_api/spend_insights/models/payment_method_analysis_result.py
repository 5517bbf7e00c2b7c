from __future__ import annotations

from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PaymentMethodAnalysisResult(_rt.Model):
    """`PaymentMethodAnalysisResult`.

    Attributes:
        biggest_count_payment_method: Payment method used most often. JSON `biggestCountPaymentMethod`,
            `PaymentMethodType` (`Unknown`, `Cash`, `Check`, `CreditCard`, `DebitCard`, `BankTransfer`, `Other`); may be
            absent.
        suppliers_count: Number of suppliers. JSON `suppliersCount`, `int`; may be absent.
        percentage_suppliers_by_count: Share of suppliers, by number, as a percentage. JSON
            `percentageSuppliersByCount`, `Decimal`; may be absent.
        percentage_bills_by_count: Share of bills, by number, as a percentage. JSON `percentageBillsByCount`,
            `Decimal`; may be absent.
        percentage_bills_by_amount: Share of bills, by amount, as a percentage. JSON `percentageBillsByAmount`,
            `Decimal`; may be absent.
        bills_count: Number of bills. JSON `billsCount`, `int`; may be absent.
        bills_outstanding_count: Number of bills not yet paid. JSON `billsOutstandingCount`, `int`; may be absent.
        bills_amount: Total of the bills, in the base currency. JSON `billsAmount`, `Decimal`; may be absent.
        bills_outstanding_amount: Total of the bills not yet paid, in the base currency. JSON
            `billsOutstandingAmount`, `Decimal`; may be absent.
        bills_outstanding_percentage_by_amount: Share of bills not yet paid, by amount, as a percentage. JSON
            `billsOutstandingPercentageByAmount`, `Decimal`; may be absent.
        payments_count: Number of payments. JSON `paymentsCount`, `int`; may be absent.
        bills_paid_late_count: Number of bills paid after their due date. JSON `billsPaidLateCount`, `int`; may be
            absent.
        payments_amount: Total of the payments, in the base currency. JSON `paymentsAmount`, `Decimal`; may be
            absent.
        average_payment_amount: Average amount of a payment, in the base currency. JSON `averagePaymentAmount`,
            `Decimal`; may be absent.
        bills_paid_late_amount: Total of the bills paid after their due date, in the base currency. JSON
            `billsPaidLateAmount`, `Decimal`; may be absent.
        bills_paid_late_percentage_by_amount: Share of bills paid after their due date, by amount, as a percentage.
            JSON `billsPaidLatePercentageByAmount`, `Decimal`; may be absent.
        average_bill_payment_terms_weighted: Average days between issue and due date of bills, weighted by amount.
            JSON `averageBillPaymentTermsWeighted`, `Decimal`; may be absent.
        average_bill_settlement_period_weighted: Average days until bills were settled, weighted by amount. JSON
            `averageBillSettlementPeriodWeighted`, `Decimal`; may be absent.
        direct_costs_percentage_by_count: Share of direct costs, by number, as a percentage. JSON
            `directCostsPercentageByCount`, `Decimal`; may be absent.
        direct_costs_percentage_by_amount: Share of direct costs, by amount, as a percentage. JSON
            `directCostsPercentageByAmount`, `Decimal`; may be absent.
        direct_costs_count: Number of direct costs. JSON `directCostsCount`, `int`; may be absent.
        direct_costs_amount: Total of the direct costs, in the base currency. JSON `directCostsAmount`, `Decimal`;
            may be absent.
    """

    biggest_count_payment_method: _models.PaymentMethodType | None = None
    """Payment method used most often."""
    suppliers_count: int | None = None
    """Number of suppliers."""
    percentage_suppliers_by_count: Decimal | None = None
    """Share of suppliers, by number, as a percentage."""
    percentage_bills_by_count: Decimal | None = None
    """Share of bills, by number, as a percentage."""
    percentage_bills_by_amount: Decimal | None = None
    """Share of bills, by amount, as a percentage."""
    bills_count: int | None = None
    """Number of bills."""
    bills_outstanding_count: int | None = None
    """Number of bills not yet paid."""
    bills_amount: Decimal | None = None
    """Total of the bills, in the base currency."""
    bills_outstanding_amount: Decimal | None = None
    """Total of the bills not yet paid, in the base currency."""
    bills_outstanding_percentage_by_amount: Decimal | None = None
    """Share of bills not yet paid, by amount, as a percentage."""
    payments_count: int | None = None
    """Number of payments."""
    bills_paid_late_count: int | None = None
    """Number of bills paid after their due date."""
    payments_amount: Decimal | None = None
    """Total of the payments, in the base currency."""
    average_payment_amount: Decimal | None = None
    """Average amount of a payment, in the base currency."""
    bills_paid_late_amount: Decimal | None = None
    """Total of the bills paid after their due date, in the base currency."""
    bills_paid_late_percentage_by_amount: Decimal | None = None
    """Share of bills paid after their due date, by amount, as a percentage."""
    average_bill_payment_terms_weighted: Decimal | None = None
    """Average days between issue and due date of bills, weighted by amount."""
    average_bill_settlement_period_weighted: Decimal | None = None
    """Average days until bills were settled, weighted by amount."""
    direct_costs_percentage_by_count: Decimal | None = None
    """Share of direct costs, by number, as a percentage."""
    direct_costs_percentage_by_amount: Decimal | None = None
    """Share of direct costs, by amount, as a percentage."""
    direct_costs_count: int | None = None
    """Number of direct costs."""
    direct_costs_amount: Decimal | None = None
    """Total of the direct costs, in the base currency."""

    __fields__ = (
        _rt.Field("biggestCountPaymentMethod", "biggest_count_payment_method", _rt.Ref("PaymentMethodType")),
        _rt.Field("suppliersCount", "suppliers_count", _rt.INTEGER),
        _rt.Field("percentageSuppliersByCount", "percentage_suppliers_by_count", _rt.DECIMAL),
        _rt.Field("percentageBillsByCount", "percentage_bills_by_count", _rt.DECIMAL),
        _rt.Field("percentageBillsByAmount", "percentage_bills_by_amount", _rt.DECIMAL),
        _rt.Field("billsCount", "bills_count", _rt.INTEGER),
        _rt.Field("billsOutstandingCount", "bills_outstanding_count", _rt.INTEGER),
        _rt.Field("billsAmount", "bills_amount", _rt.DECIMAL),
        _rt.Field("billsOutstandingAmount", "bills_outstanding_amount", _rt.DECIMAL),
        _rt.Field("billsOutstandingPercentageByAmount", "bills_outstanding_percentage_by_amount", _rt.DECIMAL),
        _rt.Field("paymentsCount", "payments_count", _rt.INTEGER),
        _rt.Field("billsPaidLateCount", "bills_paid_late_count", _rt.INTEGER),
        _rt.Field("paymentsAmount", "payments_amount", _rt.DECIMAL),
        _rt.Field("averagePaymentAmount", "average_payment_amount", _rt.DECIMAL),
        _rt.Field("billsPaidLateAmount", "bills_paid_late_amount", _rt.DECIMAL),
        _rt.Field("billsPaidLatePercentageByAmount", "bills_paid_late_percentage_by_amount", _rt.DECIMAL),
        _rt.Field("averageBillPaymentTermsWeighted", "average_bill_payment_terms_weighted", _rt.DECIMAL),
        _rt.Field("averageBillSettlementPeriodWeighted", "average_bill_settlement_period_weighted", _rt.DECIMAL),
        _rt.Field("directCostsPercentageByCount", "direct_costs_percentage_by_count", _rt.DECIMAL),
        _rt.Field("directCostsPercentageByAmount", "direct_costs_percentage_by_amount", _rt.DECIMAL),
        _rt.Field("directCostsCount", "direct_costs_count", _rt.INTEGER),
        _rt.Field("directCostsAmount", "direct_costs_amount", _rt.DECIMAL),
    )
