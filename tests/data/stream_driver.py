"""A driver of a stream, which is killed: `python -m tests.data.stream_driver FOLDER COMPANIES`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from .spark_session import make_session, patiently


def start(spark: Any, folder: Path, companies: str) -> Any:
    """Start the stream from invoices to files, to end when it has come to what there is."""
    changes = (
        spark.readStream.format("codat")
        .options(list="invoices", companies=companies, lag=0, partitions=4, requests_per_minute=60_000)
        .load()
        .select("_company_id", "id", "modifiedDate", "totalAmount")
    )
    return (
        changes.writeStream.format("parquet")
        .option("checkpointLocation", str(folder / "checkpoint"))
        .option("path", str(folder / "rows"))
        .trigger(availableNow=True)
        .start()
    )


if __name__ == "__main__":
    session = make_session()
    patiently(lambda: start(session, Path(sys.argv[1]), sys.argv[2]).awaitTermination())
