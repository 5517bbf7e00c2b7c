"""A newer version that knows more columns: they are added to what is there, nested ones too."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow
import pytest

import codat_facade as codat
from codat_facade import extract
from codat_facade.extract import Cursor, DuckDBSink, ParquetSink, Sink, Slice, SliceState, Table

from ...support.extraction import rows_in

TABLE = Table("accounting.invoices", "company", is_incremental=True, is_keyed=True)
LINE = pyarrow.struct([("amount", pyarrow.decimal128(38, 18))])
WIDER_LINE = pyarrow.struct([("note", pyarrow.string()), *LINE, ("tax", pyarrow.struct([("id", pyarrow.string())]))])
OWN = [("_company_id", pyarrow.string()), ("id", pyarrow.string())]
OLD = pyarrow.schema([*OWN, ("lines", pyarrow.list_(LINE)), ("gone", pyarrow.string())])
NEW = pyarrow.schema([*OWN, ("total", pyarrow.decimal128(38, 18)), ("lines", pyarrow.list_(WIDER_LINE))])
SINKS: dict[str, type[ParquetSink | DuckDBSink]] = {"parquet": ParquetSink, "duckdb": DuckDBSink}


def write(sink: Sink, schema: Any, company: str, *rows: dict[str, Any], replaces: bool = False) -> None:
    part = Slice(TABLE, company)
    with sink:
        sink.prepare([(TABLE, schema)])
        with sink.writer(part, replaces=replaces) as writer:
            placed = [{"_company_id": company, **row} for row in rows]
            writer.write(pyarrow.RecordBatch.from_pylist(placed, schema=schema))
            writer.commit(SliceState(Cursor(1), "run"))
        assert sink.state_of(part) == SliceState(Cursor(0), "run")


@pytest.fixture(params=SINKS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Any, Path]:
    return SINKS[request.param], tmp_path / "books"


def test_new_columns_are_added_to_what_is_there_and_no_row_is_lost(place: tuple[Any, Path]) -> None:
    kind, path = place
    write(kind(path), OLD, "a", {"id": "1", "lines": [{"amount": Decimal("1.1")}], "gone": "x"}, {"id": "2"})
    write(kind(path), OLD, "b", {"id": "1"})

    new = {"id": "2", "total": Decimal(5), "lines": [{"note": "n", "amount": Decimal(2), "tax": {"id": "t"}}]}
    write(kind(path), NEW, "a", new)

    rows = {(row["_company_id"], row["id"]): row for row in rows_in(path, TABLE.name)}
    assert set(rows) == {("a", "1"), ("a", "2"), ("b", "1")}
    assert rows["a", "1"]["lines"] == [{"note": None, "amount": Decimal("1.1"), "tax": None}]
    assert (rows["a", "1"]["total"], rows["a", "1"]["gone"]) == (None, "x")
    assert rows["a", "2"]["lines"] == new["lines"]
    assert rows["a", "2"]["total"] == 5


def test_an_older_version_goes_on_with_what_a_newer_one_wrote(place: tuple[Any, Path]) -> None:
    kind, path = place
    write(kind(path), NEW, "a", {"id": "1", "total": Decimal(5)})
    write(kind(path), OLD, "a", {"id": "2", "gone": "x"})

    assert sorted((row["id"], row["total"], row["gone"]) for row in rows_in(path, TABLE.name)) == [
        ("1", 5, None),
        ("2", None, "x"),
    ]


def test_a_column_of_another_type_is_refused(place: tuple[Any, Path]) -> None:
    kind, path = place
    write(kind(path), OLD, "a", {"id": "1"})
    other = pyarrow.schema([*OWN, ("lines", pyarrow.string())])

    with pytest.raises(codat.ConfigurationError, match=r"accounting.invoices.lines is list.* extract to another place"):
        write(kind(path), other, "a", {"id": "1"})

    assert len(rows_in(path, TABLE.name)) == 1


def test_of_the_rows_of_one_id_those_of_the_last_batch_stay(place: tuple[Any, Path]) -> None:
    kind, path = place
    part = Slice(TABLE, "a")
    write(kind(path), OLD, "a", {"id": "1", "gone": "first"}, {"id": "old", "gone": "first"})
    write(kind(path), OLD, "b", {"id": "1", "gone": "of another company"})
    sink = kind(path)
    with sink:
        sink.prepare([(TABLE, OLD)])
        with sink.writer(part, replaces=False) as writer:
            for number, ids in enumerate([["1", "2"], ["2", "3", None], ["3", None], ["4", "4"]]):
                rows = [{"_company_id": "a", "id": one, "gone": str(number)} for one in ids]
                writer.write(pyarrow.RecordBatch.from_pylist(rows, schema=OLD))
            writer.commit(SliceState(None, "run"))

    rows = sorted((row["_company_id"], row["id"] or "-", row["gone"]) for row in rows_in(path, TABLE.name))
    assert rows == [
        ("a", "-", "1"),
        ("a", "-", "2"),
        ("a", "1", "0"),
        ("a", "2", "1"),
        ("a", "3", "2"),
        ("a", "4", "3"),
        ("a", "4", "3"),
        ("a", "old", "first"),
        ("b", "1", "of another company"),
    ]


def test_rows_that_replace_all_leave_those_of_others(place: tuple[Any, Path]) -> None:
    kind, path = place
    write(kind(path), OLD, "a", {"id": "1"}, {"id": "2"})
    write(kind(path), OLD, "b", {"id": "1"})
    write(kind(path), OLD, "a", {"id": "3"}, replaces=True)

    assert sorted((row["_company_id"], row["id"]) for row in rows_in(path, TABLE.name)) == [("a", "3"), ("b", "1")]


def test_a_sink_is_what_the_protocol_says() -> None:
    sinks: list[extract.Sink] = [ParquetSink("books"), DuckDBSink("books.duckdb")]

    assert len(sinks) == 2
