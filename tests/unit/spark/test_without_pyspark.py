"""Without pyspark, the package says what to install."""

from __future__ import annotations

import subprocess
import sys

import pytest

import codat_facade.spark
from codat_facade import ConfigurationError


@pytest.fixture(autouse=True)
def without_pyspark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    for name in ("pyspark.sql", "pyspark.sql.datasource"):
        monkeypatch.setitem(sys.modules, name, None)
    for name in [name for name in sys.modules if name.startswith("codat_facade.spark._")]:
        monkeypatch.delitem(sys.modules, name)


def test_it_says_what_to_install() -> None:
    with pytest.raises(ConfigurationError, match=r"pip install 'codat-facade\[spark\]'"):
        codat_facade.spark.register(object())
    with pytest.raises(ConfigurationError, match=r"pip install 'codat-facade\[spark\]'"):
        codat_facade.spark.CodatDataSource  # noqa: B018
    assert not hasattr(codat_facade.spark, "nothing")


def test_importing_it_loads_neither_pyspark_nor_pyarrow() -> None:
    code = "import sys, codat_facade.spark; assert not {'pyspark', 'pyarrow'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
