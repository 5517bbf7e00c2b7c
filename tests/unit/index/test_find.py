"""Search by word, and what is near to a wrong attribute."""

from __future__ import annotations

import importlib

import pytest

import codat_facade as codat
from codat_facade import payables
from codat_facade._index.index import load_index
from codat_facade._index.products import PRODUCTS, products_by_name
from codat_facade.accounting import invoices


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("balance sheet", "accounting.reports.get_balance_sheet"),
        ("create an invoice", "accounting.invoices.create"),
        ("amountDue", "accounting.models.Invoice.amount_due"),
        ("upload receipt", "expenses.attachments.upload"),
        ("P&L", "accounting.reports.get_profit_and_loss"),
        ("vendors", "accounting.suppliers"),
        ("webhooks", "platform.webhook_consumers"),
        ("line items of an invoice", "accounting.models.InvoiceLineItem"),
    ],
)
def test_what_people_ask_for_is_among_the_first(text: str, path: str) -> None:
    assert path in [found.path for found in codat.find(text, limit=3)]


@pytest.mark.parametrize(
    ("product", "first", "elsewhere"),
    [
        ("Bank Feeds", "bank_feeds", "accounting.bank_account_transactions"),
        ("lending", "lending", "accounting"),
        ("Sync for Payables", "payables", "platform.connections"),
        ("Bill Pay", "payables", "platform.companies"),
        ("Payroll", "accounting.journal_entries", "platform.push_operations"),
        ("Commerce", "commerce", "commerce"),
        ("Assess", "lending", "banking"),
    ],
)
def test_the_name_of_a_product_leads_to_where_its_operations_are(product: str, first: str, elsewhere: str) -> None:
    paths = [found.path for found in codat.find(product)]
    assert paths[0] == first
    assert elsewhere in paths


def test_the_places_of_products_are_there() -> None:
    index = load_index()
    for product in PRODUCTS:
        for place in product.places:
            package, _, resource = place.partition(".")
            assert package in index.packages
            assert not resource or resource in index.names(package), place
    assert len(products_by_name()) == sum(1 + len(product.also) for product in PRODUCTS)


def test_what_is_found_can_be_imported() -> None:
    for text in ("invoice", "push", "report"):
        for found in codat.find(text, limit=50):
            if found.kind in ("package", "resource"):
                importlib.import_module(f"codat_facade.{found.path}")
            elif found.kind == "operation":
                module, _, name = found.path.rpartition(".")
                assert callable(getattr(importlib.import_module(f"codat_facade.{module}"), name))
            else:
                package, _, model, *field = found.path.split(".")
                kind = getattr(importlib.import_module(f"codat_api.{package}.models"), model)
                assert not field or field[0] in {attribute.name for attribute in kind.__attrs_attrs__}


def test_words_that_do_not_all_stand_together_find_what_has_most_of_them() -> None:
    assert codat.find("zzz balance sheet qqq")[0].path == "accounting.reports.get_balance_sheet"


def test_a_result_shows_in_few_words() -> None:
    results = codat.find("balance sheet", limit=1)
    assert repr(results[0]) == (
        "<operation accounting.reports.get_balance_sheet: Get a company's balance sheet, period by period.>"
    )
    assert repr(results).splitlines()[0] == "accounting.reports.get_balance_sheet"
    assert repr(codat.find("qqqqq")) == "nothing found"
    assert codat.find("") == []


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="text is of type int"):
        codat.find(7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("fetch", "get, list, fetch_all"),
        ("retrieve", "get"),
        ("add", "create"),
        ("lst", "list"),
        ("wait", "create_and_wait, delete_and_wait, update_and_wait"),
        ("zzz", None),
        ("remove", "delete"),
        ("attachments", "list_attachments"),
    ],
)
def test_a_wrong_attribute_of_a_resource_tells_what_is_near(name: str, near: str | None) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'") as caught:
        getattr(invoices, name)
    assert ("did you mean" in str(caught.value)) == (near is not None)
    if near is not None:
        assert f"did you mean: {near}" in str(caught.value)


def test_a_wrong_attribute_of_a_package_tells_what_is_near() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'bill'; did you mean: bills"):
        _ = payables.bill


def test_a_resource_that_is_looked_for_in_the_root_is_found_in_its_package() -> None:
    with pytest.raises(AttributeError, match=r"codat_facade.accounting has invoices"):
        _ = codat.invoices
    with pytest.raises(AttributeError, match=r"codat_facade.accounting and codat_facade.payables have bills"):
        _ = codat.bills


def test_probing_for_special_names_costs_no_advice() -> None:
    with pytest.raises(AttributeError, match="has no attribute '__path__'$"):
        _ = invoices.__path__
