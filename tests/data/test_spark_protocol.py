"""The readers, asked in the order in which Spark asks them; this needs no Java."""

from __future__ import annotations

import pickle
from typing import Any

from codat_facade.emulator import Emulator
from codat_facade.spark import CodatDataSource


def read(reader: Any, partitions: Any) -> list[tuple[str, str, Any]]:
    """The rows of all partitions, by a reader that came to another process."""
    sent = pickle.loads(pickle.dumps((reader, list(partitions))))
    batches = [batch for partition in sent[1] for batch in sent[0].read(partition)]
    return [
        (row["_company_id"], row["id"], row["modifiedDate"])
        for batch in batches
        for row in batch.select(["_company_id", "id", "modifiedDate"]).to_pylist()
    ]


def test_a_range_that_is_read_again_leaves_out_what_changed_and_a_later_one_has_it() -> None:
    emulator = Emulator(records=3, empty=True)
    companies = [emulator.create_company(f"Company {n}", connections=[f"connection-{n}"]) for n in range(3)]
    with emulator.serve() as server:
        options = {"list": "invoices", "lag": "0", "api_key": emulator.api_key, "base_url": server.url}
        source: Any = CodatDataSource(options)
        reader = source.streamReader(source.schema())
        start = reader.initialOffset()
        emulator.clock.advance(10)
        end = reader.latestOffset(start, None)
        first = read(reader, reader.partitions(start, end))
        assert len(set(first)) == len(first) == 9

        # At the very moment at which the range ends.
        changed = emulator.records(companies[0], "connection-0", "invoices")[0]["id"]
        emulator.add_record(companies[0], "connection-0", "invoices", {"id": changed})
        again = read(reader, reader.partitions(start, end))
        assert set(again) == {row for row in first if row[1] != changed or row[0] != companies[0]}

        emulator.clock.advance(10)
        later = reader.latestOffset(end, None)
        rows = read(reader, reader.partitions(end, later))
        assert [row[:2] for row in rows] == [(companies[0], changed)]
        assert reader.latestOffset(later, None) == later
        assert reader.partitions(later, later) == []


def test_a_read_of_no_company_has_no_partition() -> None:
    emulator = Emulator(empty=True)
    with emulator.serve() as server:
        source: Any = CodatDataSource({"list": "bills", "api_key": emulator.api_key, "base_url": server.url})
        assert source.reader(source.schema()).partitions() == []
