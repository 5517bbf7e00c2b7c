"""What an extraction has written, as another program reads it, and what the emulator holds."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet

import codat_facade as codat
from codat_facade import extract
from codat_facade.emulator import Emulator

ToFiles = Callable[..., extract.Report]
Row = tuple[str, str, Decimal | None, bool]

WAYS: dict[str, ToFiles] = {"parquet": extract.to_parquet, "duckdb": extract.to_duckdb}


def rows_in(place: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table, as pyarrow reads a folder of Parquet files, or DuckDB its database.

    Args:
        place: The folder or the database.
        table: `accounting.invoices`.
    """
    if place.is_dir():
        found_rows: list[dict[str, Any]] = pyarrow.parquet.read_table(place.joinpath(*table.split("."))).to_pylist()
        return found_rows
    with duckdb.connect(str(place), read_only=True) as connection:
        found = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def client_of(emulator: Emulator, **options: Any) -> codat.Client:
    """A client whose clock is the emulator's."""
    given = {"transport": emulator.transport, "clock": emulator.client_clock, "limits": None}
    return codat.Client(emulator.api_key, **{**given, **options})


def companies_of(emulator: Emulator) -> dict[str, str]:
    """The connection of each company, by the company's id."""
    found = emulator.call("GET", "/companies", query={"pageSize": 5000}).json["results"]
    return {company["id"]: company["dataConnections"][0]["id"] for company in found if company["dataConnections"]}


def many_companies(count: int, records: int = 40) -> Emulator:
    """An emulator with companies of one connection each."""
    emulator = Emulator(records=records, empty=True)
    for number in range(count):
        emulator.create_company(f"Company {number}", connections=[f"connection-{number}"])
    return emulator


def expected_in(emulator: Emulator, data_type: str, companies: Iterable[str] | None = None) -> dict[Any, Any]:
    """The records of all companies: company and id, and what is compared.

    Args:
        emulator: The emulator.
        data_type: As in the paths of the API.
        companies: Only these.
    """
    connections = companies_of(emulator)
    return {
        (company, record["id"]): compared(record)
        for company in (connections if companies is None else companies)
        for record in emulator.records(company, connections[company], data_type)
    }


def compared(record: dict[str, Any]) -> tuple[Any, ...]:
    """What of a record, or of a row, is compared: its amount, its lines' amounts, and whether it was deleted."""
    lines = [line.get("unitAmount") for line in record.get("lineItems") or ()]
    return record.get("totalAmount"), lines, bool((record.get("metadata") or {}).get("isDeleted"))


def found_in(place: Path, table: str) -> dict[Any, Any]:
    """The rows of a table, as `expected_in` gives them; no row is there twice."""
    rows = rows_in(place, table)
    found = {(row["_company_id"], row["id"]): compared(row) for row in rows}
    assert len(found) == len(rows), "a row is there twice"
    assert all(row["_deleted"] == compared(row)[-1] for row in rows)
    return found


def change(emulator: Emulator, *data_types: str) -> None:
    """Change, delete and add a record of each company, a day later.

    Args:
        emulator: The emulator.
        data_types: As in the paths of the API.
    """
    emulator.clock.advance(86_400)
    now = emulator.clock.now().isoformat()
    for company, connection in companies_of(emulator).items():
        for data_type in data_types:
            changed, deleted, *_ = emulator.records(company, connection, data_type)
            emulator.add_record(company, connection, data_type, {**changed, "totalAmount": 17, "modifiedDate": now})
            gone = {**deleted, "metadata": {"isDeleted": True}, "modifiedDate": now}
            emulator.add_record(company, connection, data_type, gone)
            emulator.add_record(company, connection, data_type)


def copy(base: Path, place: Path) -> None:
    """Put a copy of a folder or a database in the place of another."""
    for old in (place, place.with_name(f"{place.name}.wal"), place.with_name(f"{place.name}.lock")):
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink(missing_ok=True)
    if base.is_dir():
        shutil.copytree(base, place)
    elif base.exists():
        shutil.copy(base, place)
