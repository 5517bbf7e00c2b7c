"""The blocks of the guide on tables run as pasted, in one program, and money is exact in each library."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs/guides/arrow.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_the_blocks_run() -> None:
    assert len(BLOCKS) == 5

    subprocess.run([sys.executable, "-W", "error", "-c", "\n".join(BLOCKS)], check=True, timeout=300)


def test_money_is_exact_to_the_last_digit_in_each_library() -> None:
    program = """
from decimal import Decimal
import duckdb, pandas as pd, polars as pl
from codat_facade import arrow
from codat_facade.accounting import invoices
import pyarrow as pa

page = b'{"results": [{"totalAmount": 12345678901234567890.123456789012345678, "lineItems": [{"unitAmount": 0.1}]}]}'
read = pa.Table.from_batches([arrow.read_page(page, invoices.list)])
amount = Decimal("12345678901234567890.123456789012345678")
assert read["totalAmount"].to_pylist() == [amount]
assert read.to_pandas()["totalAmount"][0] == amount
assert read.to_pandas(types_mapper=pd.ArrowDtype)["totalAmount"][0] == amount
frame = pl.from_arrow(read)
assert frame["totalAmount"][0] == amount
assert frame["lineItems"][0][0]["unitAmount"] == Decimal("0.1")
assert duckdb.sql("SELECT totalAmount, lineItems[1].unitAmount FROM read").fetchall() == [(amount, Decimal("0.1"))]
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=300)
