"""A session of Spark on this machine: two tasks at once, each tried four times."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from codat_facade.spark import register

from .servers import left_after

_SECONDS = 60


def has_java() -> bool:
    """Return whether there is a Java that Spark would start."""
    home = os.environ.get("JAVA_HOME")
    return shutil.which("java") is not None or (home is not None and Path(home, "bin", "java").exists())


def make_session(log: Path | None = None) -> Any:
    """Start a session.

    Args:
        log: A folder for its event log; None for none.
    """
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    options = {
        "spark.driver.memory": "512m",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        "spark.eventLog.enabled": str(log is not None).lower(),
        "spark.eventLog.dir": "" if log is None else log.as_uri(),
        "spark.eventLog.compress": "false",
    }
    builder: Any = SparkSession.builder
    builder = builder.master("local[2,4]")
    for name, value in options.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    register(spark)
    return spark


def end_session(spark: Any) -> None:
    """Stop a session, and the processes of its Java, which Spark itself ends with this process only."""
    from pyspark import SparkContext

    gateway = spark.sparkContext._gateway
    started = psutil.Process(gateway.proc.pid).children(recursive=True)
    spark.stop()
    gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait(_SECONDS)
    assert left_after(_SECONDS, started) == []
    SparkContext._gateway = SparkContext._jvm = None


def patiently(run: Callable[[], object]) -> None:
    """Run again where Spark had no patience with a busy machine: its processes have ten seconds to begin."""
    for _ in range(5):
        try:
            run()
        except Exception as error:
            if "failed to connect back" not in str(error):
                raise
        else:
            return
    raise RuntimeError("Spark's processes did not begin")
