"""Schemas of the documents in the one form that the rest of the emulator reads."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, cast

Kind = Literal["object", "map", "array", "string", "number", "integer", "boolean", "choice", "any"]
Node = Mapping[str, Any]

_REFERENCE = "#/components/schemas/"


class Components:
    """The named schemas of one document, each read once."""

    def __init__(self, schemas: Mapping[str, Node]) -> None:
        self._schemas = schemas
        self._shapes: dict[str, Shape] = {}

    def named(self, name: str) -> Shape:
        """The component with this name."""
        if name not in self._shapes:
            self._shapes[name] = self.read(self._schemas[name])
        return self._shapes[name]

    def read(self, node: Node) -> Shape:
        """The shape of a schema: references followed, null kept apart from the rest."""
        if "$ref" in node:
            return self.named(node["$ref"].removeprefix(_REFERENCE))
        members = node.get("anyOf") or node.get("oneOf")
        if members:
            choices = [member for member in members if member.get("type") != "null"]
            if len(choices) == 1:
                shape = self.read(choices[0])
                return shape.or_null if len(choices) < len(members) else shape
            return Shape({"choices": choices}, self, nullable=len(choices) < len(members))
        declared = node.get("type")
        if isinstance(declared, list):
            types = cast("list[str]", declared)
            rest = [name for name in types if name != "null"]
            return Shape({**node, "type": rest[0]} if rest else node, self, nullable="null" in types)
        return Shape(node, self)


class Shape:
    """The values that a schema allows. Shapes are compared by identity, so that they can stand as keys of a cache."""

    def __init__(self, node: Node, components: Components, *, nullable: bool = False) -> None:
        self._node = node
        self._components = components
        self.nullable = nullable

    @cached_property
    def or_null(self) -> Shape:
        """The same shape, with null allowed."""
        return self if self.nullable else Shape(self._node, self._components, nullable=True)

    @cached_property
    def kind(self) -> Kind:
        """The kind of value: an object has named properties, a map has keys of its own."""
        if "choices" in self._node:
            return "choice"
        declared = self._node.get("type")
        if declared == "object":
            return "object" if self._node.get("properties") else "map"
        if declared in ("array", "string", "number", "integer", "boolean"):
            kind: Kind = declared
            return kind
        return "any"

    @cached_property
    def properties(self) -> dict[str, Shape]:
        """The named properties, in the document's order."""
        found: Mapping[str, Node] = self._node.get("properties") or {}
        return {name: self._components.read(node) for name, node in found.items()}

    @cached_property
    def required(self) -> frozenset[str]:
        """The names of the properties that must be there."""
        return frozenset(self._node.get("required", ()))

    @cached_property
    def items(self) -> Shape:
        """The shape of an array's items."""
        return self._components.read(self._node.get("items") or {})

    @cached_property
    def values(self) -> Shape | None:
        """The shape of the values of a map's or object's further keys; None if the document does not say."""
        node = self._node.get("additionalProperties")
        return self._components.read(cast("Node", node)) if isinstance(node, Mapping) else None

    @property
    def is_closed(self) -> bool:
        """True for an object that has no other properties than the named ones."""
        return self._node.get("additionalProperties") is False

    @cached_property
    def keys(self) -> Shape | None:
        """The shape of a map's keys; None if the document does not say."""
        node = self._node.get("propertyNames")
        return self._components.read({"type": "string", **node}) if node else None

    @cached_property
    def choices(self) -> tuple[Shape, ...]:
        """The alternatives, where there are several."""
        return tuple(self._components.read(node) for node in self._node.get("choices", ()))

    @cached_property
    def enum(self) -> tuple[Any, ...]:
        """The values that are allowed, null aside; empty where any value is."""
        members = [self._node["const"]] if "const" in self._node else self._node.get("enum", ())
        return tuple(member for member in members if member is not None)

    @property
    def format(self) -> str | None:
        """The format of a string or number."""
        return self._node.get("format")

    @property
    def read_only(self) -> bool:
        """True if it stands in responses alone."""
        return bool(self._node.get("readOnly"))

    def known(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """The parts of an object that the document has."""
        return {name: item for name, item in value.items() if name in self.properties}

    def limit(self, keyword: str) -> Any:
        """The value of a keyword such as `maxLength`, or None."""
        return self._node.get(keyword)
