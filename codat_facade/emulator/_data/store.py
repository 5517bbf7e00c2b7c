"""The store of the emulated account: its state, and the records that are made up around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from hashlib import blake2b
from heapq import heapify, heappop, heappush
from random import Random
from typing import Any

from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._data.connection_records import ConnectionRecords
from codat_facade.emulator._data.consistency import tidy_record
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._data.identifiers import Form, form_for
from codat_facade.emulator._data.ordered_failures import OrderedFailures
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.records import PRESENT, Collection, Record, moment_of
from codat_facade.emulator._spec import datatypes, relations
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.settings import EmulatorSettings
from codat_facade.emulator._state.state import Company, Connection, EmulatorState, Pull, Push, RecordOverlay

#: How many made-up records and selections are kept at hand: master data is small, and referred to all the time.
_KEPT_TRANSACTIONS = 1_000
_KEPT_MASTER_DATA = 4_000
_KEPT_SELECTIONS = 8
#: Names that stand for the ids of the company and the connection of a fresh emulator, wherever an id is taken.
_ALIASES = ("company-id", "connection-id")


class Store:
    """State, settings and clock, and the records that follow from them.

    Args:
        settings: The settings of the emulator.
        state: Everything that the emulator remembers.
        clock: The clock.
    """

    def __init__(self, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
        self.settings = settings
        self.state = state
        self.clock = clock
        self._transactions: dict[tuple[str, int], Record] = {}
        self._master_data: dict[tuple[str, int], Record] = {}
        self._neighbours: dict[tuple[str, str, bool], ConnectionRecords] = {}
        self._selections: dict[object, list[int]] = {}
        self._collections: dict[tuple[str, int], Collection] = {}
        # By data type: the item, message and validator of each error.
        self.push_failures: OrderedFailures[list[tuple[str, str, str]]] = OrderedFailures()
        # By data type, and by type of report: the message.
        self.read_failures: OrderedFailures[str] = OrderedFailures()
        self.report_failures: OrderedFailures[str] = OrderedFailures()
        self._agenda = [(at, push.key) for push in state.pushes.values() for at in _due(push)]
        heapify(self._agenda)
        self._reads = [(pull.ends, pull.id) for pull in state.pulls.values() if not pull.announced]
        heapify(self._reads)
        self._latest_reads: dict[tuple[str, str], dict[str, Pull]] = {}
        for pull in state.pulls.values():
            self._note_latest(pull)
        self.aliases = {alias: self.fixed_id(alias) for alias in _ALIASES}

    @property
    def now(self) -> float:
        """The time on the clock, in seconds since 1970."""
        return self.clock.timestamp()

    @property
    def present(self) -> datetime:
        """The moment just before which the youngest made-up record was changed."""
        return PRESENT if self.state.present is None else datetime.fromtimestamp(self.state.present, UTC)

    def new_id(self) -> str:
        """An id that nothing has yet; the same ones in the same order for the same seed."""
        self.state.counter += 1
        return self.fixed_id(f"#{self.state.counter}")

    def fixed_id(self, key: str) -> str:
        """The id of something that is not remembered; it follows from the key and the seed."""
        text = blake2b(f"{self.state.seed}/{key}".encode(), digest_size=16).hexdigest()
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-{text[20:]}"

    def resolve(self, identifier: str) -> str:
        """Return the id that an alias stands for, and any other text as it is."""
        return self.aliases.get(identifier, identifier)

    def company(self, company_id: str) -> Company:
        """The company with an id.

        Raises:
            ApiError: 404, there is none.
        """
        company = self.state.companies.get(self.resolve(company_id))
        if company is None:
            raise not_found("company", company_id)
        return company

    def connection(self, company_id: str, connection_id: str) -> Connection:
        """The connection of a company with an id.

        Raises:
            ApiError: 404, there is none.
        """
        connection = self.company(company_id).connections.get(self.resolve(connection_id))
        if connection is None:
            raise not_found("connection", connection_id)
        return connection

    def add_push(self, push: Push) -> None:
        """Take a write; it is due when it settles, and when it times out."""
        self.state.pushes[push.key] = push
        for at in _due(push):
            heappush(self._agenda, (at, push.key))

    def due_pushes(self) -> Iterator[Push]:
        """The writes that the platform is done with by now, and those that have timed out, as often as they are due."""
        while self._agenda and self._agenda[0][0] <= self.now:
            yield self.state.pushes[heappop(self._agenda)[1]]

    def add_pull(self, pull: Pull) -> None:
        """Take a read; it is due when it ends."""
        self.state.pulls[pull.id] = pull
        self._note_latest(pull)
        heappush(self._reads, (pull.ends, pull.id))

    def latest_reads(self, company_id: str, connection_id: str) -> Mapping[str, Pull]:
        """Return the latest read of each data type of a connection, by its name in paths."""
        return self._latest_reads.get((company_id, connection_id), {})

    def _note_latest(self, pull: Pull) -> None:
        self._latest_reads.setdefault((pull.company_id, pull.connection_id), {})[pull.data_type] = pull

    def due_pulls(self) -> Iterator[Pull]:
        """The reads that have ended by now, each once."""
        while self._reads and self._reads[0][0] <= self.now:
            pull = self.state.pulls.get(heappop(self._reads)[1])
            if pull is not None and not pull.announced:
                yield pull

    def neighbours(self, company_id: str, connection_id: str) -> ConnectionRecords:
        """The records of one connection."""
        company_id, connection_id = self.resolve(company_id), self.resolve(connection_id)
        company = self.state.companies.get(company_id)
        connection = company.connections.get(connection_id) if company else None
        has_data = connection is not None and connection.linked is not None
        key = (company_id, connection_id, has_data)
        if key not in self._neighbours:
            self._neighbours[key] = ConnectionRecords(
                partial(self.data, company_id, connection_id), exists=connection is not None
            )
        return self._neighbours[key]

    def context(
        self, key: str, known: Mapping[str, Any] | None = None, *, near: tuple[str, str] = ("", "")
    ) -> GenerationContext:
        """Return the context of a response that belongs to no collection.

        Args:
            key: What the response's randomness follows from, beside the seed.
            known: values that are settled.
            near: the company and connection whose records it may refer to.
        """
        random = Random(f"{self.state.seed}/{key}")
        neighbours = self.neighbours(*near)
        return GenerationContext(random, self.present, neighbours, known or {}, sparse=self.settings.sparse)

    def data(self, company_id: str, connection_id: str, data_type: str, scope: str = "") -> Collection:
        """The records of a data type in a connection.

        Args:
            company_id: of the company.
            connection_id: of the connection.
            data_type: as in the paths.
            scope: the id of the bank account that they belong to, for bank transactions.
        """
        company_id, connection_id = self.resolve(company_id), self.resolve(connection_id)
        connection = self.connection(company_id, connection_id)
        platform = PLATFORMS[connection.platform_key]
        has_it = connection.linked is not None and data_type in platform.data_types
        size = relations.size_of(data_type, connection.records) if has_it else 0
        known = {"companyId": company_id, **({"accountId": scope} if scope else {})}
        key = f"{company_id}/{connection_id}/{f'{scope}/' if scope else ''}{data_type}"
        shape = datatypes.shapes()[data_type]
        form = form_for(platform.identifiers, data_type)
        return self.collection(key, shape, size, data_type, known, near=(company_id, connection_id), form=form)

    def new_record_id(self, company_id: str, connection_id: str, data_type: str) -> str:
        """Return an id that no record of a data type has yet, in the form of the connection's platform."""
        identifier = self.new_id()
        form = form_for(PLATFORMS[self.connection(company_id, connection_id).platform_key].identifiers, data_type)
        if form == "guid" or data_type not in datatypes.shapes():
            return identifier
        records = self.data(company_id, connection_id, data_type)
        return records.identifier(records.size + self.state.counter)

    def fetch(self, pull: Pull) -> bool:
        """Take into the cache what the platform had written when a read began to fetch.

        Returns:
            Whether the read changed anything.
        """
        company = self.state.companies.get(pull.company_id)
        if company is None or pull.connection_id not in company.connections or pull.error is not None:
            return False
        start, end = f"{pull.company_id}/{pull.connection_id}/", f"/{pull.data_type}"
        changed = False
        for key in [key for key in self.state.overlays if key.startswith(start) and key.endswith(end)]:
            scope = key.removeprefix(start).removesuffix(pull.data_type).strip("/")
            records = self.data(pull.company_id, pull.connection_id, pull.data_type, scope)
            changed = records.fetch(pull.fetching, pull.ends) or changed
        return changed

    def collection(
        self,
        key: str,
        shape: Shape,
        size: int,
        data_type: str,
        known: Mapping[str, Any],
        *,
        near: tuple[str, str] = ("", ""),
        id_name: str = "id",
        form: Form = "guid",
    ) -> Collection:
        """Records of one kind in one place.

        Args:
            key: names the place; the made-up records follow from it and the seed.
            shape: of a record.
            size: how many are made up.
            data_type: the kind.
            known: values that all of them share.
            near: the company and connection whose records they may refer to.
            id_name: the property that holds the id.
            form: The form of the made-up records' ids.
        """
        kept = self._collections.get((key, size))
        if kept is None:
            overlay = self.state.overlays.setdefault(key, RecordOverlay())
            maker = partial(self._make, key, shape, size, data_type, known, near, id_name)
            dated = "modifiedDate" in shape.properties
            kept = Collection(
                key,
                self.state.seed,
                size,
                maker,
                overlay,
                id_name,
                dated=dated,
                stamped="sourceModifiedDate" in shape.properties,
                form=form,
                present=self.present,
            )
            self._collections[key, size] = kept
        return kept

    def forget(self, key: str) -> None:
        """Drop everything that belongs to a company, or to one of its connections.

        Args:
            key: `company/`, or `company/connection/`.
        """
        key = "/".join(self.resolve(part) for part in key.split("/"))
        gone = {place for place in self._latest_reads if "/".join((*place, "")).startswith(key)}
        if gone:
            pulls = self.state.pulls
            self.state.pulls = {
                name: one for name, one in pulls.items() if (one.company_id, one.connection_id) not in gone
            }
            for place in gone:
                del self._latest_reads[place]
        remembered: tuple[dict[str, Any], ...] = (
            self.state.overlays,
            self.state.files,
            self.state.documents,
            self.state.feed_mappings,
            self.state.syncs,
        )
        for things in remembered:
            for name in [name for name in things if name.removeprefix("/companies/").startswith(key)]:
                del things[name]
        for kept in (self._collections, self._neighbours, self._transactions, self._master_data, self._selections):
            kept.clear()

    def selection(self, key: object, select: Callable[[], list[int]]) -> list[int]:
        """The places of the records that a query selects from a collection, kept for the pages to come.

        Args:
            key: the collection in its present state, query and order.
            select: finds them.
        """
        if key not in self._selections:
            if len(self._selections) >= _KEPT_SELECTIONS:
                self._selections.clear()
            self._selections[key] = select()
        return self._selections[key]

    def _make(
        self,
        key: str,
        shape: Shape,
        size: int,
        data_type: str,
        known: Mapping[str, Any],
        near: tuple[str, str],
        id_name: str,
        index: int,
        identifier: str,
    ) -> Record:
        is_master = data_type in relations.MASTER_DATA
        kept = self._master_data if is_master else self._transactions
        place = (key, index)
        if place in kept:
            return kept[place]
        context = GenerationContext(
            random=Random(f"{self.state.seed}/{key}/{index}"),
            moment=moment_of(index, size, self.present),
            neighbours=self.neighbours(*near),
            known=known,
            family=data_type.partition("-")[0] if "-" in data_type else "",
            sparse=self.settings.sparse,
        )
        record: Record = make(shape, context)
        if id_name in shape.properties:
            record[id_name] = identifier
        tidy_record(data_type, index, record, context)
        if len(kept) >= (_KEPT_MASTER_DATA if is_master else _KEPT_TRANSACTIONS):
            kept.clear()
        kept[place] = record
        return record


def _due(push: Push) -> list[float]:
    """The moments at which something becomes of a write: it ends, or Codat gives up waiting for it."""
    moments = [None if push.done else push.settles, None if push.announced else push.gives_up]
    return [at for at in moments if at is not None]
