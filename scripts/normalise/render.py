"""Rendering: edges become schemas again, and every named one becomes a reference to its component."""

from typing import Any

from .errors import NormaliseError
from .naming.names import Names
from .schema.graph import Graph
from .schema.keywords import ANNOTATIONS, ORDER, UNIONS
from .schema.nodes import Edge

PREFIX = "#/components/schemas/"


class Renderer:
    """Writes schemas with the names that were settled."""

    def __init__(self, graph: Graph, names: Names) -> None:
        self._graph = graph
        self._names = names
        self._open: list[str] = []

    def components(self) -> dict[str, Any]:
        """Return every component schema, by name in alphabetical order."""
        found: dict[str, Any] = {}
        for name, location in sorted(self._names.components.items()):
            node = self._graph.node(location)
            found[name] = self._facts(node.facts) | _annotations(node.annotations)
        return found

    def said(self, said: Any) -> Any:
        """Return a copy of what an operation says, with schemas for edges."""
        if isinstance(said, Edge):
            return self.schema(said)
        if isinstance(said, dict):
            return {name: self.said(value) for name, value in said.items()}
        return [self.said(value) for value in said] if isinstance(said, list) else said

    def schema(self, edge: Edge) -> dict[str, Any]:
        """Return the schema of an edge: a reference if it has a component, else the schema itself."""
        node = self._graph.node(edge.target)
        name = self._names.used.get(edge.target)
        nullable = edge.nullable or node.nullable
        annotations = _annotations(edge.annotations)
        if name is not None:
            reference = {"$ref": PREFIX + name}
            return ({"anyOf": [reference, {"type": "null"}]} if nullable else reference) | annotations
        if edge.target in self._open:
            raise NormaliseError(edge.target, "it contains itself and is no object; give it a name in the names file")
        self._open.append(edge.target)
        schema = self._facts(node.facts) | _annotations(node.annotations) | annotations
        self._open.pop()
        return _with_null(schema) if nullable else schema

    def _facts(self, facts: dict[str, Any]) -> dict[str, Any]:
        return {name: self._value(name, facts[name]) for name in ORDER if name in facts}

    def _value(self, name: str, value: Any) -> Any:
        if isinstance(value, Edge):
            return self.schema(value)
        if name in UNIONS:
            return self._members(value)
        if name == "properties":
            return {key: self.schema(edge) for key, edge in value.items()}
        if name == "discriminator":
            mapping = {key: self.schema(edge)["$ref"] for key, edge in value.get("mapping", {}).items()}
            return {"propertyName": value["propertyName"], **({"mapping": mapping} if mapping else {})}
        return value

    def _members(self, edges: list[Edge]) -> list[dict[str, Any]]:
        """Render the members of a union; if null is allowed, it is a member of its own, once."""
        nullable = any(edge.nullable or self._graph.node(edge.target).nullable for edge in edges)
        members = [_without_null(self.schema(edge)) for edge in edges]
        unique = [member for index, member in enumerate(members) if member not in members[:index]]
        return [*unique, {"type": "null"}] if nullable else unique


def _annotations(annotations: dict[str, Any]) -> dict[str, Any]:
    return {name: annotations[name] for name in ANNOTATIONS if name in annotations}


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    for union in UNIONS:
        if union in schema:
            members = [member for member in schema[union] if member != {"type": "null"}]
            return schema | {union: [*members, {"type": "null"}]}
    if "const" in schema:
        said = {name: schema[name] for name in ANNOTATIONS if name in schema}
        fixed = {name: value for name, value in schema.items() if name not in said}
        return {"anyOf": [fixed, {"type": "null"}]} | said
    if isinstance(schema.get("type"), str) and schema["type"] != "null":
        return schema | {"type": [schema["type"], "null"]}
    return schema


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    members = schema.get("anyOf")
    if members and len(members) == 2 and members[1] == {"type": "null"}:
        inner: dict[str, Any] = members[0]
        return {name: value for name, value in schema.items() if name != "anyOf"} | inner
    kind = schema.get("type")
    return schema | {"type": kind[0]} if isinstance(kind, list) else schema
