"""Extractions that are killed at one line of their sink after another, and begun again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .scale import scaled

ROOT = Path(__file__).parents[2]
SECONDS = 3_000
# Of the lines of a sink, each third is one at which it is killed, or, in part, every 150th.
STEP = scaled(full=3, part=150)


@pytest.mark.timeout(2 * SECONDS)
@pytest.mark.parametrize("way", ["parquet", "duckdb"])
def test_a_process_that_is_killed_at_any_line_of_its_sink_is_made_good_by_the_next(way: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.killed_steps", way, str(STEP)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated")))},
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    print(done.stdout)
