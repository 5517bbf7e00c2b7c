"""The check of values against a schema, held against another validator."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from codat_facade.emulator._spec.schema import Components
from codat_facade.emulator._spec.validation import problems_of

scalars: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({"type": "string"}),
    st.just({"type": "boolean"}),
    st.just({"type": ["integer", "null"]}),
    st.just({"type": "string", "enum": ["a", "bb"]}),
    st.just({"type": ["string", "null"], "enum": ["a", None]}),
    st.builds(lambda low: {"type": "string", "minLength": low, "maxLength": low + 1}, st.integers(0, 2)),
    st.builds(lambda low: {"type": "number", "minimum": low, "exclusiveMaximum": low + 2}, st.integers(-2, 2)),
    st.just({"type": "string", "pattern": "^[ab]+$"}),
    st.just({"type": "integer", "multipleOf": 2}),
    st.just({}),
)
NAMES = ["p", "q", "r"]


def containers(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    properties = st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    required = st.lists(st.sampled_from(NAMES), unique=True, max_size=2)
    return st.one_of(
        st.builds(lambda item, low: {"type": "array", "items": item, "minItems": low}, inner, st.integers(0, 1)),
        st.builds(lambda item: {"type": "array", "items": item, "uniqueItems": True, "maxItems": 3}, inner),
        st.builds(lambda ps, names: {"type": "object", "properties": ps, "required": names}, properties, required),
        st.builds(lambda value: {"type": "object", "additionalProperties": value}, inner),
        st.builds(lambda one: {"anyOf": [one, {"type": "null"}]}, inner),
        st.builds(lambda one, two: {"anyOf": [one, two]}, inner, inner),
    )


schemas = st.recursive(scalars, containers, max_leaves=6)
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([Decimal("0.5"), Decimal("-1.25")]),
    st.text(alphabet="abc", max_size=3),
)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)),
    max_leaves=6,
)


@given(schemas, values)
def test_a_value_is_refused_exactly_if_another_validator_refuses_it(schema: dict[str, Any], value: Any) -> None:
    problems = problems_of(Components({}).read(schema), value)
    assert bool(problems) == (not Draft202012Validator(schema).is_valid(value)), problems


COMPONENTS = Components(
    {
        "Node": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
                "twin": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
            },
        }
    }
)


def test_schemas_that_contain_themselves_are_checked_to_the_bottom() -> None:
    value = {"name": "a", "children": [{"name": "b", "twin": {"name": "c", "children": [{"name": 1}]}}], "twin": None}
    problems = problems_of(COMPONENTS.named("Node"), value)
    assert [problem.item for problem in problems] == ["children[0].twin.children[0].name"]


def test_a_problem_says_where_what_and_what_instead() -> None:
    problems = problems_of(COMPONENTS.named("Node"), {"children": "x"})
    assert [tuple(problem) for problem in problems] == [
        ("name", "is required and missing; add it", "required"),
        ("children", "expected an array, got str", "type"),
    ]


@pytest.mark.parametrize(
    ("format_", "good", "bad"),
    [
        ("date-time", "2026-01-31", "31/01/2026"),
        ("date-time", "2023-03-21T17:17:58.9235368Z", "2026-13-01"),
        ("date-time", "2023-03-21T17:17:58+01:00", "yesterday"),
        ("uri", "https://example.com/x", "example com"),
        ("email", "a@example.com", "nobody"),
        ("uuid", "company-id", None),
        ("ISO4217", "pounds", None),
    ],
)
def test_formats_are_checked_where_codat_checks_them(format_: str, good: str, bad: str | None) -> None:
    shape = Components({}).read({"type": "string", "format": format_})
    assert problems_of(shape, good) == []
    assert bad is None or len(problems_of(shape, bad)) == 1


def test_unknown_properties_pass_even_where_the_document_closes_an_object() -> None:
    shape = Components({}).read({"type": "object", "properties": {"a": {}}, "additionalProperties": False})
    assert problems_of(shape, {"a": 1, "b": 2}) == []


@pytest.mark.parametrize(("value", "fits"), [(2**31 - 1, True), (2**31, False), (-(2**31), True), (True, False)])
def test_whole_numbers_have_their_width(value: int, fits: bool) -> None:
    shape = Components({}).read({"type": "integer", "format": "int32"})
    assert (problems_of(shape, value) == []) is fits
