from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SalesConfiguration(_rt.Model):
    """`SalesConfiguration`.

    Attributes:
        sync_sales: Whether sales are synced. JSON `syncSales`, `bool`; may be absent.
        accounts: Accounts. `SalesConfigurationAccounts`; may be absent or null.
        invoice_status: Status that invoices are written with. JSON `invoiceStatus`, `InvoiceStatus`; may be absent.
        sales_customer: Customer that sales are booked to. JSON `salesCustomer`, `SalesCustomer`; may be absent.
        tax_rates: Tax rates. JSON `taxRates`, `SalesConfigurationTaxRates`; may be absent or null.
        new_tax_rates: Settings for tax rates. JSON `newTaxRates`, `NewTaxRates`; may be absent.
        grouping: How records are grouped before they are written. `ConfigurationGrouping`; may be absent.
    """

    sync_sales: bool | None = None
    """Whether sales are synced."""
    accounts: _models.SalesConfigurationAccounts | None = None
    """Accounts."""
    invoice_status: _models.InvoiceStatus | None = None
    """Status that invoices are written with."""
    sales_customer: _models.SalesCustomer | None = None
    """Customer that sales are booked to."""
    tax_rates: _models.SalesConfigurationTaxRates | None = None
    """Tax rates."""
    new_tax_rates: _models.NewTaxRates | None = None
    """Settings for tax rates."""
    grouping: _models.ConfigurationGrouping | None = None
    """How records are grouped before they are written."""

    __fields__ = (
        _rt.Field("syncSales", "sync_sales", _rt.BOOLEAN),
        _rt.Field("accounts", "accounts", _rt.Ref("SalesConfigurationAccounts"), nullable=True),
        _rt.Field("invoiceStatus", "invoice_status", _rt.Ref("InvoiceStatus")),
        _rt.Field("salesCustomer", "sales_customer", _rt.Ref("SalesCustomer")),
        _rt.Field("taxRates", "tax_rates", _rt.Ref("SalesConfigurationTaxRates"), nullable=True),
        _rt.Field("newTaxRates", "new_tax_rates", _rt.Ref("NewTaxRates")),
        _rt.Field("grouping", "grouping", _rt.Ref("ConfigurationGrouping")),
    )
