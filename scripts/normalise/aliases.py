"""Aliases for names that the last run gave and this run does not."""

from collections.abc import Iterator, Mapping
from typing import Any

from .render import PREFIX
from .schema.shapes import told_apart

Schemas = Mapping[str, Any]


def successors(before: Schemas, now: Schemas) -> dict[str, list[str]]:
    """Find the components that have the shape of one that is gone.

    Args:
        before: the component schemas of the last run, by name.
        now: those of this one.

    Returns:
        For each name that is gone, the names of the components of its shape, the best first: those that are new, those
        that are used where it was used, and then by the alphabet.
    """
    gone = before.keys() - now.keys()
    if not gone:
        return {}
    intersect = {("before", name): it for name, it in before.items()} | {("now", name): it for name, it in now.items()}
    shapes = told_apart(intersect, lambda one, shape: _signature(intersect[one], one[0], shape))
    uses_before, uses_now = _uses(before), _uses(now)

    def heirs(name: str) -> list[str]:
        def rank(heir: str) -> tuple[bool, bool, str]:
            return heir in before, not uses_before.get(name, set()) & uses_now.get(heir, set()), heir

        return sorted((heir for heir in now if shapes["now", heir] == shapes["before", name]), key=rank)

    return {name: heirs(name) for name in sorted(gone)}


def _signature(node: Any, side: str, shape: Mapping[tuple[str, str], int], keyword: str = "") -> Any:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            rest = {name: value for name, value in node.items() if name != "$ref"}
            return shape.get((side, reference.removeprefix(PREFIX))), _signature(rest, side, shape)
        return frozenset((name, _signature(value, side, shape, name)) for name, value in node.items())
    if isinstance(node, list):
        members = [_signature(value, side, shape) for value in node]
        return frozenset(members) if keyword in ("enum", "required", "oneOf", "anyOf") else tuple(members)
    return type(node).__name__, node


def _uses(schemas: Schemas) -> dict[str, set[tuple[str, ...]]]:
    """Uses of each component by others: the name of the other, and the path to the reference in it."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for owner, schema in schemas.items():
        for way, name in _references(schema, (owner,)):
            found.setdefault(name, set()).add(way)
    return found


def _references(node: Any, way: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield way, reference.removeprefix(PREFIX)
        for name, value in node.items():
            yield from _references(value, (*way, name))
    elif isinstance(node, list):
        for value in node:
            yield from _references(value, way)


def carried_on(aliases: Mapping[str, str], now: Schemas, fresh: Mapping[str, str]) -> dict[str, str]:
    """Let the aliases of earlier runs lead to what is there now.

    Args:
        aliases: the class that each older name stands for, as the last run had it.
        now: the component schemas of this run, by name.
        fresh: the aliases that this run adds.

    Returns:
        All aliases that lead to a class; one whose name a class bears again is none any more.
    """
    found: dict[str, str] = {}
    for name, target in {**aliases, **fresh}.items():
        seen = {name}
        while target not in now and target in fresh and target not in seen:
            seen.add(target)
            target = fresh[target]
        if name not in now and target in now:
            found[name] = target
    return dict(sorted(found.items()))


def inherited(heirs: Mapping[str, list[str]], locations: Mapping[str, str], before: Schemas) -> dict[str, str]:
    """Let a name that is gone go to a component of its shape that is new, and has no name of its own.

    Args:
        heirs: the components of the shape of each name that is gone, the best first.
        locations: the place of every component that has neither a name of its own nor a remembered one.
        before: the component schemas of the last run, by name.

    Returns:
        The name that goes along, by place.
    """
    found: dict[str, str] = {}
    for name, candidates in heirs.items():
        for heir in candidates:
            if heir in locations and heir not in before and locations[heir] not in found:
                found[locations[heir]] = name
                break
    return found
