from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SupplierAnalysisResult(_rt.Model):
    """`SupplierAnalysisResult`.

    Attributes:
        supplier_id: Identifier of the supplier. JSON `supplierId`, `str`; may be absent.
        supplier_name: Name of the supplier. JSON `supplierName`, `str`; may be absent.
        phone_number: Telephone number. JSON `phoneNumber`, `str`; may be absent or null.
        contact_name: Name of the main contact. JSON `contactName`, `str`; may be absent.
        email_address: Email address. JSON `emailAddress`, `str`; may be absent.
        tax_number: Tax registration number, such as a VAT number. JSON `taxNumber`, `str`; may be absent or null.
        addresses: Postal addresses. `list[Address]`; may be absent.
        imported_date: Time at which it was imported. JSON `importedDate`, `datetime`; may be absent or null.
        latest_billed: Date of the latest bill. JSON `latestBilled`, `datetime`; may be absent or null.
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
        biggest_count_payment_method: Payment method used most often. JSON `biggestCountPaymentMethod`, `str`; may
            be absent.
        biggest_spend_payment_method: Payment method by which most was spent. JSON `biggestSpendPaymentMethod`,
            `str`; may be absent.
        average_bill_payment_terms_weighted: Average days between issue and due date of bills, weighted by amount.
            JSON `averageBillPaymentTermsWeighted`, `Decimal`; may be absent.
        average_bill_settlement_period_weighted: Average days until bills were settled, weighted by amount. JSON
            `averageBillSettlementPeriodWeighted`, `Decimal`; may be absent.
        common_payment_terms_days: Payment terms found most often, in days. JSON `commonPaymentTermsDays`, `int`;
            may be absent.
        latest_direct_cost_billed: Date of the latest direct cost. JSON `latestDirectCostBilled`, `datetime`; may be
            absent or null.
        direct_costs_count: Number of direct costs. JSON `directCostsCount`, `int`; may be absent.
        direct_costs_amount: Total of the direct costs, in the base currency. JSON `directCostsAmount`, `Decimal`;
            may be absent.
    """

    supplier_id: str | None = None
    """Identifier of the supplier."""
    supplier_name: str | None = None
    """Name of the supplier."""
    phone_number: str | None = None
    """Telephone number."""
    contact_name: str | None = None
    """Name of the main contact."""
    email_address: str | None = None
    """Email address."""
    tax_number: str | None = None
    """Tax registration number, such as a VAT number."""
    addresses: list[_models.Address] | None = None
    """Postal addresses."""
    imported_date: _dt.datetime | None = None
    """Time at which it was imported."""
    latest_billed: _dt.datetime | None = None
    """Date of the latest bill."""
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
    biggest_count_payment_method: str | None = None
    """Payment method used most often."""
    biggest_spend_payment_method: str | None = None
    """Payment method by which most was spent."""
    average_bill_payment_terms_weighted: Decimal | None = None
    """Average days between issue and due date of bills, weighted by amount."""
    average_bill_settlement_period_weighted: Decimal | None = None
    """Average days until bills were settled, weighted by amount."""
    common_payment_terms_days: int | None = None
    """Payment terms found most often, in days."""
    latest_direct_cost_billed: _dt.datetime | None = None
    """Date of the latest direct cost."""
    direct_costs_count: int | None = None
    """Number of direct costs."""
    direct_costs_amount: Decimal | None = None
    """Total of the direct costs, in the base currency."""

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
