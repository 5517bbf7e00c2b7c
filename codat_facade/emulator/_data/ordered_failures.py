"""Failures that a test ordered for what comes next."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class OrderedFailures(Generic[T]):
    """Failures in the order in which they were ordered, each for one kind or for any."""

    def __init__(self) -> None:
        self._failures: list[tuple[str | None, T]] = []

    def order(self, kind: str | None, failure: T) -> None:
        """Let the next of a kind fail; None for the next of any."""
        self._failures.append((kind, failure))

    def take(self, kind: str) -> T | None:
        """The first failure for a kind, or for any, which is thereby used up; None if none was ordered."""
        for place, (wanted, failure) in enumerate(self._failures):
            if wanted in (None, kind):
                del self._failures[place]
                return failure
        return None
