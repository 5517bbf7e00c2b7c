"""Record batches as a Parquet file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4

from codat_facade.cli.terminal import refuse


def write_parquet(batches: Iterator[Any], path: str) -> int:
    """Write record batches to a file, which is whole or as it was.

    Args:
        batches: Record batches of Arrow.
        path: The file; one that is there is replaced.

    Returns:
        The number of rows.
    """
    # The first batch comes before the library is needed here: without it, the error is that of the operation.
    first = next(batches, None)
    if first is None:
        refuse("the list is empty, so that its columns are not known", 1)
    # Untyped, as pyarrow is.
    writer_of: Any = import_module("pyarrow.parquet").ParquetWriter
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{uuid4().hex}.part")
    rows: int = first.num_rows
    try:
        with writer_of(beside, first.schema) as writer:
            writer.write_batch(first)
            for batch in batches:
                rows += batch.num_rows
                writer.write_batch(batch)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return rows
