"""What type checkers make of the ways to call: all the right ones pass, and every wrong one is reported."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ACCEPTED, REJECTED = HERE / "accepted.py", HERE / "rejected.py"

Report = set[tuple[str, int]]
"""File names and line numbers with an error."""


def mypy() -> Iterator[tuple[str, int]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--output=json", str(ACCEPTED), str(REJECTED)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parent.parent)
    assert done.returncode < 2, done.stdout + done.stderr
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        if finding["severity"] == "error":
            yield Path(finding["file"]).name, finding["line"]


def pyright() -> Iterator[tuple[str, int]]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--project", str(HERE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode < 2, done.stdout + done.stderr
    for finding in json.loads(done.stdout)["generalDiagnostics"]:
        if finding["severity"] == "error":
            yield Path(finding["file"]).name, finding["range"]["start"]["line"] + 1


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_the_right_calls_pass_and_every_wrong_one_is_reported(checker: Callable[[], Iterator[tuple[str, int]]]) -> None:
    wrong = {number for number, line in enumerate(REJECTED.read_text().splitlines(), 1) if line.endswith("# wrong")}
    assert len(wrong) > 30
    reported: Report = set(checker())
    assert {(name, line) for name, line in reported if name == ACCEPTED.name} == set()
    assert {line for name, line in reported if name == REJECTED.name} == wrong
