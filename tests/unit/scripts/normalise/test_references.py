"""References: into the middle of things, through one another, with escapes, and to nothing."""

import pytest

from scripts.normalise import NormaliseError, normalise

from .documents import TEXT, answer, components, document, nullable, operation, properties, record, reference

COLOUR = {"type": "string", "enum": ["red", "blue"]}


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("#/components/schemas/Car/definitions/engineKind", reference("EngineKind")),
        ("#/components/schemas/Car/properties/colour", reference("CarColour")),
        ("#/components/schemas/Car/properties/wheels/items", reference("CarWheel")),
        ("#/components/schemas/Van/allOf/0/properties/doors/items", reference("VanDoor")),
        ("#/components/schemas/Alias/properties/colour", reference("CarColour")),
        ("#/components/schemas/Van/properties/towed/properties/colour", reference("CarColour")),
        ("#/components/schemas/Car/properties/plate", {"type": "string", "maxLength": 8}),
        ("#/components/schemas/Car/properties/a~1b~0c%20d", {"type": "integer"}),
        ("#/components/parameters/size/schema", reference("Size")),
        ("#/paths/~1cars~1%7BcarId%7D/get/parameters/0/schema", {"type": "string", "format": "uuid"}),
        ("#/paths/~1cars~1%7BcarId%7D/get/responses/200/content/application~1json/schema", reference("GetCarResponse")),
        ("#/webhooks/car.sold/post/requestBody/content/application~1json/schema", reference("CarSoldEvent")),
    ],
)
def test_a_reference_reaches_what_it_points_to_wherever_that_stands(pointer, expected):
    schemas = {
        "Car": {
            **record(
                colour=COLOUR,
                plate={"type": "string", "maxLength": 8, "description": "prose"},
                wheels={"type": "array", "items": record(size=TEXT)},
                **{"a/b~c d": {"type": "integer"}},
            ),
            "definitions": {"engineKind": {"enum": ["petrol", "electric"]}},
        },
        "Van": {
            "properties": {"towed": reference("Car")},
            "allOf": [record(doors={"type": "array", "items": record(side=TEXT)})],
        },
        "Alias": reference("Car"),
        "User": record(here={"$ref": pointer}),
    }
    car = operation("get-car", record(id=TEXT))
    car["parameters"] = [
        {"name": "carId", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
    ]
    upstream = document(
        schemas,
        paths={"/cars/{carId}": {"get": car}, "/users": {"get": operation("list-users", reference("User"))}},
        webhooks={"car.sold": {"post": {"requestBody": answer(record(price=TEXT)), "responses": {"200": {}}}}},
        components={"parameters": {"size": {"name": "size", "in": "query", "schema": {"enum": ["s", "m"]}}}},
    )
    result = normalise({"Codat-Things": upstream})
    assert result["components"]["schemas"]["User"]["properties"]["here"] == expected


def test_prose_beside_a_reference_is_dropped_and_annotations_stay():
    found = properties(
        {"A": record(b={**reference("B"), "description": "prose", "deprecated": True, "x-b": 1}), "B": record(c=TEXT)},
        "A",
    )
    assert found == {"b": {"$ref": "#/components/schemas/B", "deprecated": True}}


def test_nullable_beside_a_reference_allows_null_there_and_nowhere_else():
    found = properties(
        {"A": record(b={**reference("B"), "nullable": True}, c=reference("B")), "B": record(c=TEXT)}, "A"
    )
    assert found == {"b": nullable("B"), "c": reference("B")}


def test_constraints_beside_a_reference_hold_as_well():
    found = components({"A": {**reference("B"), "required": ["c"]}, "B": record(c=TEXT)})
    assert found["A"]["required"] == ["c"]
    assert "required" not in found["B"]


def test_a_type_beside_a_reference_that_says_the_same_changes_nothing():
    found = properties({"A": record(b={**reference("B"), "type": "object"}), "B": record(c=TEXT)}, "A")
    assert found == {"b": reference("B")}


def test_schemas_may_contain_themselves():
    tree = record(children={"type": "array", "items": reference("Tree")}, parent={"allOf": [reference("Tree")]})
    assert properties({"Tree": tree}, "Tree") == {
        "children": {"type": "array", "items": reference("Tree")},
        "parent": reference("Tree"),
    }


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"$ref": "#/components/schemas/Gone"}, "points to nothing: no 'Gone'"),
        ({"$ref": "#/components/schemas/A/properties/gone/items"}, "points to nothing: no .gone."),
        ({"$ref": "other.yaml#/A"}, "within the document"),
        ({"$ref": "#/info"}, "no schema"),
        ({"$ref": 7}, "must be text"),
        ({"$ref": "#/components/schemas/A/properties/b"}, "circle"),
    ],
)
def test_a_reference_that_cannot_be_followed_stops_the_run_where_it_stands(schema, reason):
    with pytest.raises(NormaliseError, match=reason) as caught:
        components({"A": record(b=schema)})
    assert caught.value.location == "Codat-Things#/components/schemas/A/properties/b"
