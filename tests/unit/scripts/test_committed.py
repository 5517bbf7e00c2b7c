"""What is committed in `openapi/`: complete, valid, and facts only."""

import re
from collections import Counter
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.normalise.operations import identity
from scripts.normalise.schema.locations import METHODS
from scripts.normalise.upstream.products import products
from scripts.normalise.upstream.text import dumps, loads
from tests.support.counts import EVENTS, OPERATIONS, OPERATIONS_OF

FOLDER = Path(__file__).parents[3] / "openapi"
DOCUMENTS = {path.stem: loads(path.read_text(), path.name) for path in sorted(FOLDER.glob("*.yaml"))}
SCHEMA_KEYWORDS = {
    "$ref", "type", "format", "enum", "const", "properties", "required", "items", "additionalProperties", "anyOf",
    "oneOf", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength",
    "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames", "readOnly",
    "writeOnly", "deprecated",
}  # fmt: skip
OPERATION_PARTS = {"operationId", "summary", "tags", "deprecated", "servers", "parameters", "requestBody", "responses"}

each = pytest.mark.parametrize("package", sorted(DOCUMENTS))


def operations(document):
    return [(path, method, it) for path, item in document["paths"].items() for method, it in item.items()]


def subschemas(schema, where):
    """Yield a schema and all inside it, walking by position."""
    yield where, schema
    for name, inner in schema.get("properties", {}).items():
        yield from subschemas(inner, f"{where}/properties/{name}")
    for keyword in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(keyword), dict):
            yield from subschemas(schema[keyword], f"{where}/{keyword}")
    for keyword in ("anyOf", "oneOf"):
        for index, inner in enumerate(schema.get(keyword, [])):
            yield from subschemas(inner, f"{where}/{keyword}/{index}")


def schemas(document):
    for name, schema in document["components"]["schemas"].items():
        yield from subschemas(schema, name)
    for section in ("paths", "webhooks"):
        for path, item in document.get(section, {}).items():
            for method, operation in item.items():
                bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
                media = [one for body in bodies for one in body.get("content", {}).values()]
                headers = [one for body in bodies for one in body.get("headers", {}).values()]
                for index, holder in enumerate([*operation.get("parameters", []), *media, *headers]):
                    yield from subschemas(holder["schema"], f"{path} {method} {index}")


def test_all_packages_are_there_and_the_products_name_them_all():
    assert set(DOCUMENTS) == {*OPERATIONS_OF, "webhooks"}
    assert {product.name for product in products(FOLDER / "products.toml")} == {*DOCUMENTS, "payroll"}


def test_there_are_as_many_operations_as_are_counted_each_once():
    found = Counter(identity(method, path) for it in DOCUMENTS.values() for path, method, _ in operations(it))
    assert len(found) == OPERATIONS
    assert set(found.values()) == {1}
    assert {name: len(operations(it)) for name, it in DOCUMENTS.items() if it["paths"]} == OPERATIONS_OF


def test_all_event_types_have_a_payload():
    payloads = [
        operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].removeprefix("#/components/schemas/")
        for item in DOCUMENTS["webhooks"]["webhooks"].values()
        for operation in item.values()
    ]
    assert len(payloads) == EVENTS
    assert set(payloads) <= set(DOCUMENTS["webhooks"]["components"]["schemas"])


@each
def test_it_is_valid_openapi_3_1(package):
    assert list(OpenAPIV31SpecValidator(DOCUMENTS[package]).iter_errors()) == []


@each
def test_schemas_hold_nothing_but_facts_in_one_form(package):
    document = DOCUMENTS[package]
    names = document["components"]["schemas"]
    for where, schema in schemas(document):
        assert set(schema) <= SCHEMA_KEYWORDS, where
        if "$ref" in schema:
            assert schema["$ref"].removeprefix("#/components/schemas/") in names, where
        if isinstance(schema.get("type"), list):
            assert schema["type"][1:] == ["null"], where
            assert schema["type"][0] not in ("object", "null"), where
        if where not in names:
            assert schema.get("type") != "object", where
            assert "enum" not in schema, where


@each
def test_operations_hold_nothing_but_facts_and_a_summary(package):
    ids = [it["operationId"] for _, _, it in operations(DOCUMENTS[package])]
    assert len(set(ids)) == len(ids)
    for path, method, operation in operations(DOCUMENTS[package]):
        assert set(operation) <= OPERATION_PARTS, path
        assert method in METHODS
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", operation["operationId"])
        assert re.fullmatch(r"[A-Z][\w -]{2,80}", operation["summary"])
        assert [it["name"] for it in operation.get("parameters", []) if it["in"] == "path"] == re.findall(
            r"{(.*?)}", path
        )
        for holder in operation.get("parameters", []):
            assert set(holder) <= {"name", "in", "required", "schema"}, path
        for status, it in operation["responses"].items():
            assert set(it) <= {"description", "content", "headers"}, path
            assert re.fullmatch(r"[1-5]\d\d", status)


@each
def test_names_are_those_of_classes_without_number_suffixes(package):
    names = list(DOCUMENTS[package]["components"]["schemas"])
    assert names == sorted(names)
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)
        assert not re.search(r"(?<!V)\d+$", name)


@each
def test_every_component_is_in_use(package):
    document = DOCUMENTS[package]
    used = {schema["$ref"].rpartition("/")[2] for _, schema in schemas(document) if "$ref" in schema}
    assert used == set(document["components"]["schemas"])


@each
def test_it_is_written_as_the_run_would_write_it(package):
    assert (FOLDER / f"{package}.yaml").read_text() == dumps(DOCUMENTS[package])


@pytest.mark.parametrize("package", ["platform", "accounting"])
def test_the_corrections_are_in_it(package):
    found = DOCUMENTS[package]["components"]["schemas"]
    assert "Processing" in found["PushOperationStatus"]["enum"]
    assert found["DateTime"] == {"type": "string", "format": "date-time"}
    pushes = [it["properties"] for it in found.values() if "pushOperationKey" in it.get("properties", {})]
    assert pushes
    for it in pushes:
        assert it["completedOnUtc"] == {"anyOf": [{"$ref": "#/components/schemas/DateTime"}, {"type": "null"}]}


def test_a_push_operation_that_is_looked_up_has_its_record():
    assert "data" in DOCUMENTS["platform"]["components"]["schemas"]["PushOperation"]["properties"]
