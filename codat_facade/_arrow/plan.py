"""The columns of a record: taken from the codecs of its model, without pyarrow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, IntEnum, auto
from functools import cached_property
from typing import Any, cast

from attrs import field, frozen

from codat_runtime import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    STRING,
    Codec,
    ListOf,
    MapModel,
    Model,
    Ref,
)

UNKNOWN = "_unknown"
"""The column of what the document does not name."""
RAW = "_raw"
"""The column of records that the other columns do not hold whole."""

Places = Mapping[str, "Places"] | None
"""Names of members that have to be looked into, with what is to be looked into in them; None for all."""


class Kind(IntEnum):
    """What a column holds."""

    TEXT = auto()
    BOOLEAN = auto()
    INTEGER = auto()
    NUMBER = auto()
    RATE = auto()
    TIME = auto()
    DATE = auto()
    JSON = auto()
    LIST = auto()
    OBJECT = auto()


PRECISION = 38
"""The digits of a column of numbers."""
SCALES = {Kind.NUMBER: 18, Kind.RATE: 28}
"""How many of them stand behind the point."""

_SCALARS: dict[int, Kind] = {
    id(STRING): Kind.TEXT,
    id(BOOLEAN): Kind.BOOLEAN,
    id(INTEGER): Kind.INTEGER,
    id(DECIMAL): Kind.NUMBER,
    id(DATETIME): Kind.TIME,
    id(DATE): Kind.DATE,
}


# A rate is a quotient: .NET writes it with up to 28 decimals, as it does 1 / 0.89.
_NAME_OF_RATE = re.compile(r"(?:^r|R)ate(?![a-z])|(?:^p|P)ercentage")


@frozen(eq=False, slots=False)
class Plan:
    """One column, or one value in a nested one.

    Attributes:
        kind: What it holds.
        item: Of a list, what its items are.
        members: Of an object, its fields by their names in JSON.
    """

    kind: Kind
    item: Plan | None = None
    members: Mapping[str, Plan] = field(factory=dict[str, "Plan"])

    @cached_property
    def is_nested(self) -> bool:
        """Whether objects stand in it."""
        return self.kind is Kind.OBJECT or (self.item is not None and self.item.is_nested)

    @cached_property
    def json_keys(self) -> frozenset[str]:
        """The names of the members in it that are text of JSON."""
        keys = {key for key, member in self.members.items() if member.has_json and not member.is_nested}
        return frozenset(keys).union(*(part.json_keys for part in (*self.members.values(), self.item) if part))

    @cached_property
    def has_json(self) -> bool:
        """Whether text of JSON stands in it somewhere."""
        return (
            self.kind is Kind.JSON
            or (self.item is not None and self.item.has_json)
            or any(member.has_json for member in self.members.values())
        )


def plan_of(codec: Codec, above: tuple[Any, ...] = ()) -> Plan:
    """Plan the column of a codec that knows its package.

    Args:
        codec: How the value is read as a model.
        above: The models that it stands in. What holds itself is text of JSON.
    """
    if id(codec) in _SCALARS:
        return Plan(_SCALARS[id(codec)])
    if isinstance(codec, ListOf):
        return Plan(Kind.LIST, item=plan_of(codec.item, above))
    if isinstance(codec, Ref):
        return _plan_of_class(codec.target, above)
    return Plan(Kind.JSON)


def plan_of_model(model: type[Model], above: tuple[Any, ...] = ()) -> Plan:
    """Plan the columns of a model."""
    inside = (*above, model)
    members = {entry.key: _plan_of_member(entry.key, entry.codec, inside) for entry in model.__bound_fields__()}
    return Plan(Kind.OBJECT, members=members)


def _plan_of_member(key: str, codec: Codec, inside: tuple[Any, ...]) -> Plan:
    plan = plan_of(codec, inside)
    return Plan(Kind.RATE) if plan.kind is Kind.NUMBER and _NAME_OF_RATE.search(key) else plan


def _plan_of_class(target: Any, above: tuple[Any, ...]) -> Plan:
    if issubclass(target, Enum):
        return Plan(Kind.TEXT if issubclass(target, str) else Kind.INTEGER)
    if issubclass(target, MapModel) or target in above or not cast("type[Model]", target).__fields__:
        return Plan(Kind.JSON)
    return plan_of_model(target, above)
