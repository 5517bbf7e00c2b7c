"""Merging: one schema that allows what two schemas both allow."""

import math
from typing import Any, Protocol

from ..errors import NormaliseError
from ..upstream.pointer import join
from .keywords import UNIONS
from .nodes import Edge, Facts

_LARGEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


class Combine(Protocol):
    """Makes a place for the merge of several schemas, and gives the edge to it; at wish the one that there is."""

    def __call__(self, where: str, ones: list[Facts | str], reuse: bool) -> Edge: ...


def intersect(left: Facts, right: Facts, location: str, combine: Combine) -> Facts:
    """Merge the facts of two schemas that hold at once.

    Args:
        left: the facts of one, every subschema an edge.
        right: the facts of the other.
        location: the key of the schema that holds both, for errors and for the places of what is merged inside.
        combine: makes the merge of two subschemas.

    Returns:
        Properties united in order, limits at their narrowest, enums to their common members.

    Raises:
        NormaliseError: they contradict each other, or their merge cannot be written down.
    """
    if not left or not right:
        return left or right
    for one, other in ((left, right), (right, left)):
        for union in UNIONS:
            if union in one and one.get(union) != other.get(union):
                return _distribute(union, one, other, location, combine)
    merged = dict(left)
    for name, value in right.items():
        merged[name] = _keyword(name, left[name], value, location, combine) if name in left else value
    return merged


def _distribute(union: str, one: Facts, other: Facts, location: str, combine: Combine) -> Facts:
    if any(name in other for name in UNIONS):
        raise NormaliseError(location, "two different oneOf or anyOf hold at once; their merge cannot be written down")
    rest = {name: value for name, value in one.items() if name not in (union, "discriminator")}
    shared = intersect(rest, other, location, combine)
    members: list[Edge] = []
    for index, edge in enumerate(one[union]):
        merged = combine(join(location, "allOf", union, index), [edge.target, shared], reuse=False)
        merged.nullable = edge.nullable
        members.append(merged)
    discriminator = (
        _follow_members(one["discriminator"], one[union], members, location) if "discriminator" in one else {}
    )
    return {union: members, **discriminator}


def _follow_members(discriminator: Facts, before: list[Edge], after: list[Edge], location: str) -> Facts:
    """Let a discriminator name what the members of its union have become."""
    merged = {old.target: new for old, new in zip(before, after, strict=True)}
    mapping = {name: merged.get(edge.target) for name, edge in discriminator.get("mapping", {}).items()}
    if not mapping or None in mapping.values():
        raise NormaliseError(location, "a discriminator must map every name to a member of its oneOf to be merged")
    return {"discriminator": {**discriminator, "mapping": mapping}}


def _keyword(name: str, left: Any, right: Any, location: str, combine: Combine) -> Any:
    if left == right:
        return left
    if name == "properties":
        return _properties(left, right, location, combine)
    if name == "required":
        return list(dict.fromkeys([*left, *right]))
    if name in ("items", "propertyNames"):
        return _edge(left, right, join(location, "allOf", name), combine)
    if name == "additionalProperties":
        if left is True or right is True:
            return right if left is True else left
        if left is False or right is False:
            return False
        return _edge(left, right, join(location, "allOf", name), combine)
    if name == "type" and {left, right} == {"integer", "number"}:
        return "integer"
    if name == "enum":
        common = [member for member in left if member in right]
        if common:
            return common
    if name in _LARGEST:
        return max(left, right)
    if name in _SMALLEST:
        return min(left, right)
    if name == "uniqueItems":
        return True
    if name == "multipleOf" and isinstance(left, int) and isinstance(right, int):
        return math.lcm(left, right)
    raise NormaliseError(location, f"allOf contradicts itself: {name!r} is both {left!r:.60} and {right!r:.60}")


def _properties(left: Facts, right: Facts, location: str, combine: Combine) -> Facts:
    merged = dict(left)
    for name, edge in right.items():
        if name in left:
            merged[name] = _edge(left[name], edge, join(location, "allOf", "properties", name), combine)
        else:
            merged[name] = edge
    return merged


def _edge(left: Edge, right: Edge, where: str, combine: Combine) -> Edge:
    if left.target == right.target:
        edge = Edge(left.target)
    else:
        edge = combine(where, [left.target, right.target], reuse=True)
    edge.nullable = left.nullable or right.nullable
    edge.annotations = {**left.annotations, **right.annotations}
    return edge
