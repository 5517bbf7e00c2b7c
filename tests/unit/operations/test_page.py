"""A page: what it makes of what the answer says, and of what it does not."""

from __future__ import annotations

from typing import Any

import pytest
from codat_api.payables.api.bills import list_bills
from codat_api.platform.api.companies import list_companies
from codat_api.platform.models import Company

import codat_facade as codat
from codat_facade._operations.pagination import as_page
from tests.support.server import client_of, json_answer

NEXT = {"next": {"href": "/companies?page=2"}}


def page_of(answer: object, call: Any = list_companies.call()) -> codat.Page[Any]:  # noqa: B008 - frozen
    return client_of(lambda _: json_answer(answer)).perform(as_page(call))


def answer(records: int, **fields: object) -> dict[str, object]:
    return {"results": [{"id": f"c{number}", "name": "N", "redirect": "r"} for number in range(records)], **fields}


def test_a_page_has_its_records_and_its_numbers() -> None:
    page = page_of(answer(2, pageNumber=3, pageSize=2, totalResults=9, _links={**NEXT}))
    assert [company.id for company in page] == [company.id for company in page.results] == ["c0", "c1"]
    assert all(isinstance(company, Company) for company in page)
    assert len(page) == 2
    assert (page.page_number, page.page_size, page.total_results, page.has_more) == (3, 2, 9, True)


@pytest.mark.parametrize(
    ("fields", "has_more"),
    [
        ({"_links": NEXT}, True),
        ({"_links": {}}, False),
        ({"_links": {"next": {"href": ""}}}, False),
        ({"_links": {"next": None}}, False),
        ({}, False),
        ({"pageNumber": 1, "pageSize": 2, "totalResults": 3}, True),
        ({"pageNumber": 2, "pageSize": 2, "totalResults": 3}, False),
        ({"pageNumber": 1, "pageSize": 2, "totalResults": 2, "_links": {}}, False),
        # Where they disagree, looking once more loses nothing.
        ({"pageNumber": 1, "pageSize": 2, "totalResults": 3, "_links": {}}, True),
        ({"pageNumber": 1, "pageSize": 2, "totalResults": 2, "_links": NEXT}, True),
        ({"pageNumber": "1", "pageSize": None, "totalResults": "many", "_links": "none"}, False),
        ({"pageNumber": "1", "pageSize": "2", "totalResults": "3"}, True),
        ({"pageNumber": 1.0, "pageSize": 2.0, "totalResults": 3.0, "_links": {}}, True),
        ({"pageNumber": 1.0, "pageSize": 2.0, "totalResults": 2.0, "_links": {}}, False),
        ({"pageNumber": 1, "pageSize": 2, "totalResults": 1e300, "_links": NEXT}, True),
        # The size is smaller than what was asked for, so that a full page is no end either.
        ({"pageNumber": 1, "pageSize": 2}, True),
        ({"pageNumber": 1, "pageSize": 2, "totalResults": None}, True),
        ({"pageNumber": 1, "pageSize": 3}, False),
        ({"pageNumber": 1, "pageSize": 2, "_links": {}}, True),
    ],
)
def test_more_follows_if_a_link_or_the_numbers_say_so(fields: dict[str, object], has_more: bool) -> None:
    assert page_of(answer(2, **fields)).has_more is has_more


@pytest.mark.parametrize(
    ("records", "fields", "has_more"),
    [
        # A hole in the middle, and a page that is shorter than its size, are no end.
        (0, {"pageNumber": 1, "pageSize": 2, "totalResults": 3}, True),
        (0, {"pageNumber": 1, "pageSize": 2, "_links": NEXT}, True),
        (1, {"pageNumber": 2, "pageSize": 2, "totalResults": 4}, True),
        (0, {"pageNumber": 9, "pageSize": 2, "totalResults": 3}, False),
        (0, {"pageNumber": 1, "pageSize": 2, "totalResults": 0}, False),
        (0, {}, False),
    ],
)
def test_an_empty_or_short_page_is_followed_by_what_is_announced(
    records: int, fields: dict[str, object], has_more: bool
) -> None:
    assert page_of(answer(records, **fields)).has_more is has_more


def test_a_full_page_that_says_nothing_may_be_followed_by_another() -> None:
    records = answer(2)["results"]
    assert page_of(records, list_companies.call(page=1, page_size=2)).has_more
    assert not page_of(records, list_companies.call(page=1, page_size=3)).has_more
    # Longer than was asked for is the whole list, of a server that has no pages.
    assert not page_of(records, list_companies.call(page=1, page_size=1)).has_more
    # Links without any say nothing, and one to this page says that there is none to a next one.
    assert page_of({"results": records, "_links": {}}, list_companies.call(page=1, page_size=2)).more_is_guessed
    links = {"self": {"href": "/companies"}}
    assert not page_of({"results": records, "_links": links}, list_companies.call(page=1, page_size=2)).has_more
    # Its own number says nothing of others.
    assert page_of({"results": records, "pageNumber": 1}, list_companies.call(page=1, page_size=2)).has_more


def test_a_page_that_does_not_say_its_number_is_the_one_that_was_asked_for() -> None:
    fields = {"pageSize": 2, "totalResults": 4}
    assert page_of(answer(2, **fields), list_companies.call(page=1)).has_more
    assert not page_of(answer(2, **fields), list_companies.call(page=2)).has_more


def test_a_list_with_tokens_has_more_as_long_as_it_gives_one() -> None:
    bills = list_bills.call("c1", "k1")
    page = page_of({"results": [], "pagination": {"continuationToken": "t1"}}, bills)
    assert (page.has_more, page.continuation_token) == (True, "t1")
    page = page_of({"results": [{"id": "b1"}], "pagination": {}}, bills)
    assert (page.has_more, page.continuation_token) == (False, None)
