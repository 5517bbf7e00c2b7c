"""Tiny upstream documents, and ways to look at what became of them."""

from typing import Any

from scripts.normalise import normalise

Json = dict[str, Any]


def document(schemas: Json | None = None, *, paths: Json | None = None, **parts: Any) -> Json:
    """An OpenAPI document whose one operation, unless paths are given, answers with every component there is."""
    schemas = schemas or {}
    everything = {"type": "object", "properties": {name: reference(name) for name in schemas}}
    return {
        "openapi": parts.pop("openapi", "3.1.0"),
        "info": {"title": "Things", "version": "1.0"},
        "paths": {"/everything": {"get": operation("get-everything", everything)}} if paths is None else paths,
        "components": {"schemas": schemas, **parts.pop("components", {})},
        **parts,
    }


def reference(name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(name: str) -> Json:
    """What a nullable reference to a component looks like when it is normalised."""
    return {"anyOf": [reference(name), {"type": "null"}]}


def answer(schema: Json) -> Json:
    """An answer in JSON."""
    return {"description": "prose", "content": {"application/json": {"schema": schema}}}


def operation(name: str, schema: Json | None = None, **parts: Any) -> Json:
    """An operation that answers with a schema."""
    return {"operationId": name, "responses": {"200": answer(schema or {"type": "string"})}, **parts}


def record(**properties: Any) -> Json:
    """An object schema."""
    return {"type": "object", "properties": properties}


TEXT: Json = {"type": "string"}


def components(schemas: Json, **options: Any) -> Json:
    """Normalise component schemas that are all in use; return the components, the answer that uses them left out."""
    result = normalise({"Codat-Things": document(schemas)}, **options)
    return {name: it for name, it in result["components"]["schemas"].items() if name != "GetEverythingResponse"}


def properties(schemas: Json, name: str) -> Json:
    """Normalise component schemas and return the properties of one."""
    found: Json = components(schemas)[name]["properties"]
    return found
