from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.configuration_grouping import ConfigurationGrouping
    from ..models.invoice_status import InvoiceStatus
    from ..models.new_tax_rates import NewTaxRates
    from ..models.sales_configuration_accounts import SalesConfigurationAccounts
    from ..models.sales_configuration_tax_rates import SalesConfigurationTaxRates
    from ..models.sales_customer import SalesCustomer


@define(kw_only=True, repr=False)
class SalesConfiguration(_rt.Model):
    """`SalesConfiguration`."""

    sync_sales: bool | None = None
    accounts: SalesConfigurationAccounts | None = None
    invoice_status: InvoiceStatus | None = None
    sales_customer: SalesCustomer | None = None
    tax_rates: SalesConfigurationTaxRates | None = None
    new_tax_rates: NewTaxRates | None = None
    grouping: ConfigurationGrouping | None = None

    __fields__ = (
        _rt.Field("syncSales", "sync_sales", _rt.BOOLEAN),
        _rt.Field("accounts", "accounts", _rt.Ref("SalesConfigurationAccounts"), nullable=True),
        _rt.Field("invoiceStatus", "invoice_status", _rt.Ref("InvoiceStatus")),
        _rt.Field("salesCustomer", "sales_customer", _rt.Ref("SalesCustomer")),
        _rt.Field("taxRates", "tax_rates", _rt.Ref("SalesConfigurationTaxRates"), nullable=True),
        _rt.Field("newTaxRates", "new_tax_rates", _rt.Ref("NewTaxRates")),
        _rt.Field("grouping", "grouping", _rt.Ref("ConfigurationGrouping")),
    )
