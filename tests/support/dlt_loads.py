"""Datasets that dlt has loaded, as DuckDB reads them by itself."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import dlt
import duckdb

from codat_facade.emulator import Emulator

from .extraction import companies_of

DATASET = "codat"
_FILE = "books.duckdb"


def pipeline_in(folder: Path, **options: Any) -> Any:
    """A pipeline into a DuckDB file, all of which is in a folder."""
    given = {
        "pipeline_name": "books",
        "dataset_name": DATASET,
        "destination": dlt.destinations.duckdb(str(folder / _FILE)),
        "pipelines_dir": str(folder / "pipelines"),
    }
    return dlt.pipeline(**{**given, **options})


def query(folder: Path, text: str) -> list[tuple[Any, ...]]:
    """Ask the file that `pipeline_in` loads into; tables are named without the dataset."""
    with duckdb.connect(str(folder / _FILE), read_only=True) as connection:
        connection.execute(f"SET schema = '{DATASET}'")
        return connection.execute(text).fetchall()


def expected_amounts(
    emulator: Emulator, data_type: str, companies: Iterable[str] | None = None
) -> list[tuple[str, str, Any, list[Any]]]:
    """Company, id, total amount and the lines' amounts of each record that is not deleted."""
    connections = companies_of(emulator)
    return sorted(
        (company, record["id"], _decimal(record.get("totalAmount")), _lines(record))
        for company in (connections if companies is None else companies)
        for record in emulator.records(company, connections[company], data_type)
        if not (record.get("metadata") or {}).get("isDeleted")
    )


def loaded_amounts(folder: Path, table: str) -> list[tuple[str, str, Any, list[Any]]]:
    """The same of what was loaded; a row or a line that is there twice is in it twice."""
    lines: dict[tuple[str, str], list[Any]] = {}
    for company, key, amount in query(
        folder, f"SELECT _company_id, _key, unit_amount FROM {table}__line_items ORDER BY _company_id, _key, _index"
    ):
        lines.setdefault((company, key), []).append(amount)
    rows = query(folder, f"SELECT _company_id, id, _key, total_amount FROM {table}")
    found = sorted((company, id, amount, lines.pop((company, key), [])) for company, id, key, amount in rows)
    assert not lines, "there are lines of no record"
    return found


def _lines(record: dict[str, Any]) -> list[Any]:
    return [_decimal(line.get("unitAmount")) for line in record.get("lineItems") or ()]


def _decimal(value: Any) -> Any:
    return None if value is None else Decimal(value)
