"""All that is used of pyspark, which need not be installed where types are checked."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

__all__ = ["DataSource", "DataSourceReader", "DataSourceStreamReader", "InputPartition", "StructType"]
__all__ += ["SupportsTriggerAvailableNow", "cores_of", "schema_of"]

_NEEDED = "data frames of Spark need pyspark 4.3 or later: pip install 'codat-facade[spark]'"

if TYPE_CHECKING:

    class DataSource:
        """What Spark makes of a format and its options."""

        options: Mapping[str, str]

    class DataSourceReader:
        """Reads a data frame, by tasks."""

    class DataSourceStreamReader:
        """Reads a stream, by micro-batches."""

    class SupportsTriggerAvailableNow:
        """Can be told that the last micro-batch is to come."""

    class InputPartition:
        """What one task reads."""

        value: Any

        def __init__(self, value: Any) -> None: ...

else:
    try:
        from pyspark.sql.datasource import DataSource, DataSourceReader, DataSourceStreamReader, InputPartition
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow
    except ImportError as error:
        raise ConfigurationError(_NEEDED) from error

StructType = Any
"""The schema of a data frame."""


def schema_of(schema: Any) -> StructType:
    """The schema of Spark for one of Arrow."""
    return import_module("pyspark.sql.pandas.types").from_arrow_schema(schema)


def cores_of(spark: Any) -> int | None:
    """How many tasks a session runs at once; None where that is not known beforehand."""
    try:
        context = spark.sparkContext
        settings = context.getConf()
        if str(context.master).startswith("local"):
            return int(context.defaultParallelism)
        if settings.get("spark.dynamicAllocation.enabled", "false") == "true":
            return None
        executors, cores = settings.get("spark.executor.instances"), settings.get("spark.executor.cores")
    except Exception:
        # A session of Spark Connect has no context.
        return None
    return int(executors) * int(cores) if executors and cores else None
