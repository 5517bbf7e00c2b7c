"""What a task reads of one company or connection."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Span:
    """What a task reads of one company or connection.

    Attributes:
        company_id: The company; None for a list of the whole account.
        connection_id: The connection; None for a list that is not of a connection.
        since: The `modifiedDate` from which on it is read, in nanoseconds since 1970; None for the beginning.
        until: The one before which it is read; None for all.
    """

    company_id: str | None
    connection_id: str | None = None
    since: int | None = None
    until: int | None = None


def divided(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """Divide items into groups of nearly equal size, in their order.

    Args:
        items: The items.
        most: How many groups there are at most.
    """
    count = min(most, len(items))
    bounds = [len(items) * place // count for place in range(count + 1)] if count else []
    return [items[begin:end] for begin, end in pairwise(bounds)]
