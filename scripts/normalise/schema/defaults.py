"""Defaults: one that its own schema does not allow is no fact about anything, and would make the document invalid."""

from collections.abc import Iterator
from typing import Any

from openapi_schema_validator import OAS31Validator

from ..upstream.pointer import join

_OF_ONE = ("items", "additionalProperties", "propertyNames")
_OF_SEVERAL = ("anyOf", "oneOf")


def drop_impossible_defaults(document: dict[str, Any]) -> list[str]:
    """Remove, in place, the defaults that their schemas refuse.

    Args:
        document: a normalised document.

    Returns:
        What was removed, and where.
    """
    notes: list[str] = []
    for location, schema in list(_schemas(document)):
        if "default" in schema:
            rules = {name: fact for name, fact in schema.items() if name != "default"}
            judge = OAS31Validator(
                rules | {"components": document["components"]}, format_checker=OAS31Validator.FORMAT_CHECKER
            )
            if not judge.is_valid(schema["default"]):
                notes.append(
                    f"{location}: the default {schema['default']!r} is not allowed by its own schema; left out"
                )
                del schema["default"]
    return notes


def _schemas(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, schema in document["components"]["schemas"].items():
        yield from _below(join("#/components/schemas", name), schema)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield from _of_operation(join("#/paths", path, method), operation)


def _of_operation(location: str, operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for index, parameter in enumerate(operation.get("parameters", [])):
        yield from _below(join(location, "parameters", index, "schema"), parameter["schema"])
    said = [("requestBody", operation.get("requestBody", {}))]
    said += [(f"responses/{status}", response) for status, response in operation.get("responses", {}).items()]
    for where, content in said:
        for media_type, media in content.get("content", {}).items():
            if "schema" in media:
                yield from _below(join(f"{location}/{where}", "content", media_type, "schema"), media["schema"])


def _below(location: str, schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield location, schema
    for keyword in _OF_ONE:
        if keyword in schema:
            yield from _below(join(location, keyword), schema[keyword])
    for keyword in _OF_SEVERAL:
        for index, member in enumerate(schema.get(keyword, [])):
            yield from _below(join(location, keyword, index), member)
    for name, member in schema.get("properties", {}).items():
        yield from _below(join(location, "properties", name), member)
