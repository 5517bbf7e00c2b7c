from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.payment_method_type import PaymentMethodType


@define(kw_only=True, repr=False)
class PaymentMethodAnalysisResult(_rt.Model):
    """`PaymentMethodAnalysisResult`."""

    biggest_count_payment_method: PaymentMethodType | None = None
    suppliers_count: int | None = None
    percentage_suppliers_by_count: Decimal | None = None
    percentage_bills_by_count: Decimal | None = None
    percentage_bills_by_amount: Decimal | None = None
    bills_count: int | None = None
    bills_outstanding_count: int | None = None
    bills_amount: Decimal | None = None
    bills_outstanding_amount: Decimal | None = None
    bills_outstanding_percentage_by_amount: Decimal | None = None
    payments_count: int | None = None
    bills_paid_late_count: int | None = None
    payments_amount: Decimal | None = None
    average_payment_amount: Decimal | None = None
    bills_paid_late_amount: Decimal | None = None
    bills_paid_late_percentage_by_amount: Decimal | None = None
    average_bill_payment_terms_weighted: Decimal | None = None
    average_bill_settlement_period_weighted: Decimal | None = None
    direct_costs_percentage_by_count: Decimal | None = None
    direct_costs_percentage_by_amount: Decimal | None = None
    direct_costs_count: int | None = None
    direct_costs_amount: Decimal | None = None

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
