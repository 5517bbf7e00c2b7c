"""Lists as people see them in a terminal or a notebook."""

from __future__ import annotations

import pytest
from codat_api.accounting.models import Bill, Invoice

import codat_facade as codat
from codat_facade import FetchedList, Page

INVOICES = [Invoice.from_dict({"id": str(number), "note": "<i>"}) for number in range(100)]


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        (Page(INVOICES, 2, 100, 2345, True), "<Page 2: 100 of 2,345 Invoice, more follow>"),
        (Page(INVOICES[:3], None, 100, None, False), "<Page 3 Invoice>"),
        (Page([INVOICES[0], Bill.from_dict({})], 1, 100, 2, False), "<Page 1: 2 of 2 records>"),
        (Page([], 1, 100, 0, False), "<Page 1: 0 of 0 records>"),
    ],
)
def test_a_page_says_what_it_is(page: codat.Page[object], shown: str) -> None:
    assert repr(page) == shown


def test_a_fetched_list_says_what_it_is() -> None:
    assert repr(FetchedList(INVOICES)) == "<FetchedList: 100 Invoice, complete>"
    assert repr(FetchedList([1, "a"], is_complete=False)) == "<FetchedList: 2 records, not complete>"


def test_a_notebook_shows_the_first_records_of_a_list() -> None:
    shown = FetchedList(INVOICES)._repr_html_()

    assert shown.startswith("<table><caption>FetchedList: 100 Invoice, complete; the first 20</caption>")
    assert shown.count("<tr>") == 21
    assert "<td>&lt;i&gt;</td>" in shown
    assert Page(INVOICES[:1], 1, 100, 1, False)._repr_html_().count("<tr>") == 2
