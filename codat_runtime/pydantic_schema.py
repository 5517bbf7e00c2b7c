"""Schemas for pydantic, as the plain data that it reads, so that it need not be installed."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from . import scalars
from .codecs import Codec, ListOf

if TYPE_CHECKING:
    from .record import Record

_MAX_EXACT_DIGITS = 15
"""Digits that a float gives back as they were written."""

_SCALARS: tuple[tuple[Codec, dict[str, Any]], ...] = (
    (scalars.STRING, {"type": "string"}),
    # As pydantic writes a Decimal: a number would be made a float by the next JSON library.
    (scalars.DECIMAL, {"type": "string", "format": "decimal"}),
    (scalars.INTEGER, {"type": "integer"}),
    (scalars.BOOLEAN, {"type": "boolean"}),
    (scalars.DATETIME, {"type": "string", "format": "date-time"}),
    (scalars.DATE, {"type": "string", "format": "date"}),
)


def core_schema(cls: type[Record]) -> dict[str, Any]:
    """Make the schema by which pydantic validates a record and writes it as JSON, where amounts are text."""

    def validate(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"expected an object ({cls.__name__})")
        refuse_rounded(value, "")
        return with_amounts(cls.from_dict(cast("Mapping[str, Any]", value)))

    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": validate},
        "serialization": {"type": "function-plain", "function": _to_dict, "when_used": "json-unless-none"},
    }


def enum_schema(cls: type) -> dict[str, Any]:
    """Make the schema of an enum, which takes values that it does not know."""
    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": cls},
        "serialization": {
            "type": "function-plain",
            "function": lambda member: member.value,
            "when_used": "json-unless-none",
        },
    }


def json_schema(cls: Any) -> dict[str, Any]:
    """Make the JSON schema of a record: the names of its properties, and the types of single values."""
    fields = getattr(cls, "__fields__", ())
    properties = {entry.key: _property(entry.codec) for entry in fields if not entry.secret}
    return {"type": "object", "title": cls.__name__} | ({"properties": properties} if properties else {})


def refuse_rounded(value: object, path: str) -> None:
    """Hold floats, which JSON readers make of numbers, against the digits that they keep.

    Raises:
        ValueError: One has so many digits that some may have been lost.
    """
    if isinstance(value, float):
        if len(Decimal(repr(value)).as_tuple().digits) > _MAX_EXACT_DIGITS:
            raise ValueError(f"{path.lstrip('.')} is the float {value!r}, which may be rounded: give it as text")
    elif isinstance(value, Mapping):
        for name, item in cast("Mapping[object, object]", value).items():
            refuse_rounded(item, f"{path}.{name}")
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(cast("list[object]", value)):
            refuse_rounded(item, f"{path}[{index}]")


def with_amounts(value: Any) -> Any:
    """Make the amounts of a record that stand in it as text, as pydantic writes them, `Decimal` again; in place."""
    for entry in getattr(value, "__fields__", ()):
        item = getattr(value, entry.name)
        if entry.codec is scalars.DECIMAL and type(item) is str:
            setattr(value, entry.name, _amount(item))
        elif hasattr(item, "to_dict"):
            with_amounts(item)
        elif type(item) is list:
            items: list[Any] = item
            is_amounts = isinstance(entry.codec, ListOf) and entry.codec.item is scalars.DECIMAL
            items[:] = [_amount(one) if is_amounts and type(one) is str else with_amounts(one) for one in items]
    if isinstance(value, dict):
        amounts = getattr(value, "__values__", None) is scalars.DECIMAL
        for name, item in cast("dict[str, Any]", value).items():
            value[name] = _amount(item) if amounts and type(item) is str else with_amounts(item)
    return value


def _amount(text: str) -> Decimal | str:
    try:
        amount = Decimal(text)
    except ArithmeticError:
        return text
    return amount if amount.is_finite() else text


def _to_dict(record: Record) -> dict[str, Any]:
    return record.to_dict()


def _property(codec: Codec) -> dict[str, Any]:
    if isinstance(codec, ListOf):
        return {"type": "array", "items": _property(codec.item)}
    return next((dict(schema) for known, schema in _SCALARS if known is codec), {})
