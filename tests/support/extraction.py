"""What an extraction has written, as another program reads it, and what the emulator holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

import codat_facade as codat
from codat_facade import extract
from codat_facade.emulator import Emulator

ToFiles = Callable[..., extract.Report]
Row = tuple[str, str, Decimal | None, bool]

WAYS: dict[str, ToFiles] = {"parquet": extract.to_parquet, "duckdb": extract.to_duckdb}


def rows_in(place: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table, as DuckDB reads a folder of Parquet files, or its own database, by itself.

    Args:
        place: The folder or the database.
        table: `accounting.invoices`.
    """
    if place.is_dir():
        source = f"'{place.joinpath(*table.split('.'))}/*.parquet'"
        connection = duckdb.connect()
    else:
        source, connection = table, duckdb.connect(str(place), read_only=True)
    with connection:
        found = connection.execute(f"SELECT * FROM {source}")
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
