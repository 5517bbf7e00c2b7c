"""The operations of `codat_facade.expenses`: what each of them sends, and what it answers with."""

from __future__ import annotations

import pytest

from tests.contract.facade.operations import (
    assert_awaits_the_same,
    assert_fetches_all_pages,
    assert_sends_what_it_is_given,
    lists_of,
    operations_of,
)

OPERATIONS = operations_of("expenses")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("expenses", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("expenses", OPERATIONS[name])


@pytest.mark.parametrize("name", lists_of("expenses"))
def test_a_list_is_gone_through_page_by_page(name: str) -> None:
    assert_fetches_all_pages("expenses", name)
