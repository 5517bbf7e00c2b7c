"""Processes that keep shared limits together, one of which is killed; and the judge of what they did."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_killing_the_first(
    place: str, folder: Path, *, processes: int, per_minute: int, per_company: int, requests: Sequence[int]
) -> list[Path]:
    """Let processes acquire and release, and kill the first once it has acquired.

    Args:
        place: Where the limits stand: a file, or the URL of a server.
        folder: Where the logs go, one of each process.
        processes: How many.
        per_minute: The limit of all together.
        per_company: The limit at once.
        requests: Of the first and of the others; 0 to keep one until it is killed.

    Returns:
        The logs.
    """
    logs = [folder / f"{number}.log" for number in range(processes)]
    command = [sys.executable, "-m", "tests.support.limited_process", place, str(per_minute), str(per_company)]
    running = [
        subprocess.Popen([*command, str(requests[number > 0]), str(log)], cwd=ROOT, stdin=subprocess.PIPE)
        for number, log in enumerate(logs)
    ]
    try:
        while not (logs[0].exists() and logs[0].stat().st_size):
            assert running[0].poll() is None
        running[0].kill()
        for process in running[1:]:
            assert process.wait(600) == 0
    finally:
        for process in running:
            process.kill()
            process.wait(60)
            assert process.stdin
            process.stdin.close()
    return logs


def judge(logs: Sequence[Path], *, per_minute: int, per_company: int) -> int:
    """Assert that the limits were kept, the slots by those that were not killed; gives the number of requests."""
    moments: list[float] = []
    events: list[tuple[int, int]] = []
    for number, log in enumerate(logs):
        lines = [line.split() for line in log.read_text().splitlines()]
        moments += [float(line[1]) for line in lines if line[0] == "acquired" and len(line) == 3]
        if number:
            events += [(int(line[-1]), 1 if line[0] == "acquired" else -1) for line in lines]
    moments.sort()
    assert all(later - first >= 60 for first, later in zip(moments, moments[per_minute:], strict=False))
    under_way = 0
    for _, change in sorted(events):
        under_way += change
        assert under_way <= per_company
    assert under_way == 0
    return len(moments)
