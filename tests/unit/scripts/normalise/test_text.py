"""Text: read by the rules of YAML 1.2, written so that either version reads it back."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scripts.normalise import NormaliseError
from scripts.normalise.upstream.text import dumps, loads


@pytest.mark.parametrize(
    "scalar", ["NO", "on", "yes", "y", "Off", "1_000", "2023-03-21", "12:30:45", "0b1", "1e", "=", "1.2.3"]
)
def test_what_yaml_1_1_would_read_as_something_else_is_text(scalar):
    assert loads(f"a: [{scalar}]", "x") == {"a": [scalar]}


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("12", 12), ("-3", -3), ("007", 7), ("0x1F", 31), ("0o17", 15), ("1.50", 1.5), ("1e3", 1000.0),
        ("true", True), ("False", False), ("null", None),
        ("~", None), ("", None), ("'12'", "12"),
    ],
)  # fmt: skip
def test_numbers_booleans_and_null_are_what_they_look_like(scalar, value):
    found = loads(f"a: {scalar}", "x")["a"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_text_whatever_they_look_like():
    assert loads("200: a\non: b\nnull: c\n1.0: d", "x") == {"200": "a", "on": "b", "null": "c", "1.0": "d"}


def test_anchors_and_merge_keys_are_followed_and_written_out():
    document = loads("a: &a {x: 1}\nb: *a\nc: {<<: *a, y: 2}", "x")
    assert document == {"a": {"x": 1}, "b": {"x": 1}, "c": {"x": 1, "y": 2}}
    assert dumps({"a": document["a"], "b": document["a"]}) == "a:\n  x: 1\nb:\n  x: 1\n"


def test_json_is_read_too():
    assert loads('{"a": [1, 2.5, "no", null]}', "x") == {"a": [1, 2.5, "no", None]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: 1\nb: 2\na: 3", "'a' stands twice"),
        ('{"a": 1, "a": 2}', "'a' stands twice"),
        ("a: [1", "not well-formed"),
        ("a: !python/object:x {}", "not well-formed"),
        ("? [a]\n: 1", "not a scalar"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_name_of_the_document(text, reason):
    with pytest.raises(NormaliseError, match=reason) as caught:
        loads(text, "Codat-Things.yaml")
    assert caught.value.location.startswith("Codat-Things.yaml")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_what_is_written_reads_back_the_same_in_either_version_of_yaml(value):
    written = dumps({"value": value})
    assert loads(written, "x") == {"value": value}
    assert yaml.safe_load(written) == {"value": value}


def test_one_fact_stands_on_one_line_however_long():
    long = "word " * 100
    assert dumps({"a": long.strip(), "b": {}, "c": ["x"]}).splitlines() == [f"a: {long.strip()}", "b: {}", "c:", "- x"]
