"""The query language, against a plain reading of what it means."""

from __future__ import annotations

import operator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._requests.query import parse_query
from codat_facade.emulator._spec.schema import Components

SHAPE = Components({}).read(
    {
        "type": "object",
        "properties": {
            "status": {"type": "string"},
            "amount": {"type": "number"},
            "date": {"type": ["string", "null"], "format": "date-time"},
            "paid": {"type": "boolean"},
            "ref": {"type": "object", "properties": {"id": {"type": "string"}}},
            "lines": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        },
    }
)
RECORD = {
    "status": "Paid",
    "amount": Decimal("10.50"),
    "date": "2025-03-01T10:00:00+01:00",
    "paid": True,
    "ref": {"id": "a b"},
    "lines": [{"id": "1"}],
}


@pytest.mark.parametrize(
    "query",
    [
        "status=Paid",
        " status = Paid ",
        "status!=Draft",
        "status~ai",
        "status=paid",
        "status~AI",
        "amount=10.5",
        "amount>=10.50&&amount<=10.50",
        "amount!=10",
        "date=2025-03-01T09:00:00Z",
        "date>2025-03-01",
        "date<2025-03-02&&date>=2025-02-28T23:59:59.1234567Z",
        "paid=true",
        "paid!=false",
        "ref.id=a b",
        "status=Draft||amount>10",
        "status=Draft&&amount>0||paid=true",
        "status=Paid||status=Draft&&amount<0",
        "{status=Draft||status=Paid}&&amount>10",
        "{{status=Paid}}",
    ],
)
def test_a_query_that_fits(query: str) -> None:
    assert parse_query(query, SHAPE)(RECORD)


@pytest.mark.parametrize(
    "query",
    [
        "status!=Paid",
        "status!=paid",
        "status~x",
        "amount>10.50",
        "date>2025-03-01T09:00:00Z",
        "paid=false",
        "ref.id~c",
        "{status=Draft||status=Paid}&&amount>11",
        "status=Draft&&{amount>0||paid=true}",
    ],
)
def test_a_query_that_does_not_fit(query: str) -> None:
    assert not parse_query(query, SHAPE)(RECORD)


@pytest.mark.parametrize(
    "query",
    [
        "status",
        "=Paid",
        "status=",
        "status~",
        "status=Paid&&",
        "||status=Paid",
        "status=Paid && && amount>1",
        "{status=Paid",
        "status=Paid}",
        "{}",
        "status=Paid{amount>1}",
        "nothing=1",
        "ref=1",
        "ref.nothing=1",
        "lines=1",
        "lines.id=1",
        "amount=ten",
        "amount=NaN",
        "amount~1",
        "date=soon",
        "date~2025",
        "paid=maybe",
        "paid>true",
        "status>Draft",
        "status=" + "x" * 2048,
    ],
)
def test_a_malformed_query_is_refused(query: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_query(query, SHAPE)
    assert refused.value.status == 400
    assert refused.value.problems[0].item == "query"


def test_what_is_absent_or_null_fits_nothing_but_its_denial() -> None:
    for record in ({}, {"date": None, "amount": None, "status": None}):
        for query in ("date>2000-01-01", "amount<1", "amount=0", "status=Paid", "status~P", "date=2025-01-01"):
            assert not parse_query(query, SHAPE)(record)
        assert parse_query("status!=Paid", SHAPE)(record)


conditions = st.tuples(
    st.sampled_from(["amount"]),
    st.sampled_from(["=", "!=", ">", "<", ">=", "<="]),
    st.decimals(-5, 5, places=1),
)
expressions: st.SearchStrategy[Any] = st.recursive(
    conditions, lambda inner: st.tuples(st.sampled_from(["&&", "||"]), inner, inner), max_leaves=12
)
OPERATORS = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


def written(expression: Any) -> str:
    if expression[0] == "amount":
        return "".join(map(str, expression))
    sign, left, right = expression
    return f"{{{written(left)}}} {sign} {{{written(right)}}}"


def meant(expression: Any, amount: Decimal) -> bool:
    if expression[0] == "amount":
        return bool(OPERATORS[expression[1]](amount, expression[2]))
    sign, left, right = expression
    if sign == "&&":
        return meant(left, amount) and meant(right, amount)
    return meant(left, amount) or meant(right, amount)


@given(expressions, st.decimals(-5, 5, places=1))
def test_a_query_means_what_is_written(expression: Any, amount: Decimal) -> None:
    assert parse_query(written(expression), SHAPE)({"amount": amount}) == meant(expression, amount)


@given(
    st.lists(st.tuples(conditions, st.sampled_from(["&&", "||"])), min_size=1, max_size=6), st.decimals(-5, 5, places=1)
)
def test_and_binds_closer_than_or(parts: list[Any], amount: Decimal) -> None:
    query, python = "", ""
    for place, (condition, sign) in enumerate(parts):
        if place:
            query += sign
            python += {"&&": " and ", "||": " or "}[sign]
        query += written(condition)
        python += str(meant(condition, amount))
    assert parse_query(query, SHAPE)({"amount": amount}) == eval(python)


@given(st.text(alphabet="status=amount>{}&|~! 1.ref", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        fits = parse_query(text, SHAPE)(RECORD)
    except ApiError:
        return
    assert isinstance(fits, bool)


def test_pushes_are_queried_by_status_and_data_type(emulator: Emulator) -> None:
    here = "/companies/company-id/connections/connection-id/push"
    customer = {"status": "Active", "customerName": "One"}
    emulator.fail_next_push(data_type="customers")
    emulator.call("POST", f"{here}/customers", json=customer)
    emulator.call("POST", f"{here}/customers", json=customer)
    emulator.call("POST", f"{here}/suppliers", json={"status": "Active"})
    emulator.clock.advance(5)
    pushes = "/companies/company-id/push"
    assert emulator.call("GET", pushes, query={"query": "status=Success"}).json["totalResults"] == 2
    failed = emulator.call("GET", pushes, query={"query": "status=Failed&&dataType=customers"}).json
    assert failed["totalResults"] == 1
    assert emulator.call("GET", pushes, query={"query": "status="}).status == 400


@pytest.mark.parametrize("text", ["{" * 2000, "{" * 1000 + "paid=true" + "}" * 1000])
def test_groups_inside_each_other_have_a_bound(text: str) -> None:
    with pytest.raises(ApiError, match="groups"):
        parse_query(text, SHAPE)


@pytest.mark.parametrize("joint", ["&&", "||"])
def test_a_query_may_have_as_many_conditions_as_its_length_allows(joint: str) -> None:
    text = joint.join(["paid=true"] * 180)
    assert parse_query(text, SHAPE)(RECORD)
