"""How long those who work on the project wait."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .environments import ROOT
from .report import Section

_GENERATE = (
    "import pathlib, sys; from scripts.generate import generate_all; "
    "generate_all(pathlib.Path('openapi'), pathlib.Path(sys.argv[1]))"
)


def measure() -> Section:
    """Time the generation of everything, once, on the clock. CI tells what `make check` takes."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [["`make generate`, written elsewhere", _took(sys.executable, "-c", _GENERATE, folder)]]
    return Section("Builds", "One run, on the clock.", ("target", "time"), rows)


def _took(*command: str | Path) -> str:
    begun = time.perf_counter()
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    seconds = f"{time.perf_counter() - begun:.1f} s"
    return seconds if result.returncode == 0 else f"{seconds}, and **failed**"
