from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.address import Address


@define(kw_only=True, repr=False)
class SupplierAnalysisResult(_rt.Model):
    """`SupplierAnalysisResult`."""

    supplier_id: str | None = None
    supplier_name: str | None = None
    phone_number: str | None = None
    contact_name: str | None = None
    email_address: str | None = None
    tax_number: str | None = None
    addresses: list[Address] | None = None
    imported_date: _dt.datetime | None = None
    latest_billed: _dt.datetime | None = None
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
    biggest_count_payment_method: str | None = None
    biggest_spend_payment_method: str | None = None
    average_bill_payment_terms_weighted: Decimal | None = None
    average_bill_settlement_period_weighted: Decimal | None = None
    common_payment_terms_days: int | None = None
    latest_direct_cost_billed: _dt.datetime | None = None
    direct_costs_count: int | None = None
    direct_costs_amount: Decimal | None = None

    __fields__ = (
        _rt.Field("supplierId", "supplier_id", _rt.STRING),
        _rt.Field("supplierName", "supplier_name", _rt.STRING),
        _rt.Field("phoneNumber", "phone_number", _rt.STRING, nullable=True),
        _rt.Field("contactName", "contact_name", _rt.STRING),
        _rt.Field("emailAddress", "email_address", _rt.STRING),
        _rt.Field("taxNumber", "tax_number", _rt.STRING, nullable=True),
        _rt.Field("addresses", "addresses", _rt.ListOf(_rt.Ref("Address"))),
        _rt.Field("importedDate", "imported_date", _rt.DATETIME, nullable=True),
        _rt.Field("latestBilled", "latest_billed", _rt.DATETIME, nullable=True),
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
        _rt.Field("biggestCountPaymentMethod", "biggest_count_payment_method", _rt.STRING),
        _rt.Field("biggestSpendPaymentMethod", "biggest_spend_payment_method", _rt.STRING),
        _rt.Field("averageBillPaymentTermsWeighted", "average_bill_payment_terms_weighted", _rt.DECIMAL),
        _rt.Field("averageBillSettlementPeriodWeighted", "average_bill_settlement_period_weighted", _rt.DECIMAL),
        _rt.Field("commonPaymentTermsDays", "common_payment_terms_days", _rt.INTEGER),
        _rt.Field("latestDirectCostBilled", "latest_direct_cost_billed", _rt.DATETIME, nullable=True),
        _rt.Field("directCostsCount", "direct_costs_count", _rt.INTEGER),
        _rt.Field("directCostsAmount", "direct_costs_amount", _rt.DECIMAL),
    )
