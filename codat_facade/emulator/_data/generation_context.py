"""The context of a value that is made up: randomness, the moment, and the records it may refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any, Protocol


class RelatedRecords(Protocol):
    """The records of one connection, as others in it refer to them."""

    def size(self, data_type: str) -> int:
        """The number of records of a data type."""
        ...

    def identifier(self, data_type: str, index: int) -> str:
        """The id of a record, without making the record."""
        ...

    def record(self, data_type: str, index: int) -> Mapping[str, Any]:
        """A record."""
        ...


@dataclass(slots=True)
class GenerationContext:
    """The context of one record or response.

    Args:
        random: The source of chance.
        moment: The moment when the record was last changed.
        neighbours: The records that it may refer to.
        known: Values that are known already, by property name, such as the company's id.
        family: `banking` or `commerce` for the data types of these names, else empty.
        sparse: Whether optional values are missing now and then, as in real data.
        depth: How many objects lie around the value that is being made.
    """

    random: Random
    moment: datetime
    neighbours: RelatedRecords
    known: Mapping[str, Any] = field(default_factory=dict[str, Any])
    family: str = ""
    sparse: bool = True
    depth: int = 0

    def below(self, bound: int) -> int:
        """A whole number from 0 to before a bound, by chance."""
        # As even as it needs to be, and several times as fast as `randrange`.
        return int(self.random.random() * bound)

    def refer(self, data_type: str) -> tuple[str, int] | None:
        """A record of a data type, picked by chance: its id and its place; None where there is none."""
        size = self.neighbours.size(data_type)
        if not size:
            return None
        index = self.below(size)
        return self.neighbours.identifier(data_type, index), index
