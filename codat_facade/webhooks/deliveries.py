"""Which deliveries were seen before: Codat sends an event until it is taken, and sometimes once more."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock
from typing import Protocol

from .._base.arguments import whole


class SeenIds(Protocol):
    """The interface of a store of delivery ids; several processes need one that they share, such as a database.

    It is called in threads, so it may block, and several threads may call it at once.
    """

    def has(self, id: str, /) -> bool:
        """Return whether an identifier was added."""
        ...

    def add(self, id: str, /) -> bool:
        """Remember an identifier; gives whether it is new."""
        ...


class RecentIds:
    """Remembers the identifiers that were added last, in the memory of this process."""

    def __init__(self, most: int = 10_000) -> None:
        """Begin with none.

        Args:
            most: How many to remember.

        Raises:
            TypeError: That is no whole number.
            ValueError: It is less than one.
        """
        self._most = whole("most", most, least=1)
        self._ids: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()

    def has(self, id: str, /) -> bool:
        """Return whether an identifier is remembered."""
        with self._lock:
            return id in self._ids

    def add(self, id: str, /) -> bool:
        """Remember an identifier, and no more than the `most` added last; gives whether it is new."""
        with self._lock:
            is_new = id not in self._ids
            self._ids[id] = None
            self._ids.move_to_end(id)
            if len(self._ids) > self._most:
                self._ids.popitem(last=False)
            return is_new


class InFlightDeliveries:
    """The deliveries that are being handled in this process."""

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._lock = Lock()

    @contextmanager
    def claim(self, id: str) -> Generator[bool]:
        """Handle a delivery in this block; gives False where another one handles it already."""
        with self._lock:
            is_free = id not in self._ids
            self._ids.add(id)
        try:
            yield is_free
        finally:
            if is_free:
                with self._lock:
                    self._ids.discard(id)
