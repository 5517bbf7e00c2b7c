"""Values made by Hypothesis from the documents' schemas."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Literal

from hypothesis import strategies as st

from tests.contract.endpoints.schemas import Document, Schema, enum_of

Values = st.SearchStrategy[Any]
Fields = Literal["some", "all", "none"]
"""Which optional properties stand in an object: a choice of them, all, or none."""

_DEEPEST = 5
_ZONES = (None, UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8)))
_LETTERS = st.characters(exclude_categories=("Cs", "Cc"))

MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.sampled_from(_ZONES))
"""Naive and aware."""

AMOUNTS = st.builds(
    lambda digits, places: Decimal(digits).scaleb(-places), st.integers(-(10**9), 10**9), st.integers(0, 4)
)
"""Money, with the digits that it happens to have."""


def values_of(document: Document, schema: Schema, fields: Fields, depth: int = 0) -> Values:
    """JSON values that a schema allows, as plain Python.

    Args:
        document: That the schema stands in.
        schema: What the values have to fit.
        fields: Which optional properties they have.
        depth: How many objects and arrays lie around them.
    """
    forms = document.forms(schema)
    solid = [form for form in forms if form.get("type") != "null"]
    made = st.one_of([_of_form(document, form, fields, depth) for form in solid])
    return made if len(solid) == len(forms) or fields == "all" else st.none() | made


def _of_form(document: Document, form: Schema, fields: Fields, depth: int) -> Values:
    if members := enum_of(form):
        return st.sampled_from(members)
    kind = form.get("type")
    if kind == "object":
        return st.deferred(lambda: _objects(document, form, fields, depth + 1))
    if kind == "array":
        items = values_of(document, form.get("items", {}), fields, depth + 1)
        least, most = form.get("minItems", 0), form.get("maxItems", 2)
        return st.lists(items, min_size=max(least, fields == "all"), max_size=max(least, min(most, 2)))
    return _SCALARS[kind](form) if kind else st.fixed_dictionaries({"anything": st.text(_LETTERS, max_size=5)})


def _objects(document: Document, form: Schema, fields: Fields, depth: int) -> Values:
    required = form.get("required", ())
    made = {
        name: values_of(document, schema, fields, depth)
        for name, schema in form.get("properties", {}).items()
        if name in required or depth < _DEEPEST
    }
    needed = {name: value for name, value in made.items() if name in required or fields == "all"}
    spare = {name: value for name, value in made.items() if name not in needed and fields == "some"}
    named = st.fixed_dictionaries(needed, optional=spare)
    others = form.get("additionalProperties")
    if made or not isinstance(others, dict):
        return named
    return st.dictionaries(_names(document, form), values_of(document, others, fields, depth), max_size=2)


def _names(document: Document, form: Schema) -> Values:
    rule = form.get("propertyNames")
    return _of_form(document, {"type": "string", **rule}, "some", 0) if rule else st.text(_LETTERS, max_size=8)


def _texts(form: Schema) -> Values:
    if form.get("format") in _FORMATS:
        return _FORMATS[form["format"]]
    least, most = form.get("minLength", 0), form.get("maxLength", 100)
    if pattern := form.get("pattern"):
        return st.from_regex(pattern, fullmatch=True).filter(lambda text: least <= len(text) <= most)
    return st.text(_LETTERS, min_size=least, max_size=min(most, least + 8))


def _numbers(form: Schema) -> Values:
    return AMOUNTS if "minimum" not in form else AMOUNTS.filter(lambda number: number >= form["minimum"])


def _integers(form: Schema) -> Values:
    bits = 63 if form.get("format") == "int64" else 31
    return st.integers(form.get("minimum", -(2**bits)), form.get("maximum", 2**bits - 1))


def _moment_text(moment: datetime, form: str) -> str:
    """A moment in one of the ways that Codat writes them."""
    return moment.isoformat().replace("+00:00", "Z") if form == "whole" else moment.strftime(form)


_MOMENT_TEXTS = st.builds(
    _moment_text, MOMENTS, st.sampled_from(("whole", "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S.%f7Z"))
)
_ADDRESSES = st.sampled_from(("https://example.com/", "https://example.com/path?query=1#part", "http://127.0.0.1:9/"))
_FORMATS: dict[str, Values] = {
    "uuid": st.uuids().map(str),
    "guid": st.uuids().map(str),
    "date-time": _MOMENT_TEXTS,
    "date": st.dates().map(str),
    "email": st.sampled_from(("somebody@example.com", "first.last+tag@mail.example.org")),
    "uri": _ADDRESSES,
    "url": _ADDRESSES,
    "binary": st.binary(max_size=64),
}
_SCALARS: dict[str, Callable[[Schema], Values]] = {
    "string": _texts,
    "number": _numbers,
    "integer": _integers,
    "boolean": lambda form: st.booleans(),
    "null": lambda form: st.none(),
}
