"""One load of all invoices of a company, in a process of its own: `python loads.py <way> <url> <records> <folder>`.

It prints what came of it, and what it took, as JSON.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from contender import COMPANY

_LIST = f"companies/{COMPANY}/data/invoices"
_FILE = "books.duckdb"


def facade(url: str, records: int, folder: Path) -> dict[str, Any]:
    """The source of this client."""
    import codat_facade as codat
    from codat_facade.dlt import source

    client = codat.Client("test-key", base_url=url, limits=None)
    _pipeline(folder).run(source(client, "accounting.invoices", companies=[COMPANY], page_size=records))
    return _loaded(folder, "accounting_invoices")


def rest(url: str, records: int, folder: Path) -> dict[str, Any]:
    """dlt's own source for REST APIs, told of pages as its documentation shows."""
    from dlt.sources.rest_api import rest_api_source

    source = rest_api_source(
        {
            "client": {
                "base_url": url,
                "auth": {"type": "http_basic", "username": "test-key", "password": ""},
                "paginator": {"type": "page_number", "base_page": 1, "total_path": None},
            },
            "resource_defaults": {"primary_key": "id", "write_disposition": "merge"},
            "resources": [
                {
                    "name": "invoices",
                    "endpoint": {
                        "path": _LIST,
                        "params": {
                            "pageSize": records,
                            "orderBy": "modifiedDate",
                            "query": "modifiedDate>={incremental.start_value}",
                        },
                        "incremental": {"cursor_path": "modifiedDate", "initial_value": "2020-01-01T00:00:00Z"},
                        "data_selector": "results",
                    },
                }
            ],
        }
    )
    _pipeline(folder).run(source)
    return _loaded(folder, "invoices")


def singer(url: str, records: int, folder: Path) -> dict[str, Any]:
    """The tap, which writes lines of JSON, and loads nothing."""
    import tap_codat
    import tap_codat.http
    from singer.catalog import Catalog
    from tap_codat.context import Context

    tap_codat.http.BASE_URL = url
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        context = Context({"api_key": "test-key", "start_date": "2020-01-01T00:00:00Z", "uat_urls": "false"}, {})
        entries = tap_codat.discover(context).streams
        for entry in entries:
            entry.schema.selected = entry.tap_stream_id == "invoices"
        context.catalog = Catalog(entries)
        context.selected_stream_ids = {"invoices"}
        tap_codat.sync(context)
    lines = [json.loads(line) for line in written.getvalue().splitlines() if line.startswith("{")]
    rows = [line["record"] for line in lines if line["type"] == "RECORD" and line["stream"] == "invoices"]
    first = next(row for row in rows if row["id"] == "invoice-00000000")
    kind = type(first["totalAmount"]).__name__
    return {"rows": len(rows), "amount": f"{kind} of JSON", "line": f"{kind} of JSON"}


WAYS: dict[str, Callable[[str, int, Path], dict[str, Any]]] = {"facade": facade, "rest": rest, "singer": singer}


def _pipeline(folder: Path) -> Any:
    import dlt

    return dlt.pipeline(
        "books",
        destination=dlt.destinations.duckdb(str(folder / _FILE)),
        dataset_name="codat",
        pipelines_dir=str(folder / "pipelines"),
    )


def _loaded(folder: Path, table: str) -> dict[str, Any]:
    import duckdb

    with duckdb.connect(str(folder / _FILE), read_only=True) as connection:
        ((rows,),) = connection.execute(f"SELECT count(*) FROM codat.{table}").fetchall()
        kinds = [
            connection.execute(f"SELECT typeof({column}) FROM codat.{of} LIMIT 1").fetchall()[0][0]
            for of, column in ((table, "total_amount"), (f"{table}__line_items", "unit_amount"))
        ]
    return {"rows": rows, "amount": kinds[0], "line": kinds[1]}


def _peak() -> int:
    """The most that this process held, in bytes."""
    found = re.search(r"^VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return int(found[1]) * 1024


if __name__ == "__main__":
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    way, url, records, folder = sys.argv[1:]
    began, cpu = time.perf_counter(), time.process_time()
    came = WAYS[way](url, int(records), Path(folder))
    took = {"wall": time.perf_counter() - began, "cpu": time.process_time() - cpu, "peak": _peak()}
    print(json.dumps({**came, **took}))
