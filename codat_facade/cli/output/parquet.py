"""Record batches as a Parquet file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4


def write_parquet(batches: Iterable[Any], schema: Any, path: str) -> int:
    """Write record batches to a file, which is whole or as it was.

    Args:
        batches: Record batches of Arrow.
        schema: Their schema, which a file without rows has too.
        path: The file; one that is there is replaced.

    Returns:
        The number of rows.
    """
    # Untyped, as pyarrow is.
    writer_of: Any = import_module("pyarrow.parquet").ParquetWriter
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{uuid4().hex}.part")
    rows = 0
    try:
        with writer_of(beside, schema) as writer:
            for batch in batches:
                rows += batch.num_rows
                writer.write_batch(batch)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return rows
