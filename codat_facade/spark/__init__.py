"""Lists of companies as data frames of Spark, batch and streaming; needs `pip install 'codat-facade[spark]'`.

    from codat_facade.spark import register

    register(spark)
    invoices = spark.read.format("codat").option("list", "invoices").load()
    changes = spark.readStream.format("codat").option("list", "invoices").load()

The workers of the cluster need the package too, and the key as their variable `CODAT_API_KEY`. The guide
`docs/guides/spark.md` has the options, the columns, and what a stream promises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._source import CodatDataSource

__all__ = ["CodatDataSource", "register"]


def register(spark: Any) -> None:
    """Make `format("codat")` known to a session.

    As many tasks of it read at once as the session has cores, and each keeps to its share of the pace; where that
    number is not known beforehand, `parallel_tasks` says it.

    Args:
        spark: The `SparkSession`.

    Raises:
        ConfigurationError: pyspark or pyarrow is not installed.
    """
    from ._source import register_source

    register_source(spark)


def __getattr__(name: str) -> Any:
    # The class stands on one of pyspark, which is not to be imported before it is needed.
    if name == "CodatDataSource":
        from ._source import CodatDataSource

        return CodatDataSource
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
