"""Nodes and edges of the graph of schemas."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Facts = dict[str, Any]


@dataclass
class Edge:
    """A schema in use: where it is written out, and what is said of it here."""

    target: str
    nullable: bool = False
    annotations: dict[str, Any] = field(default_factory=dict)


@dataclass
class Node:
    """A schema that is written out, with every subschema as an `Edge`.

    Attributes:
        facts: its keywords, `allOf` merged.
        nullable: whether null is allowed wherever it is used.
        annotations: what it says of itself, for a schema that has a name.
        merged: the places that were merged into it.
    """

    facts: Facts
    nullable: bool = False
    annotations: dict[str, Any] = field(default_factory=dict)
    merged: list[str] = field(default_factory=list)


def edges(facts: Any) -> Iterator[Edge]:
    """Yield the edges in the facts of a schema, or in what an operation says, in their order."""
    if isinstance(facts, Edge):
        yield facts
    elif isinstance(facts, dict):
        for value in facts.values():
            yield from edges(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from edges(value)
