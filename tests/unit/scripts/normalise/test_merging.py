"""allOf: merged into one schema that allows what all of them allow."""

import pytest

from scripts.normalise import NormaliseError

from .documents import TEXT, components, nullable, properties, record, reference

NUMBER = {"type": "number"}


def test_properties_are_united_in_order_and_required_is_too():
    base = {**record(id=TEXT, name=TEXT), "required": ["id"]}
    found = components(
        {"Base": base, "A": {"allOf": [reference("Base"), {**record(size=NUMBER), "required": ["size"]}]}}
    )
    assert list(found["A"]["properties"]) == ["id", "name", "size"]
    assert found["A"] == {
        "type": "object",
        "required": ["id", "size"],
        "properties": {"id": TEXT, "name": TEXT, "size": NUMBER},
    }


def test_what_stands_beside_an_all_of_belongs_to_it():
    found = components(
        {"Base": record(id=TEXT), "A": {"allOf": [reference("Base")], **record(name=TEXT), "required": ["id"]}}
    )
    assert found["A"] == {**record(id=TEXT, name=TEXT), "required": ["id"]}


def test_nested_all_ofs_are_merged_through_references():
    schemas = {
        "One": record(a=TEXT),
        "Two": {"allOf": [reference("One"), record(b=TEXT)]},
        "Three": {"type": "object", "allOf": [{"allOf": [reference("Two"), {"description": "prose"}]}, record(c=TEXT)]},
    }
    assert list(components(schemas)["Three"]["properties"]) == ["a", "b", "c"]


def test_a_property_that_stands_twice_alike_stands_once():
    found = properties({"A": {"allOf": [record(b=reference("B")), record(b=reference("B"))]}, "B": record(c=TEXT)}, "A")
    assert found == {"b": reference("B")}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (TEXT, {"type": "string", "format": "uuid"}, {"type": "string", "format": "uuid"}),
        (TEXT, {"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "integer", "minimum": 1, "maximum": 9},
            {"type": "number", "minimum": 3},
            {"type": "integer", "minimum": 3, "maximum": 9},
        ),
        ({"type": "integer", "multipleOf": 4}, {"multipleOf": 6}, {"type": "integer", "multipleOf": 12}),
        (
            {"type": "array", "items": TEXT},
            {"type": "array", "maxItems": 3},
            {"type": "array", "maxItems": 3, "items": TEXT},
        ),
        (
            {"type": "array", "items": TEXT},
            {"items": {"maxLength": 3}},
            {"type": "array", "items": {"type": "string", "maxLength": 3}},
        ),
    ],
)
def test_a_property_that_stands_twice_must_satisfy_both(left, right, expected):
    assert properties({"A": {"allOf": [record(b=left), record(b=right)]}}, "A") == {"b": expected}


def test_enums_keep_their_common_members():
    found = components({"A": {"allOf": [record(b={"enum": ["x", "y", "z"]}), record(b={"enum": ["z", "y", "w"]})]}})
    assert found["AB"] == {"type": "string", "enum": ["y", "z"]}


def test_objects_under_one_property_are_merged_too():
    found = components({"A": {"allOf": [record(b=record(c=TEXT)), record(b=record(d=TEXT))]}})
    assert found["A"]["properties"] == {"b": reference("AB")}
    assert found["AB"] == record(c=TEXT, d=TEXT)


def test_a_merge_that_adds_nothing_to_a_component_is_that_component():
    found = components({"A": record(b={"allOf": [reference("B"), record(c=TEXT)]}), "B": record(c=TEXT, d=TEXT)})
    assert found["A"]["properties"] == {"b": reference("B")}
    assert set(found) == {"A", "B"}


def test_schemas_that_contain_themselves_can_be_merged():
    left = record(next=reference("Left"), a=TEXT)
    right = record(next=reference("Right"), b=TEXT)
    found = components({"Left": left, "Right": right, "Both": {"allOf": [reference("Left"), reference("Right")]}})
    assert found["Both"]["properties"]["a"] == TEXT
    inner = found["Both"]["properties"]["next"]
    assert inner in (reference("Both"), reference("BothNext"))
    assert set(found[inner["$ref"].rpartition("/")[2]]["properties"]) == {"next", "a", "b"}


def test_null_is_allowed_only_if_every_part_allows_it_or_the_whole_says_so():
    nothing = {**record(a=TEXT), "nullable": True}
    schemas = {
        "Nothing": nothing,
        "Mixed": {"allOf": [reference("Nothing"), record(b=TEXT)]},
        "Said": {"allOf": [record(a=TEXT), record(b=TEXT)], "nullable": True},
        "User": record(mixed=reference("Mixed"), said=reference("Said"), nothing=reference("Nothing")),
    }
    assert properties(schemas, "User") == {
        "mixed": reference("Mixed"),
        "said": nullable("Said"),
        "nothing": nullable("Nothing"),
    }


def test_a_one_of_inside_an_all_of_is_distributed():
    schemas = {
        "Card": record(number=TEXT),
        "Cash": record(till=TEXT),
        "Payment": {"allOf": [record(id=TEXT), {"oneOf": [reference("Card"), reference("Cash")]}]},
    }
    found = components(schemas)
    assert found["Payment"] == {"oneOf": [reference("PaymentCard"), reference("PaymentCash")]}
    assert set(found["PaymentCard"]["properties"]) == {"id", "number"}


def test_a_discriminator_follows_the_members_that_are_merged():
    union = {
        "oneOf": [reference("Card"), reference("Cash")],
        "discriminator": {"propertyName": "kind", "mapping": {"k": "Card", "c": "Cash"}},
    }
    schemas = {"Card": record(a=TEXT), "Cash": record(b=TEXT), "Payment": {"allOf": [record(kind=TEXT), union]}}
    assert components(schemas)["Payment"]["discriminator"]["mapping"] == {
        "k": "#/components/schemas/PaymentCard",
        "c": "#/components/schemas/PaymentCash",
    }


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ([{"type": "string"}, {"type": "integer"}], "'type'"),
        ([{"type": "string", "format": "uuid"}, {"type": "string", "format": "uri"}], "'format'"),
        ([{"enum": ["a"]}, {"enum": ["b"]}], "'enum'"),
        ([{"oneOf": [TEXT, NUMBER]}, {"oneOf": [TEXT, {"type": "boolean"}]}], "oneOf"),
        ([record(c=TEXT), record(c=NUMBER)], "'type'"),
    ],
)
def test_a_contradiction_stops_the_run_where_it_stands(parts, reason):
    with pytest.raises(NormaliseError, match=reason) as caught:
        components({"A": record(b={"allOf": parts})})
    assert caught.value.location.startswith("Codat-Things#/components/schemas/A/properties/b")


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"allOf": [reference("A")]}},
        {"A": {"allOf": [reference("B"), record(c=TEXT)]}, "B": {"allOf": [reference("A"), record(d=TEXT)]}},
    ],
)
def test_an_all_of_that_runs_in_a_circle_is_refused(schemas):
    with pytest.raises(NormaliseError, match=r"circle|merged with itself"):
        components(schemas)
