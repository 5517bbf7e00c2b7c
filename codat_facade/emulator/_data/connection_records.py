"""The records of one connection, as its other records refer to them."""

from __future__ import annotations

from collections.abc import Callable

from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._spec import datatypes


class ConnectionRecords:
    """The records of one connection, as others in it refer to them; none where there is no connection."""

    def __init__(self, collection_of: Callable[[str], Collection], *, exists: bool) -> None:
        """Look at the records of a connection.

        Args:
            collection_of: Returns the records of a data type.
            exists: Whether there is such a connection.
        """
        self._collection_of = collection_of
        self._types = frozenset(datatypes.shapes()) if exists else frozenset[str]()
        self._data: dict[str, Collection] = {}

    def size(self, data_type: str) -> int:
        """The number of made-up records of a data type."""
        return self._of(data_type).size if data_type in self._types else 0

    def identifier(self, data_type: str, index: int) -> str:
        """The id of a made-up record."""
        return self._of(data_type).identifier(index)

    def record(self, data_type: str, index: int) -> Record:
        """A made-up record, as it was before anything was written over it."""
        return self._of(data_type).original(index)

    def find(self, data_type: str, identifier: str) -> Record | None:
        """The record with an id, written or made up, or None."""
        return self._of(data_type).find_at_platform(identifier) if data_type in self._types else None

    def _of(self, data_type: str) -> Collection:
        if data_type not in self._data:
            self._data[data_type] = self._collection_of(data_type)
        return self._data[data_type]
