"""Changes of plain JSON values that leave the original as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from tests.contract.endpoints.schemas import Step


class Place(NamedTuple):
    """Where a value stands in a larger one: the names and indexes that lead to it, and what stands there."""

    steps: tuple[Step, ...]
    value: Any


def places_in(value: Any, steps: tuple[Step, ...] = ()) -> Iterator[Place]:
    """Every place in a value, the whole of it first."""
    yield Place(steps, value)
    if isinstance(value, dict):
        for name, item in value.items():
            yield from places_in(item, (*steps, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places_in(item, (*steps, index))


def replaced(value: Any, steps: Sequence[Step], new: Any) -> Any:
    """The value with something else at one place."""
    if not steps:
        return new
    copy = value.copy()
    copy[steps[0]] = replaced(value[steps[0]], steps[1:], new)
    return copy


def without(value: Any, steps: Sequence[Step]) -> Any:
    """The value without the property or item at one place, which is not the whole of it."""
    *outer, last = steps
    inner = at(value, outer).copy()
    del inner[last]
    return replaced(value, outer, inner)


def at(value: Any, steps: Sequence[Step]) -> Any:
    """What stands at one place."""
    for step in steps:
        value = value[step]
    return value
