"""The models as JSON Schema, for other tools: one file for each model, and one for each package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import codat_documents

from .models import DescribedModel, Family

Json = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_IN_DOCUMENT = "#/components/schemas/"


def package_schema(family: Family) -> Json:
    """All schemas of a package, under `$defs`."""
    return {"$schema": _DIALECT, "title": family.package, "$defs": _definitions(family)}


def model_schemas(family: Family) -> dict[str, Json]:
    """Name of a model → its schema, with those that it refers to under `$defs`."""
    definitions = _definitions(family)
    return {
        name: {
            "$schema": _DIALECT,
            "title": name,
            "$ref": f"#/$defs/{name}",
            "$defs": {needed: definitions[needed] for needed in sorted(_closure(name, definitions))},
        }
        for name in family.pages
        if name in definitions
    }


def _definitions(family: Family) -> dict[str, Json]:
    schemas = codat_documents.load(family.package)["components"]["schemas"]
    return {name: _described(_local(schema), family.models.get(name)) for name, schema in schemas.items()}


def _described(schema: Json, model: DescribedModel | None) -> Json:
    meanings = {field.json_name: field.meaning for field in model.fields} if model else {}
    properties = {
        key: {**value, "description": meanings[key]} if meanings.get(key) else value
        for key, value in schema.get("properties", {}).items()
    }
    return {**schema, "properties": properties} if properties else schema


def _local(value: Any) -> Any:
    # References within the document become references within the schema.
    if isinstance(value, Mapping):
        return {
            key: "#/$defs/" + inner.removeprefix(_IN_DOCUMENT)
            if key == "$ref" and isinstance(inner, str)
            else _local(inner)
            for key, inner in value.items()
        }
    return [_local(inner) for inner in value] if isinstance(value, list) else value


def _closure(name: str, definitions: Mapping[str, Json]) -> set[str]:
    found: set[str] = set()
    pending = [name]
    while pending:
        current = pending.pop()
        if current not in found:
            found.add(current)
            pending += _references(definitions[current])
    return found


def _references(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        here = [value["$ref"].removeprefix("#/$defs/")] if isinstance(value.get("$ref"), str) else []
        return here + [name for inner in value.values() for name in _references(inner)]
    return [name for inner in value for name in _references(inner)] if isinstance(value, list) else []
