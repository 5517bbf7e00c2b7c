"""Emulators in which everything that a path has to name exists."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote

from codat_facade.emulator import Emulator, ReceivedRequest
from codat_facade.emulator._spec.documents import operations
from tests.contract.emulator.walk import REPORT_TIME, good_request, prepare
from tests.contract.endpoints.endpoints import Endpoint

RECORDS = 5

_CONNECTION = "/companies/company-id/connections/connection-id"
_LISTS = {
    "supplierRef": "/companies/company-id/data/suppliers",
    "accountRef": "/companies/company-id/data/accounts",
    "taxRateRef": "/companies/company-id/data/taxRates",
    "targetAccountId": f"{_CONNECTION}/data/bankAccounts",
    "sourceAccountId": f"{_CONNECTION}/connectionInfo/bankFeedAccounts",
}
#: Where a body that names what does not exist is refused at once; elsewhere the write fails later, or nothing does.
_MUST_EXIST = ("/payables/", "/bankFeedAccounts/mapping")


#: What the document leaves open and the API does not, by the end of the route.
_SETTLED: dict[str, dict[str, Any]] = {
    "/webhooks": {"companyTags": ["region:uk"]},
    "/companies": {"name": "A company"},
    "/companies/{companyId}": {"name": "A company"},
    "/companies/{companyId}/connections": {"platformKey": "gbol"},
    "/companies/{companyId}/connections/{connectionId}": {"status": "Unlinked"},
    "/products/{productIdentifier}/refresh": {"dataTypes": ["invoices"]},
    "/payables/suppliers/{supplierId}": {"status": "Active", "defaultCurrency": "GBP"},
    "/upload/startSession": {"dataType": "banking-accounts"},
    "/endSession": {"status": "Process"},
    "/dataset/{datasetId}/upload": {"id": "an-account"},
}


class Ground(NamedTuple):
    """What an endpoint needs before it can be called.

    Attributes:
        path: The path parameters, by the names that the document gives them.
        laid: The requests that made what they name.
    """

    path: dict[str, str]
    laid: tuple[ReceivedRequest, ...]


@cache
def ground_of(endpoint: Endpoint) -> Ground:
    """What an endpoint needs, found out once: the same seed gives the same ids to the same requests."""
    emulator = Emulator(records=RECORDS)
    operation = next(one for one in operations() if (one.method, one.path) == (endpoint.method, endpoint.route))
    pieces = good_request(emulator, operation).path.split("/")
    named = zip(endpoint.route.split("/"), pieces, strict=True)
    path = {route[1:-1]: unquote(piece) for route, piece in named if route.startswith("{")}
    return Ground(path, tuple(emulator.requests))


def emulator_for(endpoint: Endpoint, **options: Any) -> Emulator:
    """A fresh emulator in which an endpoint can be called; the options are those of `Emulator`."""
    emulator = Emulator(records=RECORDS, **options)
    prepare(emulator)
    for one in ground_of(endpoint).laid:
        emulator.call(one.method, one.path, query=one.query, headers=one.headers, body=one.body)
    if "/assess/excel" in endpoint.route:
        for kind in ("audit", "enhancedCashFlow", "enhancedFinancials", "enhancedInvoices"):
            emulator.call("POST", "/data/companies/company-id/assess/excel", query={"reportType": kind})
    emulator.clock.advance(REPORT_TIME)
    return emulator


def with_what_exists(endpoint: Endpoint, body: Any) -> Any:
    """A body that is accepted, where the API looks at more at once than the document says."""
    for ending, settled in _SETTLED.items():
        if endpoint.route.endswith(ending) and isinstance(body, dict):
            body = {**body, **settled}
    if isinstance(body, dict) and endpoint.method == "PATCH" and "/bankFeedAccounts/" in endpoint.route:
        body = {**body, **({"status": "disconnected"} if body.get("status") else {})}
    if isinstance(body, dict) and "/payables/bills" in endpoint.route and "supplierRef" in body:
        # A reference is at most 255 characters, and the currency one that exists.
        body = {**body, **_OPEN_BILL, "lineItems": [{**one, **_LINE} for one in body.get("lineItems") or [{}]]}
        body = {
            **body,
            **({"currencyRate": abs(body["currencyRate"]) + 1} if body.get("currencyRate") is not None else {}),
        }
    if isinstance(body, list) and endpoint.route.endswith("-transactions"):
        # No two transactions of a company have one id.
        body = [{**one, "id": f"00000000-0000-4000-8000-{place:012}"} for place, one in enumerate(body)]
    return _led(body) if any(piece in endpoint.route for piece in _MUST_EXIST) else body


_OPEN_BILL = {"status": "Open", "currency": "GBP"}
_LINE = {"quantity": Decimal(2), "unitAmount": Decimal("10.50"), "taxAmount": Decimal("4.20")}


def _led(value: Any) -> Any:
    if isinstance(value, list):
        return [_led(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: _reference(name, item) if name in _LISTS else _led(item) for name, item in value.items()}


def _reference(name: str, value: Any) -> Any:
    if value is None:
        return None
    return {**value, "id": _existing(name)} if isinstance(value, dict) else _existing(name)


@cache
def _existing(name: str) -> str:
    listed = Emulator(records=RECORDS).call("GET", _LISTS[name]).json
    return str((listed if isinstance(listed, list) else listed["results"])[0]["id"])
