"""Parquet files that are damaged: their lists are read anew, the others are not touched, and the report says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from codat_facade import extract
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_facade.extract import _parquet

from ...support.extraction import change, client_of, expected_in, found_in, many_companies


@pytest.fixture
def emulator() -> Emulator:
    return many_companies(3, 6)


def first_file(folder: Path) -> Path:
    return min((folder / "accounting" / "invoices").glob("*.parquet"))


def without_its_end(content: bytes) -> bytes:
    return content[:-100]


def with_a_damaged_page(content: bytes) -> bytes:
    """Another byte in the last page of rows, which its compression does not notice everywhere."""
    length = int.from_bytes(content[-8:-4], "little")
    place = len(content) - 8 - length - 40
    return content[:place] + bytes([content[place] ^ 0x41]) + content[place + 1 :]


def with_damaged_pages(content: bytes) -> bytes:
    length = int.from_bytes(content[-8:-4], "little")
    end = len(content) - 8 - length
    return content[:4] + bytes(255 - byte for byte in content[4:end]) + content[end:]


FOOTERS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": without_its_end,
    "garbage": lambda _: b"PAR1" + bytes(1000),
}
PAGES: dict[str, Callable[[bytes], bytes]] = {"pages": with_damaged_pages, "one byte": with_a_damaged_page}


def damage(path: Path, change: Callable[[bytes], bytes]) -> None:
    path.write_bytes(change(path.read_bytes()))


@pytest.mark.parametrize("kind", [*FOOTERS, *PAGES])
def test_a_damaged_file_is_read_again_as_a_whole_and_no_other(emulator: Emulator, tmp_path: Path, kind: str) -> None:
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    path = first_file(tmp_path)
    damage(path, {**FOOTERS, **PAGES}[kind])
    change(emulator, "invoices")
    seen: list[extract.SliceResult] = []

    report = extract.to_parquet(
        client_of(emulator), tmp_path, [invoices], progress=lambda progress: seen.append(progress.last)
    )

    assert report.is_complete
    (damaged,) = report.damaged
    assert damaged.slice.company_id in path.name
    assert damaged.damage is not None
    assert str(path) in damaged.damage
    assert [result for result in seen if result.damage] == [damaged]
    # All of one list, and of the others what changed.
    assert report.rows == 7 + 2 * 3
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")
    assert extract.to_parquet(client_of(emulator), tmp_path, [invoices]).damaged == ()


@pytest.mark.parametrize("kind", FOOTERS)
def test_a_file_whose_footer_is_damaged_is_read_again_though_nothing_changed(
    emulator: Emulator, tmp_path: Path, kind: str
) -> None:
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    damage(first_file(tmp_path), FOOTERS[kind])

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert len(report.damaged) == 1
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")


def test_a_damaged_file_that_cannot_be_read_again_now_is_left_to_the_next_run(
    emulator: Emulator, tmp_path: Path
) -> None:
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    path = first_file(tmp_path)
    damage(path, with_damaged_pages)
    change(emulator, "invoices")
    emulator.faults.add("status", path=f"*{path.stem}/data/invoices", status=503, skip=1, times=100)

    report = extract.to_parquet(client_of(emulator, max_retries=0), tmp_path, [invoices])

    assert (report.read, len(report.failed), len(report.damaged)) == (2, 1, 1)
    emulator.faults.clear()
    again = extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    assert (again.already_read, again.read, len(again.damaged)) == (2, 1, 1)
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")


def test_all_is_read_again_whatever_is_damaged(emulator: Emulator, tmp_path: Path) -> None:
    extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    for path in (tmp_path / "accounting" / "invoices").glob("*.parquet"):
        damage(path, with_damaged_pages)

    assert extract.to_parquet(client_of(emulator), tmp_path, [invoices], full=True).is_complete

    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")


def test_a_damaged_file_that_lacks_a_new_column_is_read_again(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conform = _parquet.conform
    without = _parquet.ParquetSink.prepare

    def prepare_without(sink: _parquet.ParquetSink, tables: list[tuple[extract.Table, pyarrow.Schema]]) -> None:
        without(sink, [(table, schema.remove(schema.get_field_index("note"))) for table, schema in tables])

    with monkeypatch.context() as patched:
        # As an older version of this package, which knows one column less.
        patched.setattr(_parquet.ParquetSink, "prepare", prepare_without)
        patched.setattr(_parquet, "conform", lambda batch, schema: conform(batch.select(schema.names), schema))
        extract.to_parquet(client_of(emulator), tmp_path, [invoices])
    path = first_file(tmp_path)
    damage(path, with_damaged_pages)

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert len(report.damaged) == 1
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")
    assert "note" in pyarrow.parquet.read_schema(path).names
