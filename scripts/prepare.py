"""Makes of a normalised document what the generator can take: it changes no meaning that the generated code keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

# Facts for the emulator and for readers of the documents; generated code leaves them to the API to judge.
_LEFT_TO_THE_API = frozenset(
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems "
    "uniqueItems minProperties maxProperties propertyNames default readOnly writeOnly discriminator".split()
)
# The documents call most bodies optional, and mean few: a record that is created from nothing is a mistake.
_BODY_MAY_BE_LEFT_OUT = frozenset(
    {
        "POST /companies/{companyId}/sync/commerce/latest",
        "POST /companies/{companyId}/products/{productIdentifier}/refresh",
    }
)
SECRET = "secret"
"""The description by which the templates know a value that no repr may show."""

_FORMATS_WITH_A_TYPE = frozenset({"date-time", "date", "binary"})
_READ_AS_JSON_OR_TEXT = re.compile(r"application/json|.*\+json|text/.*|application/octet-stream")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


class PreparationError(Exception):
    """A document holds something for which the templates have no form."""


def prepare(document: Json) -> Json:
    """Make the document that the generator reads.

    Args:
        document: A normalised document.

    Raises:
        PreparationError: An operation has several request media types, or a schema a name that the templates use.
    """
    components = document["components"]["schemas"]
    for name in sorted({"Any", "Decimal", "Mapping", "Sequence"} & components.keys()):
        raise PreparationError(f"#/components/schemas/{name}: generated modules import this name; give it another one")
    paths = {path: _path_item(path, item) for path, item in document.get("paths", {}).items()}
    for name, schema in components.items():
        for union in {"anyOf", "oneOf"} & schema.keys():
            if schema.get("type") == "object" or "properties" in schema:
                raise PreparationError(
                    f"#/components/schemas/{name}: properties beside {union!r}, and the templates take one of the two; "
                    "an overlay can write the members out or leave the union away"
                )
    schemas = {name: _schema(schema) for name, schema in components.items()}
    return {**document, "paths": paths, "components": {"schemas": schemas}}


def binary_media_types(document: Json) -> list[str]:
    """The media types of answers that are neither JSON nor text, to be read as bytes."""
    return sorted(
        {
            media_type
            for _, operation in operations(document)
            for response in operation["responses"].values()
            for media_type in response.get("content", {})
            if not _READ_AS_JSON_OR_TEXT.fullmatch(media_type)
        }
    )


def operations(document: Json) -> Iterator[tuple[str, Json]]:
    """Each operation, with its method and path as one text."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


def _path_item(path: str, item: Json) -> Json:
    return {method: _operation(f"{method.upper()} {path}", operation) for method, operation in item.items()}


def _operation(where: str, operation: Json) -> Json:
    result = dict(operation)
    if "parameters" in operation:
        result["parameters"] = [
            {**parameter, "schema": _schema(parameter["schema"])} for parameter in operation["parameters"]
        ]
    if "requestBody" in operation:
        body = operation["requestBody"]
        if len(body["content"]) != 1:
            raise PreparationError(f"{where}: {len(body['content'])} request media types; the templates take one")
        required = body.get("required", False) or where not in _BODY_MAY_BE_LEFT_OUT
        result["requestBody"] = {**body, "required": required, "content": _content(body["content"])}
    result["responses"] = {
        status: {**response, "content": _content(response["content"])} if "content" in response else response
        for status, response in operation["responses"].items()
    }
    return result


def _content(content: Json) -> Json:
    return {
        media_type: {**media, "schema": _schema(media["schema"])} if "schema" in media else media
        for media_type, media in content.items()
    }


def _schema(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    # The generator drops this format; it hands descriptions on, of which a normalised document has none.
    result: Json = {"description": SECRET} if schema.get("format") == "password" else {}
    for keyword, value in schema.items():
        if keyword in _LEFT_TO_THE_API or (keyword == "format" and value not in _FORMATS_WITH_A_TYPE):
            continue
        if keyword == "properties":
            result[keyword] = {name: _schema(member) for name, member in value.items()}
        elif keyword in ("items", "additionalProperties"):
            result[keyword] = _schema(value)
        elif keyword in ("anyOf", "oneOf"):
            result[keyword] = [_schema(member) for member in value]
        else:
            result[keyword] = value
    if "items" not in result and "array" in (kind if isinstance(kind := schema.get("type"), list) else [kind]):
        result["items"] = {}  # OpenAPI 3.1 lets an array hold anything; the generator wants it said
    if "enum" in schema and all(isinstance(member, str) for member in schema["enum"]):
        result["x-enum-varnames"] = member_names(schema["enum"])
    return result


def member_names(values: list[str]) -> list[str]:
    """Name the members of an enum as a person would: `BANK_ACCOUNT` for `bankAccount`, `VALUE_30_DAYS` for `30Days`.

    Where two values give one name, the later ones say what tells them apart, in words.
    """
    taken: dict[str, str] = {}
    for value in values:
        words = "_".join(_WORDS.findall(value)).upper() or "EMPTY"
        name = words if words[0].isalpha() else f"VALUE_{words}"
        while name in taken:
            name = f"{name}_{_case_of(value)}"
        taken[name] = value
    return list(taken)


def _case_of(value: str) -> str:
    if value.isupper():
        return "UPPER"
    if value.islower():
        return "LOWER"
    return "CAPITALISED" if value[:1].isupper() else "MIXED"


def component_names(document: Mapping[str, Any]) -> set[str]:
    """The components that become classes: objects and enums."""
    schemas = document["components"]["schemas"]
    return {name for name, schema in schemas.items() if schema.get("type") == "object" or "enum" in schema}
