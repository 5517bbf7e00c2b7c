"""A folder that PyInstaller makes of a program, with the emulator and its data in it; building it takes minutes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.places.program import ROOT

PROGRAM = """
import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator

emulator = Emulator(seed=7)
with codat.Client(api_key=emulator.api_key, transport=emulator.transport) as client:
    print(type(invoices.list(client, emulator.company_id, page_size=1).results[0]).__name__)
"""
COLLECT = ("--collect-submodules=codat_facade", "--collect-submodules=codat_api", "--collect-data=codat_documents")


@pytest.mark.skipif(not os.environ.get("TEST_PYINSTALLER"), reason="takes minutes: TEST_PYINSTALLER=1 runs it")
def test_a_program_in_a_folder_has_the_emulator_and_its_data(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    source = tmp_path / "books.py"
    source.write_text(PROGRAM)
    paths = [f"--paths={path}" for path in (ROOT, ROOT / "generated")]
    folders = [f"--{name}path={tmp_path / name}" for name in ("dist", "work", "spec")]
    build = [sys.executable, "-m", "PyInstaller", "--onedir", "--noconfirm", "--log-level=WARN", *COLLECT, *paths]
    subprocess.run([*build, *folders, str(source)], cwd=tmp_path, check=True)

    shown = subprocess.run([tmp_path / "dist/books/books"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (shown.stdout, shown.stderr) == ("Invoice\n", "")


def test_the_guide_has_the_options_that_the_program_is_built_with() -> None:
    guide = (ROOT / "docs/guides/pyinstaller.md").read_text("utf-8")
    assert [option for option in COLLECT if option not in guide] == []
