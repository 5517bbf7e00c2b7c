"""Defaults come over where they can be meant."""

import pytest

from scripts.normalise import build

from .documents import TEXT, document, operation, record, reference


def built(schema):
    upstream = document({"Thing": record(a=schema)}, paths={"/x": {"get": operation("get-x", reference("Thing"))}})
    return build({"Codat-Things": upstream})


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "format": "date-time", "default": "2020-01-01"},
        {"type": "integer", "minimum": 1, "default": 0},
        {"type": "boolean", "default": "yes"},
        {"type": "array", "items": TEXT, "default": [1]},
    ],
)
def test_a_default_that_its_schema_refuses_is_left_out_and_told(schema):
    package = built(schema)

    assert "default" not in package.document["components"]["schemas"]["Thing"]["properties"]["a"]
    assert any("#/components/schemas/Thing/properties/a" in note and "default" in note for note in package.notes)


@pytest.mark.parametrize("schema", [{"type": "integer", "minimum": 1, "default": 1}, {"type": "string", "default": ""}])
def test_a_default_that_its_schema_allows_stays(schema):
    package = built(schema)

    assert package.document["components"]["schemas"]["Thing"]["properties"]["a"] == schema
    assert not package.notes
