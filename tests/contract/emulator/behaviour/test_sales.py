"""Metrics of sales, as Codat's pages say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.lending import COMPANY, emulator_for_lending, get

SALES = f"/data{COMPANY}/connections/shop/assess/commerceMetrics"


@pytest.fixture
def emulator() -> Emulator:
    return emulator_for_lending()


def order(emulator: Emulator, number: int, day: str, customer: str, price: str, refund: str = "0.00") -> None:
    line = {"id": "l", "quantity": Decimal(2), "unitPrice": Decimal(price)}
    record = {
        "id": f"o{number}",
        "createdDate": f"{day}T10:00:00Z",
        "totalAmount": Decimal(price) * 2,
        "totalRefund": Decimal(refund),
        "orderLineItems": [line],
        "customerRef": {"id": customer},
    }
    emulator.add_record("company-id", "shop", "commerce-orders", record)


@pytest.fixture
def shop(emulator: Emulator) -> Emulator:
    """A shop with four orders in two months, of two customers, one of them refunded in part."""
    order(emulator, 1, "2025-11-05", "a", "10.00")
    order(emulator, 2, "2025-12-01", "a", "10.00", "5.00")
    order(emulator, 3, "2025-12-11", "a", "20.00")
    order(emulator, 4, "2025-12-20", "b", "30.00")
    return emulator


QUERY = {"reportDate": "15-12-2025", "periodLength": 1, "numberOfPeriods": 2, "periodUnit": "Month"}


def measures(emulator: Emulator, name: str) -> list[dict[str, list[Decimal]]]:
    """The values of each metric, by period."""
    report = get(emulator, f"{SALES}/{name}", **QUERY)
    names = [one["displayName"] for one in report["dimensions"][1]["items"]]
    return [
        {names[part["item"]]: [one["value"] for one in part["measures"]] for part in period["components"]}
        for period in report["reportData"]
    ]


@pytest.mark.parametrize(
    ("name", "metric", "values"),
    [
        ("revenue", "Revenue", [Decimal("120.00"), Decimal("500.00")]),
        ("orders", "Number of orders", [3]),
        ("orders", "Order value", [Decimal("120.00")]),
        ("orders", "Average order value", [Decimal("40.00")]),
        ("refunds", "Number of refunds", [1]),
        ("refunds", "Value of refunds", [Decimal("-5.00")]),
        ("refunds", "Refund rate", [Decimal("33.33")]),
        ("customerRetention", "Existing customers", [1]),
        ("customerRetention", "New customers", [1]),
        ("customerRetention", "Total customers", [2]),
        ("customerRetention", "Retention rate", [Decimal("100.00")]),
        ("customerRetention", "Repeat rate", [Decimal("50.00")]),
        # 40.00 an order, 1.5 orders a customer, 5 days from the first to the last on average.
        ("lifetimeValue", "Lifetime value", [Decimal("300.00")]),
    ],
)
def test_a_metric_follows_its_formula(shop: Emulator, name: str, metric: str, values: list[Decimal]) -> None:
    assert measures(shop, name)[-1][metric] == values


def test_the_periods_of_sales_are_whole_and_end_with_the_month_of_the_date(shop: Emulator) -> None:
    report = get(shop, f"{SALES}/orders", **{**QUERY, "periodLength": 2})
    periods = report["dimensions"][0]["items"]
    assert [(one["start"][:10], one["end"][:10]) for one in periods] == [
        ("2025-09-01", "2025-10-31"),
        ("2025-11-01", "2025-12-31"),
    ]
    assert [one["item"] for one in report["reportData"]] == [0, 1]


@pytest.mark.parametrize("named", [True, False])
def test_display_names_stand_in_the_data_if_they_are_asked_for(shop: Emulator, named: bool) -> None:
    report = get(shop, f"{SALES}/orders", **QUERY, includeDisplayNames=str(named).lower())
    assert ("itemDisplayName" in report["reportData"][0]["components"][0]) is named


@pytest.mark.parametrize("name", ["periodLength", "numberOfPeriods"])
@pytest.mark.parametrize("value", [0, -3])
def test_sales_of_no_period_are_refused(shop: Emulator, name: str, value: int) -> None:
    assert shop.call("GET", f"{SALES}/orders", query={**QUERY, name: value}).status == 400


def test_sales_are_those_of_a_commerce_connection(shop: Emulator) -> None:
    path = SALES.replace("/shop/", "/bank/")
    assert shop.call("GET", f"{path}/orders", query=QUERY).status == 404
