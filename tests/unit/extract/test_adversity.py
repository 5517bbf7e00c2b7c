"""What else there is in a folder, on a disk, at a service: nothing is lost by it, and what is wrong is said."""

from __future__ import annotations

import asyncio
import errno
import time
from pathlib import Path
from typing import Any

import duckdb
import pyarrow
import pyarrow.parquet
import pytest

import codat_facade as codat
from codat_facade import extract
from codat_facade.accounting import customers, invoices
from codat_facade.commerce import orders
from codat_facade.emulator import Emulator
from codat_facade.extract import ParquetSink, Slice, Table

from ...support.extraction import (
    WAYS,
    change,
    client_of,
    companies_of,
    expected_in,
    found_in,
    many_companies,
    rows_in,
)

BOTH_WAYS = pytest.mark.parametrize("way", WAYS)


@pytest.fixture
def emulator() -> Emulator:
    return many_companies(2, 6)


def assert_whole(emulator: Emulator, place: Path) -> None:
    assert found_in(place, "accounting.invoices") == expected_in(emulator, "invoices")


@BOTH_WAYS
def test_one_run_at_a_time_writes_to_a_place(emulator: Emulator, tmp_path: Path, way: str) -> None:
    place = tmp_path / "books"
    refused: list[str] = []

    def begin_another(_: extract.Progress) -> None:
        with pytest.raises(codat.ConfigurationError, match="another run writes to") as error:
            WAYS[way](client_of(emulator), place, [invoices])
        refused.append(str(error.value))

    WAYS[way](client_of(emulator), place, [invoices], progress=begin_another)

    assert len(refused) == 2
    assert str(place) in refused[0]
    assert WAYS[way](client_of(emulator), place, [invoices]).is_complete
    assert_whole(emulator, place)


def test_ids_of_any_form_are_names_of_files() -> None:
    table = Table.of(invoices)
    ids = ["a/b", "a\\b", "..", ".hidden", "_hidden", "CON", "con", "Con", "a b", "ä", "\ud800", "x" * 500, "a", "A"]
    ids.append("c30a1f1a-1d1c-4bd2-9e0a-9d7d1f1c2b3a")

    paths = [ParquetSink("books").path_of(Slice(table, one)) for one in ids]

    assert {path.parent for path in paths} == {Path("books", "accounting", "invoices")}
    assert len({path.name.lower() for path in paths}) == len(ids)
    assert all(len(path.name) < 100 and path.name.isascii() and path.name[0] not in "._" for path in paths)
    assert paths[-1].name == f"{ids[-1]}.parquet"


def test_a_company_with_an_odd_id_is_extracted(tmp_path: Path) -> None:
    emulator = Emulator(records=6, empty=True)
    emulator.create_company("Odd", id="Übung & Söhne, #1", connections=["connection-1"])

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert report.read == 1
    assert_whole(emulator, tmp_path)


def test_what_an_extraction_has_not_written_is_left_alone(emulator: Emulator, tmp_path: Path) -> None:
    folder = tmp_path / "accounting" / "invoices"
    folder.mkdir(parents=True)
    foreign = [tmp_path / "notes.txt", folder / ".hidden.tmp", folder / ".codat-notes.tmp"]
    for path in foreign:
        path.write_text("mine")

    extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert [path.read_text() for path in foreign] == ["mine"] * 3
    for path in foreign:
        path.unlink()
    assert_whole(emulator, tmp_path)


def test_a_foreign_file_in_the_place_of_ours_is_not_overwritten(emulator: Emulator, tmp_path: Path) -> None:
    company = next(iter(companies_of(emulator)))
    path = ParquetSink(tmp_path).path_of(Slice(Table.of(invoices), company))
    path.parent.mkdir(parents=True)
    pyarrow.parquet.write_table(pyarrow.table({"mine": [1]}), path)

    with pytest.raises(codat.ConfigurationError, match="was not written for accounting.invoices of"):
        extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert pyarrow.parquet.read_table(path).column_names == ["mine"]


def test_a_foreign_table_in_the_place_of_ours_is_not_written_to(emulator: Emulator, tmp_path: Path) -> None:
    place = tmp_path / "books.duckdb"
    with duckdb.connect(str(place)) as connection:
        connection.execute("CREATE SCHEMA accounting; CREATE TABLE accounting.invoices (mine INTEGER)")

    with pytest.raises(codat.ConfigurationError, match="of somebody else's"):
        extract.to_duckdb(client_of(emulator), place, [invoices])


def test_a_file_that_is_no_database_is_left_as_it_is(emulator: Emulator, tmp_path: Path) -> None:
    place = tmp_path / "books.duckdb"
    place.write_text("mine, and no database at all" * 1000)

    with pytest.raises(codat.ConfigurationError, match="cannot be opened as a DuckDB database"):
        extract.to_duckdb(client_of(emulator), place, [invoices])

    assert place.read_text().startswith("mine")


@pytest.mark.parametrize("damage", [b"", b"\xff\x00garbage\n[1]\nnull\n{}\n", b'{"slice": "accounting.inv'])
def test_a_damaged_journal_loses_nothing(emulator: Emulator, tmp_path: Path, damage: bytes) -> None:
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    change(emulator, "invoices")
    (tmp_path / "_codat" / "journal.jsonl").write_bytes(damage)

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert report.rows == 6
    assert_whole(emulator, tmp_path)


def test_a_full_disk_is_an_error_and_what_was_there_stays(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    before = found_in(tmp_path, "accounting.invoices")
    change(emulator, "invoices")

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(pyarrow.parquet.ParquetWriter, "write_table", full)
        with pytest.raises(OSError, match=r"No space left on device: '.*accounting/invoices/\.codat-"):
            extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert found_in(tmp_path, "accounting.invoices") == before
    assert [*tmp_path.rglob("*.tmp")] == []
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    assert_whole(emulator, tmp_path)


def test_a_database_on_a_full_disk_is_an_error_and_what_was_there_stays(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "books.duckdb"
    extract.to_duckdb(client_of(emulator), place, [invoices])
    before = found_in(place, "accounting.invoices")
    change(emulator, "invoices")

    def full(*_: object) -> None:
        raise duckdb.IOException("IO Error: No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(extract._duckdb.DuckDBWriter, "_insert", full)
        with pytest.raises(OSError, match="books.duckdb cannot be written: IO Error: No space left"):
            extract.to_duckdb(client_of(emulator), place, [invoices])

    assert found_in(place, "accounting.invoices") == before
    extract.to_duckdb(client_of(emulator), place, [invoices])
    assert_whole(emulator, place)


@BOTH_WAYS
@pytest.mark.parametrize("now", [0.0, 4e9])
def test_the_clock_of_this_machine_decides_nothing(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, now: float
) -> None:
    place = tmp_path / "books"
    WAYS[way](client_of(emulator), place, [invoices])
    change(emulator, "invoices")
    monkeypatch.setattr(time, "time", lambda: now)

    report = WAYS[way](client_of(emulator), place, [invoices])

    assert report.rows == 6
    assert_whole(emulator, place)


@BOTH_WAYS
def test_what_a_platform_lacks_is_passed_over(emulator: Emulator, tmp_path: Path, way: str) -> None:
    emulator.create_company("Never linked")
    place = tmp_path / "books"

    report = WAYS[way](client_of(emulator), place, [invoices, orders])

    assert report.is_complete
    assert {(result.slice.table.name, type(result.error)) for result in report.passed_over} == {
        ("commerce.orders", codat.NotFoundError)
    }
    assert (report.read, len(report.passed_over), len(report.unconnected)) == (2, 2, 1)
    assert_whole(emulator, place)


@BOTH_WAYS
def test_a_quota_that_is_used_up_stops_the_run_and_the_next_goes_on(
    emulator: Emulator, tmp_path: Path, way: str
) -> None:
    place = tmp_path / "books"
    emulator.faults.add("status", method="GET", status=429, skip=2, retry_after=7200)

    stopped = WAYS[way](client_of(emulator), place, [invoices, customers], workers=1)

    assert (stopped.read, stopped.unread, len(stopped.failed)) == (1, 3, 0)
    assert isinstance(stopped.stopped_by, codat.RateLimitError)
    assert stopped.retry_after == 7200
    with pytest.raises(codat.RateLimitError):
        stopped.raise_if_incomplete()

    resumed = WAYS[way](client_of(emulator), place, [invoices, customers])

    assert (resumed.already_read, resumed.read) == (1, 3)
    assert_whole(emulator, place)


@pytest.mark.parametrize("status", [401, 402])
def test_a_refusal_ends_the_run_at_once(emulator: Emulator, tmp_path: Path, status: int) -> None:
    emulator.faults.add("status", method="GET", status=status, skip=2)

    with pytest.raises(codat.CodatError) as error:
        extract.to_parquet(client_of(emulator), tmp_path, [invoices, customers], workers=1)

    assert error.value.status_code == status
    assert len(emulator.requests) == 3
    assert len(rows_in(tmp_path, "accounting.invoices")) == 6


@BOTH_WAYS
def test_a_list_that_fails_is_tried_again_at_the_end_and_by_the_next_run(
    emulator: Emulator, tmp_path: Path, way: str
) -> None:
    place = tmp_path / "books"
    client = client_of(emulator, max_retries=0)
    emulator.faults.add("status", path="*/data/invoices", status=503, times=3)

    report = WAYS[way](client, place, [invoices, customers], workers=1)

    assert (report.read, len(report.failed)) == (3, 1)
    assert not report.is_complete
    resumed = WAYS[way](client, place, [invoices, customers])
    assert (resumed.already_read, resumed.read) == (3, 1)
    assert_whole(emulator, place)


def test_a_company_that_vanishes_on_the_way_is_passed_over(emulator: Emulator, tmp_path: Path) -> None:
    first, second = companies_of(emulator)

    def delete(progress: extract.Progress) -> None:
        if progress.slices == 1:
            emulator.call("DELETE", f"/companies/{second}")

    report = extract.to_parquet(
        client_of(emulator), tmp_path, ["accounting.invoices", "accounting.bills"], progress=delete, workers=1
    )

    assert report.is_complete
    assert {result.slice.company_id for result in report.passed_over} <= {second}
    assert {row["_company_id"] for row in rows_in(tmp_path, "accounting.bills")} <= {first, second}


@BOTH_WAYS
@pytest.mark.parametrize("oddity", [{"modifiedDate": None}, {"totalAmount": "a lot", "modifiedDate": ["never"]}])
def test_a_list_with_a_record_that_has_no_date_is_read_whole_each_time(
    tmp_path: Path, way: str, oddity: dict[str, Any]
) -> None:
    emulator = many_companies(1, 6)
    company, connection = next(iter(companies_of(emulator).items()))
    emulator.add_record(company, connection, "customers", {"id": "odd", **oddity})
    place = tmp_path / "books"
    first = WAYS[way](client_of(emulator), place, [customers])
    emulator.clock.advance(86_400)

    second = WAYS[way](client_of(emulator), place, [customers])

    assert first.rows == second.rows == len(emulator.records(company, connection, "customers"))
    assert len(rows_in(place, "accounting.customers")) == first.rows


@BOTH_WAYS
def test_another_filter_reads_all_that_it_lets_through(emulator: Emulator, tmp_path: Path, way: str) -> None:
    place = tmp_path / "books"
    WAYS[way](client_of(emulator), place, [invoices])

    report = WAYS[way](client_of(emulator), place, [invoices], query="totalAmount>100000000")

    assert report.rows == 0
    assert rows_in(place, "accounting.invoices") == []
    assert WAYS[way](client_of(emulator), place, [invoices]).rows == 12


@BOTH_WAYS
def test_all_is_read_again_if_that_is_asked_for(emulator: Emulator, tmp_path: Path, way: str) -> None:
    place = tmp_path / "books"
    WAYS[way](client_of(emulator), place, [invoices])
    emulator.clock.advance(86_400)

    assert WAYS[way](client_of(emulator), place, [invoices], full=True).rows == 12
    assert_whole(emulator, place)


def test_a_cancelled_run_ends_and_the_next_goes_on(emulator: Emulator, tmp_path: Path) -> None:
    async def run() -> extract.Report:
        loop = asyncio.get_running_loop()
        task = asyncio.ensure_future(
            extract.to_parquet.aio(
                client_of(emulator),
                tmp_path,
                [invoices, customers],
                workers=1,
                progress=lambda _: loop.call_soon_threadsafe(task.cancel),
            )
        )
        with pytest.raises(asyncio.CancelledError):
            await task
        return await extract.to_parquet.aio(client_of(emulator), tmp_path, [invoices, customers])

    report = asyncio.run(run())

    assert report.is_complete
    assert_whole(emulator, tmp_path)


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        ([], {}, "lists is empty"),
        (["accounting.invoice"], {}, "there is no such list"),
        ([invoices.get], {}, "there is no such list"),
        (["expenses.transaction_status"], {}, "takes company_id, sync_id"),
        ([invoices], {"companies": "company-id"}, "which is no query"),
        ([invoices], {"companies": [""]}, "an empty id"),
        ([invoices], {"page_size": 5001}, "at most 5,000"),
        ([invoices], {"workers": 0}, "give 1 or more"),
        ([invoices], {"overlap": -1}, "overlap is -1"),
    ],
)
def test_bad_arguments_are_refused_before_anything_is_sent(
    emulator: Emulator, tmp_path: Path, arguments: list[Any], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        extract.to_parquet(client_of(emulator), tmp_path / "books", arguments, **options)

    assert len(emulator.requests) == 0
    assert not (tmp_path / "books").exists()


def test_an_option_that_is_none_is_refused(emulator: Emulator, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="there is no option parallel"):
        extract.to_parquet(client_of(emulator), tmp_path, [invoices], parallel=3)  # type: ignore[call-arg]
