"""One tiny document for each construct that a generator chokes on; what is asserted is what the generated code does."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from .package import Package, generated

_OPERATION = """
paths:
  /companies/{companyId}/things:
    get:
      operationId: list-things
      parameters: [{name: companyId, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
"""


def package(rest: str) -> Package:
    """A package whose one operation answers with the component `Thing`."""
    return generated(_OPERATION + rest)


def read(rest: str, data: dict[str, Any], **options: Any) -> Any:
    return package(rest).read("list_things", data, **options)


REFERENCES = {
    "definitions": "'#/components/schemas/Other/definitions/money'",
    "properties": "'#/components/schemas/Other/properties/price'",
    "items behind an allOf": "'#/components/schemas/Mixed/allOf/0/properties/prices/items'",
    "through another reference": "'#/components/schemas/Alias/properties/price'",
    "a parameter's schema": "'#/components/parameters/money/schema'",
    "a path with escapes": "'#/paths/~1companies~1%7BcompanyId%7D~1things/get/responses/201/content/application~1json/schema'",  # noqa: E501
    "a webhook": "'#/webhooks/thing.made/post/requestBody/content/application~1json/schema/properties/price'",
}


@pytest.mark.parametrize("target", REFERENCES.values(), ids=REFERENCES.keys())
def test_a_reference_into_the_middle_of_something_reads_what_stands_there(target: str) -> None:
    money = "{type: object, properties: {amount: {type: number, format: decimal}}}"
    document = f"""
paths:
  /companies/{{companyId}}/things:
    get:
      operationId: list-things
      parameters: [{{name: companyId, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}
        '201': {{content: {{application/json: {{schema: {money}}}}}}}
webhooks:
  thing.made:
    post:
      requestBody:
        content:
          application/json:
            schema: {{type: object, properties: {{price: {money}}}}}
      responses: {{'200': {{description: fine}}}}
components:
  parameters:
    money: {{name: money, in: query, schema: {money}}}
  schemas:
    Thing: {{type: object, properties: {{price: {{$ref: {target}}}}}}}
    Alias: {{$ref: '#/components/schemas/Other'}}
    Other:
      type: object
      properties: {{price: {money}}}
      definitions: {{money: {money}}}
    Mixed:
      allOf:
        - type: object
          properties: {{prices: {{type: array, items: {money}}}}}
"""
    tiny = generated(document)
    content = b'{"price": {"amount": 0.10}}'

    thing = tiny.endpoint("list_things").call("company-id").read(200, content)  # type: ignore[attr-defined]

    assert str(thing.price.amount) == "0.10"


def test_what_stands_beside_a_reference_counts() -> None:
    rest = """
components:
  schemas:
    Thing:
      type: object
      required: [owner]
      properties:
        owner: {$ref: '#/components/schemas/Owner', description: who has it, nullable: true}
    Owner: {type: object, properties: {name: {type: string}}}
"""
    assert read(rest, {"owner": None}, strict=True).owner is None
    assert read(rest, {"owner": {"name": "x"}}, strict=True).owner.name == "x"
    assert package(rest).model("Thing")(owner=None).to_dict() == {"owner": None}


def test_nullable_counts_in_a_document_of_version_3_1() -> None:
    rest = """
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string, nullable: true}, size: {type: [integer, 'null']}}}
"""
    assert read(rest, {"name": None, "size": None}, strict=True).name is None


def test_definitions_inside_a_schema_become_models_of_their_own() -> None:
    rest = """
components:
  schemas:
    Thing:
      type: object
      properties: {state: {$ref: '#/components/schemas/Thing/definitions/thingState'}}
      definitions: {thingState: {type: string, enum: [on, off]}}
"""
    assert read(rest, {"state": "on"}).state is package(rest).model("ThingState").ON


def test_all_of_inline_objects_and_references_is_one_model() -> None:
    rest = """
components:
  schemas:
    Thing:
      allOf:
        - {$ref: '#/components/schemas/Base'}
        - {properties: {size: {type: integer}}, required: [size]}
        - {title: Dates, type: object, properties: {created: {$ref: '#/components/schemas/DateTime'}}}
    Base: {type: object, required: [id], properties: {id: {type: string}}}
    DateTime: {type: string, format: date-time}
"""
    thing = read(rest, {"id": "1", "size": 2, "created": "2026-01-31"}, strict=True)

    assert (thing.id, thing.size, thing.created) == ("1", 2, dt.datetime(2026, 1, 31))
    with pytest.raises(ValueError, match=r"\$\.size"):
        read(rest, {"id": "1"}, strict=True)


def test_one_of_titled_inline_objects_reads_as_the_one_that_fits() -> None:
    rest = """
components:
  schemas:
    Thing:
      type: object
      properties:
        source:
          oneOf:
            - {title: Cash, type: object, properties: {coins: {type: integer}}}
            - {title: Card, type: object, properties: {number: {type: string}, expires: {type: string}}}
"""
    tiny = package(rest)

    assert type(read(rest, {"source": {"coins": 3}}).source) is tiny.model("ThingSourceCash")
    assert type(read(rest, {"source": {"number": "4"}}).source) is tiny.model("ThingSourceCard")
    assert read(rest, {"source": {"number": "4", "new": 1}}).source.additional_properties == {"new": 1}


def test_an_enum_without_a_type_has_that_of_its_members() -> None:
    rest = """
components:
  schemas:
    Thing: {type: object, properties: {state: {enum: ['no', 'on', null]}, level: {enum: [1, 2]}}}
"""
    thing = read(rest, {"state": "no", "level": 2}, strict=True)

    assert thing.state is package(rest).model("ThingState").NO
    assert thing.level == 2
    assert read(rest, {"state": None}, strict=True).state is None


@pytest.mark.parametrize(
    "name", ["properties", "required", "type", "field", "datetime", "items", "enum", "list", "nullable"]
)
def test_a_property_may_have_any_name(name: str) -> None:
    rest = f"""
components:
  schemas:
    Thing:
      type: object
      required: [{name}, at]
      properties:
        {name}: {{type: string, enum: [a, b]}}
        at: {{type: string, format: date-time}}
        all: {{type: array, items: {{type: string}}}}
"""
    data = {name: "a", "at": "2026-01-31T00:00:00Z", "all": ["x"]}

    thing = read(rest, data, strict=True)

    assert thing.to_dict() == data
    assert thing.at == dt.datetime(2026, 1, 31, tzinfo=dt.UTC)


def test_a_property_may_be_named_like_a_method_of_the_model() -> None:
    rest = """
components:
  schemas:
    Thing:
      type: object
      properties: {to_dict: {type: string}, from_dict: {type: string}, additional_properties: {type: string}}
"""
    data = {"to_dict": "a", "from_dict": "b", "additional_properties": "c", "d": 1}

    assert read(rest, data).to_dict() == data


def test_names_that_differ_only_in_case_stay_two_properties() -> None:
    rest = """
components:
  schemas:
    Thing: {type: object, properties: {companyId: {type: string}, CompanyId: {type: string}}}
"""
    data = {"companyId": "a", "CompanyId": "b"}

    assert read(rest, data, strict=True).to_dict() == data


def test_members_of_an_enum_that_differ_only_in_case_stay_two_members() -> None:
    rest = """
components:
  schemas:
    Thing: {type: object, properties: {state: {type: string, enum: [Open, open, 'open!', '', '30Days', 'N/A']}}}
"""
    for text in ("Open", "open", "open!", "", "30Days", "N/A"):
        state = read(rest, {"state": text}, strict=True).state
        assert state.is_known
        assert state.value == text


def test_amounts_are_decimal_wherever_they_stand() -> None:
    rest = """
components:
  schemas:
    Thing:
      type: object
      properties:
        amount: {format: decimal, type: number}
        rates: {type: object, additionalProperties: {type: number}}
        lines: {type: array, items: {type: array, items: {type: number, nullable: true}}}
"""
    thing = read(rest, {"amount": 1, "rates": {"GBP": 0.5}, "lines": [[1, None], []]})

    assert type(thing.amount) is Decimal
    assert type(thing.rates["GBP"]) is Decimal
    assert thing.lines == [[Decimal(1), None], []]
    assert type(thing.lines[0][0]) is Decimal


def test_one_path_may_answer_with_json_and_another_with_a_spreadsheet() -> None:
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    document = f"""
paths:
  /sheet:
    get:
      operationId: getSheet
      responses: {{'200': {{content: {{{sheet}: {{schema: {{type: string, format: binary}}}}}}}}}}
  /archive:
    get:
      operationId: get-archive
      responses: {{'200': {{content: {{application/zip: {{schema: {{type: object}}}}}}}}}}
components: {{schemas: {{}}}}
"""
    tiny = generated(document)

    for name in ("get_sheet", "get_archive"):
        assert tiny.endpoint(name).call().read(200, b"PK\x03\x04{}") == b"PK\x03\x04{}"  # type: ignore[attr-defined]
