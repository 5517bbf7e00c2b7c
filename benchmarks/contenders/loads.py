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


def parquet(url: str, records: int, folder: Path) -> dict[str, Any]:
    """This client's extraction into Parquet files."""
    import codat_facade as codat
    from codat_facade import extract

    client = codat.Client("test-key", base_url=url, limits=None)
    extract.to_parquet(client, folder, "accounting.invoices", companies=[COMPANY], page_size=records)
    return _in_parquet(folder / "accounting" / "invoices")


def duckdb(url: str, records: int, folder: Path) -> dict[str, Any]:
    """This client's extraction into a database."""
    import duckdb

    import codat_facade as codat
    from codat_facade import extract

    client = codat.Client("test-key", base_url=url, limits=None)
    extract.to_duckdb(client, folder / _FILE, "accounting.invoices", companies=[COMPANY], page_size=records)
    with duckdb.connect(str(folder / _FILE), read_only=True) as connection:
        told = "SELECT count(*), any_value(typeof(totalAmount)), any_value(typeof(lineItems[1].unitAmount))"
        ((rows, amount, line),) = connection.execute(f"{told} FROM accounting.invoices").fetchall()
    return {"rows": rows, "amount": amount, "line": line}


def spark(url: str, records: int, folder: Path) -> dict[str, Any]:
    """This client's data source for Spark, on two cores of one machine."""
    from pyspark.sql import SparkSession

    from codat_facade.spark import register

    os.environ.update(PYSPARK_PYTHON=sys.executable, CODAT_API_KEY="test-key")
    builder: Any = SparkSession.builder
    session = builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.log.level", "ERROR")
    session = session.config("spark.driver.host", "127.0.0.1").getOrCreate()
    register(session)
    options = {"list": "accounting.invoices", "companies": COMPANY, "page_size": records, "base_url": url}
    session.read.format("codat").options(**options).load().write.parquet(str(folder / "invoices"))
    others = _of_descendants()
    session.stop()
    return {**_in_parquet(folder / "invoices"), "others": others}


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


WAYS: dict[str, Callable[[str, int, Path], dict[str, Any]]] = {
    "parquet": parquet,
    "duckdb": duckdb,
    "facade": facade,
    "spark": spark,
    "rest": rest,
    "singer": singer,
}


def _in_parquet(folder: Path) -> dict[str, Any]:
    from pyarrow import dataset

    found = dataset.dataset(folder, format="parquet")
    line = found.schema.field("lineItems").type.value_type.field("unitAmount").type
    return {"rows": found.count_rows(), "amount": str(found.schema.field("totalAmount").type), "line": str(line)}


def _of_descendants() -> float:
    """Seconds of CPU time of the processes that this one started, and those that they did."""
    found: dict[int, tuple[int, float]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = status.read_text().rpartition(")")[2].split()
            ticks = sum(int(field) for field in fields[11:15])
            found[int(status.parent.name)] = int(fields[1]), ticks / os.sysconf("SC_CLK_TCK")
    ours = {os.getpid()}
    while more := {pid for pid, (parent, _) in found.items() if parent in ours} - ours:
        ours |= more
    return sum(seconds for pid, (_, seconds) in found.items() if pid in ours and pid != os.getpid())


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
    cpu = time.process_time() - cpu + came.pop("others", 0.0)
    took = {"wall": time.perf_counter() - began, "cpu": cpu, "peak": _peak()}
    print(json.dumps({**came, **took}))
