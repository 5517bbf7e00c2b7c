"""Checks of values against the documents, each compiled once from its shape.

Codat is lenient about what it does not know: unknown properties pass, and ids may be any text, whatever format the
documents give them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sized
from decimal import Decimal
from functools import cache
from typing import Any

from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.errors import ValidationItem
from codat_facade.emulator._core.messages import is_array, is_object
from codat_facade.emulator._spec.schema import Shape

Check = Callable[[Any, str, list[ValidationItem]], None]

_KIND_NAMES = {
    "object": "an object",
    "map": "an object",
    "array": "an array",
    "string": "a string",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
}
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
_DAY = re.compile(r"([0-9]{2})-([0-9]{2})-([0-9]{4})")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def problems_of(shape: Shape, value: Any, path: str = "") -> list[ValidationItem]:
    """Check a value.

    Args:
        shape: The values that the document allows.
        value: A JSON value, fractions as Decimal.
        path: The place of the value; the problems' paths start with it.

    Returns:
        One problem for each thing that is wrong; an empty list for a value that is allowed.
    """
    problems: list[ValidationItem] = []
    check_for(shape)(value, path, problems)
    return problems


def without_unknown(shape: Shape, value: Any) -> Any:
    """Leave out, at every depth, what an object cannot have besides its named properties.

    Args:
        shape: The values that the document allows.
        value: A JSON value that it allows otherwise; it is not changed.
    """
    if shape.kind == "choice":
        shape = next((choice for choice in shape.choices if not problems_of(choice, value)), shape)
    if shape.kind == "array" and is_array(value):
        return [without_unknown(shape.items, item) for item in value]
    if shape.kind not in ("object", "map") or not is_object(value):
        return value
    kept = shape.known(value) if shape.is_closed else value
    parts = {name: shape.properties.get(name, shape.values) for name in kept}
    return {name: item if (part := parts[name]) is None else without_unknown(part, item) for name, item in kept.items()}


@cache
def check_for(shape: Shape) -> Check:
    """Return the compiled check for a shape."""
    check = _BUILDERS[shape.kind](shape)
    allowed = shape.enum
    if not allowed and not shape.nullable:
        return check

    def checked(value: Any, path: str, problems: list[ValidationItem]) -> None:
        if value is None and shape.nullable:
            return
        before = len(problems)
        check(value, path, problems)
        if allowed and len(problems) == before and value not in allowed:
            listed = ", ".join(map(str, allowed))
            problems.append(ValidationItem(path, f"{value!r} is not a known value; use one of: {listed}", "enum"))

    return checked


def _deferred(shape: Shape) -> Check:
    """Return the check of a shape that may contain itself, compiled when it is needed first."""
    return lambda value, path, problems: check_for(shape)(value, path, problems)


def _wrong_type(shape: Shape, value: Any, path: str) -> ValidationItem:
    kind = "null" if value is None else type(value).__name__.replace("dict", "object").replace("list", "array")
    return ValidationItem(path, f"expected {_KIND_NAMES[shape.kind]}, got {kind}", "type")


def _object(shape: Shape) -> Check:
    parts = {name: _deferred(part) for name, part in shape.properties.items()}
    required = [name for name in shape.properties if name in shape.required]
    required += sorted(shape.required.difference(shape.properties))
    others = _deferred(shape.values) if shape.values else None
    keys = _deferred(shape.keys) if shape.keys else None
    size = _size(shape, "minProperties", "maxProperties", "properties")

    def check(value: Any, path: str, problems: list[ValidationItem]) -> None:
        if not is_object(value):
            problems.append(_wrong_type(shape, value, path))
            return
        for name in required:
            if name not in value:
                here = f"{path}.{name}" if path else name
                problems.append(ValidationItem(here, "is required and missing; add it", "required"))
        for name, item in value.items():
            part = parts.get(name, others)
            if part is not None:
                part(item, f"{path}.{name}" if path else name, problems)
            if keys is not None:
                keys(name, f"{path}.{name}" if path else name, problems)
        if size is not None:
            size(value, path, problems)

    return check


def _array(shape: Shape) -> Check:
    item_check = _deferred(shape.items)
    size = _size(shape, "minItems", "maxItems", "items")
    unique = bool(shape.limit("uniqueItems"))

    def check(value: Any, path: str, problems: list[ValidationItem]) -> None:
        if not is_array(value):
            problems.append(_wrong_type(shape, value, path))
            return
        for index, item in enumerate(value):
            item_check(item, f"{path}[{index}]", problems)
        if size is not None:
            size(value, path, problems)
        if unique and any(item in value[:index] for index, item in enumerate(value)):
            problems.append(ValidationItem(path, "the items must differ from each other", "uniqueItems"))

    return check


def _string(shape: Shape) -> Check:
    size = _size(shape, "minLength", "maxLength", "characters")
    pattern = shape.limit("pattern")
    search = re.compile(pattern).search if pattern else None
    well_formed = _FORMATS.get(shape.format or "")

    def check(value: Any, path: str, problems: list[ValidationItem]) -> None:
        if not isinstance(value, str):
            problems.append(_wrong_type(shape, value, path))
            return
        if size is not None:
            size(value, path, problems)
        if search is not None and not search(value):
            problems.append(ValidationItem(path, f"{value!r} does not match the pattern {pattern}", "pattern"))
        if well_formed is not None and not well_formed(value):
            problems.append(ValidationItem(path, f"{value!r} is not a valid {shape.format}", "format"))

    return check


def _number(shape: Shape) -> Check:
    whole = shape.kind == "integer"
    limits = [
        (shape.limit(keyword), allows, says)
        for keyword, allows, says in _NUMBER_LIMITS
        if shape.limit(keyword) is not None
    ]
    bits = _INTEGER_BITS.get(shape.format or "") if whole else None

    def check(value: Any, path: str, problems: list[ValidationItem]) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal) or (whole and value % 1 != 0):
            problems.append(_wrong_type(shape, value, path))
            return
        for limit, allows, says in limits:
            if not allows(value, limit):
                problems.append(ValidationItem(path, f"{value} must be {says} {limit}", "range"))
        if bits is not None and not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
            problems.append(ValidationItem(path, f"{value} does not fit into {bits} bits", "format"))

    return check


def _boolean(shape: Shape) -> Check:
    def check(value: Any, path: str, problems: list[ValidationItem]) -> None:
        if not isinstance(value, bool):
            problems.append(_wrong_type(shape, value, path))

    return check


def _choice(shape: Shape) -> Check:
    """One alternative is enough: Codat's alternatives overlap, so that asking for exactly one would refuse much."""
    checks = [_deferred(choice) for choice in shape.choices]

    def check(value: Any, path: str, problems: list[ValidationItem]) -> None:
        closest: list[ValidationItem] | None = None
        for alternative in checks:
            found: list[ValidationItem] = []
            alternative(value, path, found)
            if not found:
                return
            closest = found if closest is None or len(found) < len(closest) else closest
        problems.extend(closest or [])

    return check


def _any(shape: Shape) -> Check:
    return lambda value, path, problems: None


def _size(shape: Shape, least: str, most: str, what: str) -> Check | None:
    low, high = shape.limit(least), shape.limit(most)
    if low is None and high is None:
        return None

    def check(value: Sized, path: str, problems: list[ValidationItem]) -> None:
        if low is not None and len(value) < low:
            problems.append(ValidationItem(path, f"needs at least {low} {what}, has {len(value)}", least))
        if high is not None and len(value) > high:
            problems.append(ValidationItem(path, f"takes at most {high} {what}, has {len(value)}", most))

    return check


def _is_instant(text: str) -> bool:
    return _INSTANT.fullmatch(text) is not None and read_instant(text) is not None


def _is_day(text: str) -> bool:
    """Return True for a date with the day first, as the reports of lending take it."""
    match = _DAY.fullmatch(text)
    return match is not None and read_instant("-".join(match.group(3, 2, 1))) is not None


_BUILDERS: dict[str, Callable[[Shape], Check]] = {
    "object": _object,
    "map": _object,
    "array": _array,
    "string": _string,
    "number": _number,
    "integer": _number,
    "boolean": _boolean,
    "choice": _choice,
    "any": _any,
}
_FORMATS: dict[str, Callable[[str], bool]] = {
    "dd-mm-yyyy": _is_day,
    "date-time": _is_instant,
    "date": _is_instant,
    "uri": lambda text: _URI.fullmatch(text) is not None,
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
}
_NUMBER_LIMITS: tuple[tuple[str, Callable[[Any, Any], bool], str], ...] = (
    ("minimum", lambda value, limit: value >= limit, "at least"),
    ("maximum", lambda value, limit: value <= limit, "at most"),
    ("exclusiveMinimum", lambda value, limit: value > limit, "more than"),
    ("exclusiveMaximum", lambda value, limit: value < limit, "less than"),
    ("multipleOf", lambda value, limit: value % limit == 0, "a multiple of"),
)
_INTEGER_BITS = {"int32": 32, "int64": 64}
