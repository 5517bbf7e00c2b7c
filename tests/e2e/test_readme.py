"""The Python blocks of README and of the pages of the site run in order, as pasted, and the tests among them pass.

Each page runs in a process of its own: pages set default clients and hooks, which outlive their blocks. Libraries such
as Sybil run all pages in the process of the tests.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.documents import DOCUMENTS, ROOT, blocks, module, run_by

_PYTEST = ["-m", "pytest", "-q", "-p", "codat_facade.pytest_plugin", "page.py"]
PAGES = [path for path in DOCUMENTS if run_by(path) is None and any(block.runs for block in blocks(path))]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_python_blocks_of_a_page_run_as_pasted(page: Path, tmp_path: Path) -> None:
    code = module(page)
    (tmp_path / "page.py").write_text(code, "utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CODAT_", "PYTEST_"))}
    has_tests = re.search(r"^def test_", code, re.MULTILINE)

    done = subprocess.run(
        [sys.executable, "-W", "error", *(_PYTEST if has_tests else ["page.py"])],
        cwd=tmp_path,
        env=environment | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_page_that_another_test_runs_names_one_that_exists() -> None:
    for page in DOCUMENTS:
        test = run_by(page)
        assert test is None or test.is_file(), page
