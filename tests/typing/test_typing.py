"""What type checkers make of calls: all the right ones pass, every wrong one and every deprecated one is reported.

Each checker reads all files in one run, for most of its time goes to what they import; mypy shares the cache of
`make mypy`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ACCEPTED, REJECTED, DEPRECATED = (HERE / name for name in ("accepted.py", "rejected.py", "deprecated.py"))
FILES = (ACCEPTED, REJECTED, DEPRECATED)

Finding = tuple[str, int, str]
"""The name of a file, the number of a line, and what is said of it."""


def mypy() -> Iterator[Finding]:
    command = [sys.executable, "-m", "mypy", "--strict", "--output=json", *map(str, FILES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parent.parent)
    assert done.returncode < 2, done.stdout + done.stderr
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        if finding["severity"] == "error":
            yield Path(finding["file"]).name, finding["line"], finding["message"]


def pyright() -> Iterator[Finding]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--project", str(HERE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode < 2, done.stdout + done.stderr
    for finding in json.loads(done.stdout)["generalDiagnostics"]:
        if finding["severity"] == "error":
            yield Path(finding["file"]).name, finding["range"]["start"]["line"] + 1, finding["message"]


def marked(path: Path, mark: str) -> set[int]:
    return {number for number, line in enumerate(path.read_text().splitlines(), 1) if line.endswith(f"# {mark}")}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_calls_pass_and_wrong_and_deprecated_ones_are_reported(checker: Callable[[], Iterator[Finding]]) -> None:
    wrong, deprecated = marked(REJECTED, "wrong"), marked(DEPRECATED, "deprecated")
    assert len(wrong) > 30
    assert len(deprecated) == 4
    found = list(checker())
    reported = {path.name: {line for name, line, _ in found if name == path.name} for path in FILES}
    assert reported == {ACCEPTED.name: set(), REJECTED.name: wrong, DEPRECATED.name: deprecated}
    assert all("deprecated" in message.lower() for name, _, message in found if name == DEPRECATED.name)
