"""The query builder: what it renders, and what it refuses."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade._operations.query import MAX_LENGTH, Query, field, render_query


class Status(StrEnum):
    PAID = "Paid"


PLUS_FIVE = dt.timezone(dt.timedelta(hours=5))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (field("amountDue") > 0, "amountDue>0"),
        (field("amountDue") >= Decimal("100.10"), "amountDue>=100.10"),
        (field("amountDue") < Decimal("1E+3"), "amountDue<1000"),
        (field("amountDue") <= 0.1, "amountDue<=0.1"),
        (field("status") == Status.PAID, "status=Paid"),
        (field("status") != "Paid", "status!=Paid"),
        (field("metadata.isDeleted") == True, "metadata.isDeleted=true"),  # noqa: E712
        (field("customerRef.companyName").contains("AT&T Ltd"), "customerRef.companyName~AT&T Ltd"),
        (field("dueDate") > dt.date(2026, 1, 31), "dueDate>2026-01-31"),
        (
            field("issueDate") > dt.datetime(2026, 1, 31, 12, 0, 0, 5),
            "issueDate>2026-01-31T12:00:00.000005",
        ),
        (
            field("modifiedDate") > dt.datetime(2026, 1, 31, 3, tzinfo=PLUS_FIVE),
            "modifiedDate>2026-01-30T22:00:00Z",
        ),
    ],
)
def test_a_comparison_renders_as_codat_reads_it(query: Query, text: str) -> None:
    assert str(query) == text


@pytest.mark.parametrize("name", ["modifiedDate", "sourceModifiedDate", "invoice.modifiedDate"])
def test_a_moment_without_a_zone_is_refused_where_codat_has_moments(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is 2026-01-31 12:00:00, without a zone"):
        _ = field(name) >= dt.datetime(2026, 1, 31, 12)
    assert str(field(name) >= dt.date(2026, 1, 31)) == f"{name}>=2026-01-31"


def test_mixed_operators_are_grouped_and_equal_ones_are_not() -> None:
    a, b, c = field("a") == 1, field("b") == 2, field("c") == 3

    assert str(a & b & c) == "a=1&&b=2&&c=3"
    assert str((a | b) & c) == "{a=1||b=2}&&c=3"
    assert str(a | b & c) == "a=1||{b=2&&c=3}"


@pytest.mark.parametrize(
    "text", ["a&&b", "a||b", "{a", "a}", "a=b", "a~b", "a<b", " a", "a ", "&a", "a|", "!a", "a\nb", ""]
)
def test_text_that_would_change_the_meaning_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="customerRef.id is compared with"):
        field("customerRef.id") == text  # noqa: B015


@given(st.text(min_size=1))
def test_a_value_that_is_accepted_stands_unchanged_after_the_operator(text: str) -> None:
    try:
        rendered = str((field("a") == text) & (field("b") == 1))
    except ValueError:
        return
    assert re.fullmatch(r"a=(.*)&&b=1", rendered, re.DOTALL).group(1) == text  # type: ignore[union-attr]
    assert rendered.count("&&") == 1
    assert rendered.count("=") == 2


@pytest.mark.parametrize("value", [None, float("nan"), Decimal("Infinity")])
def test_values_that_codat_cannot_compare_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="amountDue is compared with"):
        field("amountDue") == value  # type: ignore[operator]  # noqa: B015


def test_a_value_of_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match="a list"):
        field("a") == [1]  # type: ignore[operator]  # noqa: B015


@pytest.mark.parametrize("name", ["", "a b", "a=1", "a.", ".a", "a&&b", "lineItems[0].id"])
def test_a_name_that_is_no_field_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="give a field"):
        field(name)


def test_and_or_and_chained_comparisons_fail_instead_of_losing_a_condition() -> None:
    with pytest.raises(TypeError, match="join queries with & and |"):
        (field("a") == 1) and (field("b") == 2)
    with pytest.raises(TypeError, match="join queries with & and |"):
        0 < field("a") < 5  # type: ignore[operator]  # noqa: B015


def test_modified_since_joins_a_query_and_groups_plain_text() -> None:
    since = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

    assert render_query(None) is None
    assert render_query("") is None
    assert render_query("a=1||b=2") == "a=1||b=2"
    assert render_query(None, modified_since=since) == "modifiedDate>=2026-01-01T00:00:00Z"
    assert render_query("a=1||b=2", modified_since=since) == "modifiedDate>=2026-01-01T00:00:00Z&&{a=1||b=2}"
    assert render_query(field("a") == 1, modified_since=since) == "modifiedDate>=2026-01-01T00:00:00Z&&a=1"


def test_a_query_over_the_limit_is_refused_and_one_at_it_is_not() -> None:
    assert render_query("a=" + "x" * (MAX_LENGTH - 2)) is not None
    with pytest.raises(ValueError, match="2,049 characters"):
        render_query("a=" + "x" * (MAX_LENGTH - 1))
