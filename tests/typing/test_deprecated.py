"""What type checkers make of deprecated operations: they infer as ever, and report every call."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CALLS = Path(__file__).with_name("deprecated.py")
ROOT = CALLS.parents[2]


@pytest.mark.parametrize("checker", [["mypy", "--strict", "--enable-error-code=deprecated"], ["pyright"]])
def test_every_call_of_a_deprecated_operation_is_reported_and_nothing_else(checker: list[str]) -> None:
    command = [sys.executable, "-m", *checker, str(CALLS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    reported = re.findall(rf"{CALLS.name}:(\d+)(?::\d+)?(?: -|:) error: (?s:.*?)\b([Dd]eprecated)\b", done.stdout)
    errors = re.findall(rf"{CALLS.name}:\d+(?::\d+)?(?: -|:) error: ", done.stdout)
    wanted = [str(n) for n, line in enumerate(CALLS.read_text().splitlines(), 1) if line.endswith("# deprecated")]
    assert len(wanted) == 4
    assert [line for line, _ in reported] == wanted, done.stdout + done.stderr
    assert len(errors) == len(wanted), done.stdout
