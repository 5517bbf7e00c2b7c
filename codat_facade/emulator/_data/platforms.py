"""The platforms that a company of the emulated account can link to, and the data types that each of them has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from codat_facade.emulator._spec import datatypes

#: Data types that are read as one document rather than as a list, by the kind of the platform that has them.
_DOCUMENTS = {
    "Accounting": frozenset({"balanceSheet", "cashFlowStatement", "info", "profitAndLoss"}),
    "Commerce": frozenset({"commerce-info"}),
}
_PREFIXES = {"Accounting": "", "Banking": "banking-", "Commerce": "commerce-"}


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform: its key, its name, and what it has.

    Args:
        key: The four characters that identify it.
        name: The name that the business knows it by.
        source_type: The kind of data that it holds.
        offline: Whether it runs on the business's own machine.
        enabled: Whether the account has it switched on.
        lacks: The data types of its kind that it does not have, as they stand in paths.
        identifiers: The form of its records' ids: `guid`, `number` or `base64`; `mixed` differs by data type.
    """

    key: str
    name: str
    source_type: str = "Accounting"
    offline: bool = False
    enabled: bool = True
    lacks: frozenset[str] = frozenset()
    identifiers: str = "guid"

    @property
    def integration_id(self) -> str:
        """Its id as an integration."""
        return _guid("integration", self.key)

    @property
    def source_id(self) -> str:
        """Its id as a source of data."""
        return _guid("source", self.key)

    @property
    def data_types(self) -> frozenset[str]:
        """The data types that it has, as they stand in paths."""
        return _data_types(self.source_type) - self.lacks

    @property
    def lists(self) -> frozenset[str]:
        """The data types among them that are lists of records."""
        return self.data_types & datatypes.shapes().keys()


@cache
def _data_types(source_type: str) -> frozenset[str]:
    prefix = _PREFIXES.get(source_type)
    if prefix is None:
        return frozenset()
    listed = (name for name in datatypes.shapes() if (name.startswith(prefix) if prefix else "-" not in name))
    return frozenset(listed) | _DOCUMENTS.get(source_type, frozenset())


def _guid(kind: str, key: str) -> str:
    text = blake2b(f"{kind}/{key}".encode(), digest_size=16).hexdigest()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-{text[20:]}"


# The keys and names are those of Codat's integration pages. Its coverage of data types is published as a spreadsheet
# outside the documentation, so `lacks` holds no more than makes the platforms differ in a plausible way.
_NO_RECEIPTS = frozenset({"itemReceipts"})
_NO_ORDERS = frozenset({"itemReceipts", "salesOrders"})
_SMALL = frozenset({"itemReceipts", "purchaseOrders", "salesOrders", "trackingCategories"})

PLATFORMS = {
    one.key: one
    for one in (
        Platform("mqjo", "Sandbox", identifiers="mixed"),
        Platform("gbol", "Xero", lacks=_NO_ORDERS),
        Platform("qhyg", "QuickBooks Online", lacks=_NO_ORDERS, identifiers="number"),
        Platform("ndsk", "QuickBooks Online Sandbox", lacks=_NO_ORDERS, identifiers="number"),
        Platform("pqsw", "QuickBooks Desktop", offline=True, identifiers="base64"),
        Platform("akxx", "Oracle NetSuite", identifiers="number"),
        Platform("trji", "Dynamics 365 Business Central", lacks=_NO_RECEIPTS),
        Platform("rqwd", "Dynamics 365 Finance & Operations", enabled=False),
        Platform("qudb", "Exact (Netherlands)", lacks=_NO_RECEIPTS),
        Platform("pbbf", "Exact (UK)", lacks=_NO_RECEIPTS),
        Platform("fbrh", "FreeAgent", lacks=_SMALL, identifiers="number"),
        Platform("vxvy", "FreshBooks", lacks=_SMALL, identifiers="number"),
        Platform("pdvj", "MYOB Business", lacks=_NO_RECEIPTS),
        Platform("jcrp", "Sage 200 Standard", lacks=_NO_RECEIPTS, identifiers="number"),
        Platform("hbql", "Sage 50 (UK)", offline=True, lacks=_NO_RECEIPTS, identifiers="base64"),
        Platform("tgff", "Sage Accounting", lacks=_SMALL),
        Platform("knfz", "Sage Intacct", lacks=_NO_RECEIPTS, identifiers="number"),
        Platform("pbtz", "Wave", lacks=_SMALL, identifiers="base64"),
        Platform("rvam", "Workday", enabled=False),
        Platform("rwuv", "Zoho Books", lacks=_NO_RECEIPTS, identifiers="number"),
        Platform("suuo", "Plaid", "Banking", identifiers="base64"),
        Platform("upvr", "TrueLayer", "Banking"),
        Platform("zpqy", "Bank statement upload", "Banking"),
        Platform("qkdj", "Amazon Seller Central", "Commerce", identifiers="number"),
        Platform("vqzp", "BigCommerce", "Commerce", identifiers="number"),
        Platform("fqly", "Clover", "Commerce"),
        Platform("aiwb", "Commerce Sandbox", "Commerce"),
        Platform("ldgh", "Lightspeed K", "Commerce"),
        Platform("fztf", "Shopify", "Commerce", identifiers="number"),
        Platform("zsth", "Square", "Commerce"),
        Platform("xcwv", "Square Sandbox", "Commerce"),
        Platform("exgd", "Stripe", "Commerce"),
        Platform("yzth", "Stripe Test", "Commerce"),
        Platform("ltpp", "WooCommerce", "Commerce", identifiers="number"),
        Platform("ugxp", "Zettle", "Commerce"),
        Platform("hcws", "QuickBooks Online Bank Feeds", "BankFeed"),
        Platform("olpr", "Sage Bank Feeds", "BankFeed"),
        # Not in the pages: a provider of expenses, such as the account's own application.
        Platform("pftc", "Partner Expense", "Expense"),
    )
}
