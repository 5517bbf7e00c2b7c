"""Collections of records: made up from a seed, and overlaid by what was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._data.field_values import modified_text
from codat_facade.emulator._data.identifiers import Form, identifiers_for
from codat_facade.emulator._state.state import RecordOverlay, UnreadWrite

Record = dict[str, Any]

#: The youngest made-up record was changed just before this moment, the oldest two years earlier, where an emulator
#: starts at no other moment.
PRESENT = datetime(2025, 12, 31, tzinfo=UTC)
_SPAN = timedelta(days=730)


#: The youngest records, one in a hundred and up to twelve, were changed at these steps before the present.
_RECENT_STEP = timedelta(minutes=5)
_MAX_RECENT = 12


def moment_of(index: int, size: int, present: datetime = PRESENT) -> datetime:
    """Return when a made-up record was last changed: the later its place, the later."""
    age = size - index
    moment = present - _SPAN * (age / size)
    if age <= max(1, min(size // 100, _MAX_RECENT)):
        return max(moment, present - _RECENT_STEP * age)
    return moment


class LazyRecord(Mapping[str, Any]):
    """A made-up record that is made when it is asked for what does not follow from its place.

    Args:
        collection: that it is in.
        index: its place.
    """

    __slots__ = ("_collection", "_index")

    def __init__(self, collection: Collection, index: int) -> None:
        self._collection = collection
        self._index = index

    def __getitem__(self, name: str) -> Any:
        if name == self._collection.id_name:
            return self._collection.identifier(self._index)
        if name == "modifiedDate" and self._collection.dated:
            return modified_text(moment_of(self._index, self._collection.size, self._collection.present))
        return self._collection.original(self._index)[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._collection.original(self._index))

    def __len__(self) -> int:
        return len(self._collection.original(self._index))


class Collection:
    """The records of one kind in one place.

    Args:
        key: names the collection; the ids of its made-up records follow from it and the seed.
        seed: of the emulator.
        size: how many records are made up.
        make: makes the record at an index.
        overlay: what was written over them.
        id_name: the property that holds a record's id.
        dated: whether its records have a `modifiedDate`.
        form: The form of its made-up records' ids.
        present: The moment just before which the youngest made-up record was changed.
        stamped: Whether its records have a `sourceModifiedDate`.
    """

    def __init__(
        self,
        key: str,
        seed: int,
        size: int,
        make: Callable[[int, str], Record],
        overlay: RecordOverlay,
        id_name: str = "id",
        *,
        dated: bool = False,
        form: Form = "guid",
        present: datetime = PRESENT,
        stamped: bool = False,
    ) -> None:
        self.size = size
        self.overlay = overlay
        self.id_name = id_name
        self.dated = dated
        self.present = present
        self.stamped = stamped
        self._key = key
        self._make = make
        self._at_platform = False
        self._identifiers = identifiers_for(form, seed, key)

    def __len__(self) -> int:
        return self.size - len(self.overlay.removed) + len(self.overlay.added)

    def __iter__(self) -> Iterator[Record]:
        added = (self.overlay.records[identifier] for identifier in self.overlay.added)
        return chain(self._made(range(self.size)), added)

    @property
    def key(self) -> object:
        """A key that tells this collection, in its present state, from any other."""
        return self._key, self.size, self.overlay.version, self._at_platform

    def identifier(self, index: int) -> str:
        """Return the id of the made-up record at an index."""
        return self._identifiers.at(index)

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The records as a search sees them: each is made only if it asks for more than the id and the date."""
        written = self.overlay.records
        for index in range(self.size):
            identifier = self.identifier(index)
            if identifier in written:
                yield written[identifier]
            elif identifier not in self.overlay.removed:
                yield LazyRecord(self, index)
        yield from (written[identifier] for identifier in self.overlay.added)

    def part(self, start: int, stop: int) -> list[Record]:
        """The records from one place to before another, made only as far as they are asked for."""
        if self.overlay.removed:
            return list(islice(self, start, stop))
        made = self._made(range(min(start, self.size), min(stop, self.size)))
        added = self.overlay.added[max(start - self.size, 0) : max(stop - self.size, 0)]
        return [*made, *(self.overlay.records[identifier] for identifier in added)]

    def find(self, identifier: str) -> Record | None:
        """The record with an id, or None."""
        written = self.overlay.records.get(identifier)
        if written is not None:
            return written
        index = self._index(identifier)
        if index is None or identifier in self.overlay.removed:
            return None
        return self._make(index, identifier)

    def original(self, index: int) -> Record:
        """The made-up record at an index, whatever was written over it."""
        return self._make(index, self.identifier(index))

    def write(self, identifier: str, record: Record) -> None:
        """Add a record, or put it in the place of the one with its id."""
        known = identifier in self.overlay.records or self._index(identifier) is not None
        self.overlay.removed.pop(identifier, None)
        self.overlay.unread.pop(identifier, None)
        if not known:
            self.overlay.added.append(identifier)
        self.overlay.records[identifier] = record
        self.overlay.version += 1

    def remove(self, identifier: str) -> None:
        """Take a record away."""
        self.overlay.records.pop(identifier, None)
        if identifier in self.overlay.added:
            self.overlay.added.remove(identifier)
        else:
            self.overlay.removed[identifier] = None
        self.overlay.version += 1

    @property
    def at_platform(self) -> Collection:
        """The records as the platform has them: with what was written there and not read since."""
        if not self.overlay.unread or self._at_platform:
            return self
        cached = self.overlay
        view = copy(self)
        view.overlay = RecordOverlay(dict(cached.records), [*cached.added], dict(cached.removed))
        for identifier, unread in cached.unread.items():
            view._put(identifier, unread.record)
        view.overlay.version = cached.version
        view._at_platform = True
        return view

    def find_at_platform(self, identifier: str) -> Record | None:
        """The record with an id as the platform has it, or None."""
        unread = self.overlay.unread.get(identifier)
        return self.find(identifier) if unread is None else unread.record

    def is_made_up(self, identifier: str) -> bool:
        """Return whether an id is that of a record of the initial data."""
        return self._index(identifier) is not None

    def write_at_platform(self, identifier: str, record: Record | None, at: float) -> None:
        """Write a record at the platform, or delete it there; Codat's cache has it after the next read.

        Args:
            identifier: The id of the record.
            record: The record; None to delete it.
            at: When it is written, in seconds since 1970.
        """
        if record is not None and self.stamped:
            record = {**record, "sourceModifiedDate": instant(at)}
        self.overlay.unread.pop(identifier, None)
        self.overlay.unread[identifier] = UnreadWrite(record, at)
        self.overlay.version += 1

    def fetch(self, until: float, at: float) -> bool:
        """Take into the cache what the platform has written.

        Args:
            until: Up to which moment; what was written later is not part of the read.
            at: When the read ended, which is the `modifiedDate` of what it changed.

        Returns:
            Whether the read changed anything.
        """
        found = [(key, unread) for key, unread in self.overlay.unread.items() if unread.written <= until]
        for identifier, unread in found:
            del self.overlay.unread[identifier]
            record = unread.record
            dated = self.dated and record is not None
            self._put(identifier, {**record, "modifiedDate": instant(at)} if dated and record else record)
        return bool(found)

    def _put(self, identifier: str, record: Record | None) -> None:
        if record is not None:
            self.write(identifier, record)
        elif self.find(identifier) is not None:
            self.remove(identifier)

    def _index(self, identifier: str) -> int | None:
        index = self._identifiers.index(identifier)
        return index if index is not None and index < self.size else None

    def _made(self, indexes: Sequence[int]) -> Iterator[Record]:
        for index in indexes:
            record = self.find(self.identifier(index))
            if record is not None:
                yield record
