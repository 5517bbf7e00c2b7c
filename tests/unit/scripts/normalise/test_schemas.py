"""Schemas: nullability, enums, types and limits in one form, prose gone, positions and not names."""

import pytest

from scripts.normalise import NormaliseError, build

from .documents import TEXT, components, document, nullable, properties, record, reference


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"], "format": "uuid"}, {"type": ["string", "null"], "format": "uuid"}),
        ({"type": ["number"], "nullable": False}, {"type": "number"}),
        (
            {"type": "array", "items": {"type": "string"}, "nullable": True},
            {"type": ["array", "null"], "items": {"type": "string"}},
        ),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"oneOf": [reference("Other"), {"type": "null"}]}, nullable("Other")),
        ({"allOf": [reference("Other")], "nullable": True}, nullable("Other")),
        ({"allOf": [reference("Other"), {"description": "prose"}]}, reference("Other")),
        ({"allOf": [reference("Other"), {"nullable": True}]}, nullable("Other")),
        ({"type": "string", "enum": ["a", None]}, nullable("AIt")),
        ({"enum": ["a", "b"], "nullable": True}, nullable("AIt")),
        ({"type": "object", "nullable": True, "properties": {"b": {"type": "string"}}}, nullable("AIt")),
        ({"type": "object", "additionalProperties": {"type": "string"}}, reference("AIt")),
        ({"type": "object"}, reference("AIt")),
        ({"properties": {"b": {"type": "string"}}}, reference("AIt")),
        ({"items": {"type": "string"}}, {"type": "array", "items": {"type": "string"}}),
        (
            {"type": ["string", "integer"], "minLength": 2},
            {"anyOf": [{"type": "string", "minLength": 2}, {"type": "integer"}]},
        ),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 1}),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": False}, {"type": "integer", "minimum": 1}),
        ({"type": "boolean", "enum": [True]}, {"type": "boolean", "const": True}),
        ({"type": "array"}, {"type": "array"}),
        ({}, {}),
        ({"description": "prose", "example": 1}, {}),
        (
            {
                "type": "number",
                "format": "decimal",
                "title": "Prose",
                "examples": [1],
                "x-internal": True,
                "externalDocs": {},
            },
            {"type": "number", "format": "decimal"},
        ),
    ],
)
def test_a_property_is_written_in_one_form(written, expected):
    schemas = {"A": record(it=written), "Other": record(c=TEXT)}
    assert properties(schemas, "A")["it"] == expected


def test_a_nullable_component_is_nullable_wherever_it_is_used():
    schemas = {
        "A": record(b=reference("B"), many={"type": "array", "items": reference("B")}),
        "B": {**record(c=TEXT), "nullable": True},
    }
    found = components(schemas)
    assert found["A"]["properties"] == {"b": nullable("B"), "many": {"type": "array", "items": nullable("B")}}
    assert found["B"] == record(c=TEXT)


@pytest.mark.parametrize(
    ("members", "kind", "kept"),
    [
        (["a", "b", "a"], "string", ["a", "b"]),
        ([1, 2], "integer", [1, 2]),
        ([1, 2.5], "number", [1, 2.5]),
    ],
)
def test_an_enum_without_a_type_has_that_of_its_members(members, kind, kept):
    assert components({"A": {"enum": members}})["A"] == {"type": kind, "enum": kept}


def test_enum_members_that_upstream_forgot_to_quote_are_text_if_the_type_says_so():
    assert components({"A": {"type": "string", "enum": [1, True, "x"]}})["A"]["enum"] == ["1", "true", "x"]


AWKWARD = ["properties", "required", "type", "field", "datetime", "definitions", "$ref", "enum", "items", "nullable"]
AWKWARD += [
    "description",
    "example",
    "allOf",
    "oneOf",
    "title",
    "x-thing",
    "additionalProperties",
    "components",
    "default",
]


@pytest.mark.parametrize("name", AWKWARD)
def test_a_property_may_be_called_like_a_keyword(name):
    inner = {"type": "object", "properties": {name: {"type": "string", "nullable": True}}}
    schemas = {
        "A": {**record(**{name: inner}), "required": [name]},
        "User": record(it={"$ref": f"#/components/schemas/A/properties/{name}"}),
    }
    found = components(schemas)
    hoisted = found["A"]["properties"][name]["$ref"].rpartition("/")[2]
    assert found["A"]["required"] == [name]
    assert found[hoisted]["properties"] == {name: {"type": ["string", "null"]}}
    assert found["User"]["properties"]["it"] == reference(hoisted)


def test_what_is_said_of_a_property_stays_with_the_property():
    written = {**record(b=TEXT), "readOnly": True, "deprecated": True}
    found = components({"A": record(it=written)})
    assert found["A"]["properties"]["it"] == {**reference("AIt"), "deprecated": True, "readOnly": True}
    assert found["AIt"] == record(b=TEXT)


def test_a_discriminator_names_components():
    union = {
        "oneOf": [reference("cash"), reference("Card")],
        "discriminator": {"propertyName": "kind", "mapping": {"c": "cash", "k": "#/components/schemas/Card"}},
    }
    schemas = {"Payment": union, "cash": record(kind=TEXT), "Card": record(kind=TEXT, number=TEXT)}
    found = components(schemas)["Payment"]
    assert found["discriminator"]["mapping"] == {"c": reference("Cash")["$ref"], "k": reference("Card")["$ref"]}


def test_keywords_that_mean_nothing_are_left_out_and_reported():
    package = build(
        {"Codat-Things": document({"A": {"type": "integer", "maxValue": 9, "descrciption": "p", "minLength": 1}})}
    )
    assert package.document["components"]["schemas"]["A"] == {"type": "integer"}
    assert [note.partition(": ")[2] for note in package.notes] == [
        "'maxValue' is not a schema keyword and means nothing; left out",
        "'descrciption' is not a schema keyword and means nothing; left out",
        "'minLength' says nothing about type integer; left out",
    ]


@pytest.mark.parametrize(
    "keyword", ["not", "if", "patternProperties", "prefixItems", "dependentRequired", "$dynamicRef", "contains"]
)
def test_a_keyword_that_means_something_and_cannot_be_carried_stops_the_run(keyword):
    with pytest.raises(NormaliseError, match="cannot be carried over") as caught:
        components({"A": record(b={"type": "array", "items": {"type": "string", keyword: {}}})})
    assert caught.value.location == "Codat-Things#/components/schemas/A/properties/b/items"
    assert repr(keyword) in caught.value.reason


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "strng"},
        {"type": []},
        {"type": "string", "enum": []},
        {"type": "integer", "enum": ["a"]},
        {"type": "string", "enum": [1.5]},
        {"type": "string", "maxLength": "9"},
        {"type": "object", "properties": ["a"]},
        {"type": "object", "required": True},
        {"type": "string", "nullable": "true"},
        {"allOf": []},
        {"type": "array", "items": [{"type": "string"}]},
        {"type": "array", "items": None, "maxItems": "1"},
        {"type": "object", "additionalProperties": ["a"]},
        "string",
        12,
    ],
)
def test_a_malformed_schema_stops_the_run_where_it_stands(schema):
    with pytest.raises(NormaliseError) as caught:
        components({"A": record(b=schema)})
    assert caught.value.location.startswith("Codat-Things#/components/schemas/A/properties/b")


def test_an_array_that_contains_itself_and_has_no_name_is_refused():
    looping = {"type": "array", "items": {"$ref": "#/components/schemas/A/properties/b"}}
    with pytest.raises(NormaliseError, match="contains itself"):
        components({"A": record(b=looping)})
