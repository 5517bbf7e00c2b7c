"""The Python blocks of the README and of the guides run in order, as pasted, and the tests among them pass."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "docs/guides/batches.md"]
GUIDES = [path for path in DOCUMENTS if _BLOCK.search(path.read_text("utf-8"))]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_the_python_blocks_of_a_guide_run_as_pasted(guide: Path, tmp_path: Path) -> None:
    # One module that pytest imports: the blocks run one after the other, then their tests with the fixtures.
    text = guide.read_text("utf-8")
    lines = [""] * (text.count("\n") + 1)
    for found in _BLOCK.finditer(text):
        first = text[: found.start(1)].count("\n")
        block = found[1].splitlines()
        lines[first : first + len(block)] = block  # at their own lines, so that a traceback names those of the guide
    module = "\n".join(lines) + "\n\n\ndef test_the_blocks_ran() -> None:\n    pass\n"
    (tmp_path / "test_blocks.py").write_text(module, "utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CODAT_", "PYTEST_"))}

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *("-p", "codat_facade.pytest_plugin"), "test_blocks.py"],
        cwd=tmp_path,
        env=environment | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert done.returncode == 0, done.stdout + done.stderr
