"""Shapes: which schemas allow the same, whatever they are called and wherever they stand."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from .graph import Graph
from .locations import is_component, is_definition
from .nodes import Edge

K = TypeVar("K", bound=Hashable)


def shapes(graph: Graph, locations: Iterable[str]) -> dict[str, int]:
    """Give every place a number; two places have the same number if their schemas have the same shape.

    Args:
        graph: the schemas.
        locations: the places to compare, with everything that they reach.

    Returns:
        The number of every place.
    """
    facts = {location: (graph.node(location).facts, graph.node(location).annotations) for location in locations}
    return told_apart(facts, lambda location, shape: _signature(facts[location], graph, shape))


def told_apart(keys: Iterable[K], signature: Callable[[K, Mapping[K, int]], Any]) -> dict[K, int]:
    """Number things that may be made of each other: all start out alike, until a round tells no more apart.

    Args:
        keys: what to number.
        signature: what one is made of, with the numbers of the last round for its parts.
    """
    shape = dict.fromkeys(keys, 0)
    count = 1
    while True:
        numbers: dict[Any, int] = {}
        shape = {one: numbers.setdefault(signature(one, shape), len(numbers)) for one in shape}
        if len(numbers) == count:
            return shape
        count = len(numbers)


def _signature(value: Any, graph: Graph, shape: Mapping[str, int], keyword: str = "") -> Any:
    if isinstance(value, Edge):
        nullable = value.nullable or graph.node(value.target).nullable
        return shape[value.target], nullable, _signature(value.annotations, graph, shape)
    if isinstance(value, dict):
        return frozenset((name, _signature(one, graph, shape, name)) for name, one in value.items())
    if isinstance(value, (list, tuple)):
        members = [_signature(one, graph, shape) for one in value]
        return frozenset(members) if keyword in ("enum", "required", "oneOf", "anyOf") else tuple(members)
    return type(value).__name__, value


def duplicates(graph: Graph, roots: Sequence[Edge]) -> dict[str, str]:
    """Find the merged schemas to which merging added nothing: one of their parts stands for the whole.

    Args:
        graph: the schemas.
        roots: where a walk through them begins.

    Returns:
        The part, by the place of the whole. A component is never given away, it has a name; nor does a part
        that stands inside the whole take its place.
    """
    shape = shapes(graph, graph.reachable(roots, with_parts=True))
    return {
        location: part
        for location in shape
        if not is_component(location)
        for part in graph.node(location).merged
        if shape[part] == shape[location] and not (part.startswith(f"{location}/") and not is_definition(part))
    }
