"""The blocks of the guide on dlt do what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codat_facade._client.default_client import override_default_client

from ..support.dlt_loads import expected_amounts, loaded_amounts
from ..support.extraction import client_of, many_companies

GUIDE = Path(__file__).parents[2] / "docs/guides/dlt.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_the_blocks_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    emulator = many_companies(2, records=5)

    assert len(BLOCKS) == 2
    with override_default_client(client_of(emulator)):
        for block in BLOCKS:
            exec(compile(block, str(GUIDE), "exec"), {})

    assert loaded_amounts(tmp_path, "accounting_invoices") == expected_amounts(emulator, "invoices")
