"""The connections and records that reports are made from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import Any

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._state.state import Company, Connection, OrderedReport, RecordOverlay

#: What Codat's codes of lending say of data that is missing.
NO_DATA_SOURCE = "230: The company has no data source connected."
MISSING_CONNECTION = "105: The company is missing a required data connection: {0}."


def source_type_of(connection: Connection) -> str:
    """The kind of data that a connection has: `Accounting`, `Banking`, `Commerce` ..."""
    return PLATFORMS[connection.platform_key].source_type


def platform_name_of(connection: Connection) -> str:
    """The name of the platform behind a connection."""
    return PLATFORMS[connection.platform_key].name


def sources_of(company: Company, *source_types: str) -> list[Connection]:
    """The connections of a company that have data of some kinds; unlinked ones keep theirs."""
    connections = company.connections.values()
    return [one for one in connections if one.linked is not None and source_type_of(one) in source_types]


def require_sources(company: Company, *source_types: str) -> list[Connection]:
    """The connections of a company that have data of some kinds.

    Raises:
        ApiError: 404, there is none.
    """
    found = sources_of(company, *source_types)
    if not found:
        raise ApiError(404, missing(company, *source_types) or NO_DATA_SOURCE)
    return found


def missing(company: Company, *source_types: str) -> str | None:
    """The reason why a report cannot be made of a company's data; None if it can."""
    if not any(one.linked is not None for one in company.connections.values()):
        return NO_DATA_SOURCE
    if not sources_of(company, *source_types):
        return MISSING_CONNECTION.format(" or ".join(one.lower() for one in source_types))
    return None


def freeze(store: Store, report: OrderedReport, company: Company, data_types: Mapping[str, Sequence[str]]) -> None:
    """Keep what is written over the data of a report's sources, so that the report does not change any more.

    Args:
        store: Where the data is.
        report: The report, which is complete.
        company: Its company.
        data_types: What the report reads, by the kind of source.
    """
    for source_type, names in data_types.items():
        for connection in sources_of(company, source_type):
            for name in names:
                overlay = store.data(company.id, connection.id, name).overlay
                report.frozen[f"{connection.id}/{name}"] = RecordOverlay(
                    dict(overlay.records), list(overlay.added), dict(overlay.removed), overlay.version
                )


def frozen_data(
    store: Store, report: OrderedReport, company: Company, data_type: str
) -> Iterator[tuple[Connection, Collection]]:
    """The data that a complete report was made from, connection by connection; that of a deleted one is gone."""
    for key, overlay in report.frozen.items():
        connection_id, _, name = key.partition("/")
        if name == data_type and connection_id in company.connections:
            collection = copy(store.data(company.id, connection_id, data_type))
            collection.overlay = overlay
            yield company.connections[connection_id], collection


class DerivedSource:
    """Rows that are made from records, each when it is asked for.

    Args:
        key: What tells these rows from any others.
        records: What they are made from.
        show: Makes a row of a record.
    """

    def __init__(self, key: object, records: Collection, show: Callable[[Record], Record]) -> None:
        self.key = key
        self._records = records
        self._show = show

    def __len__(self) -> int:
        return len(self._records)

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The rows, in order."""
        return map(self._show, self._records)

    def part(self, start: int, stop: int) -> Sequence[Record]:
        """The rows from one place to before another."""
        return [self._show(record) for record in self._records.part(start, stop)]
