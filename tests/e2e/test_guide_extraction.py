"""The blocks of the guide on extraction do what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[2] / "docs/guides/extraction.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_the_blocks_run_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for block in BLOCKS:
        exec(compile(block, str(GUIDE), "exec"), names)

    printed = capsys.readouterr().out
    assert printed.startswith("180 rows of 6 of 6 lists\n")
    assert "6 lists read, 0 not there, 0 failed" in printed
    assert "6 of 6 lists" in printed
    assert {path.name for path in tmp_path.iterdir()} == {"books", "books.duckdb", "books.duckdb.lock"}
