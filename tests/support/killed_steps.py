"""Kills an extraction at one line of its sink after another, as `kill -9` would, and lets another one go on.

    python -m tests.support.killed_steps parquet 10    # at each tenth line

Each run is a process of its own, forked from this one, so that all of them find the same emulator.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from codat_facade import extract
from codat_facade.accounting import bills, invoices
from codat_facade.emulator import Emulator

from .extraction import WAYS, change, client_of, companies_of, copy, expected_in, found_in, many_companies

LISTS = {"accounting.invoices": invoices, "accounting.bills": bills}
SINK_FILES = ("_parquet.py", "_parquet_file.py", "_journal.py", "_duckdb.py", "_conform.py", "_latest.py", "_lock.py")
KILLED = 9


def extract_into(emulator: Emulator, way: str, place: Path) -> None:
    """Run an extraction to its end."""
    report = WAYS[way](client_of(emulator), place, [*LISTS.values()], page_size=4, workers=1)
    assert report.is_complete, report


def in_child(work: Callable[[], object]) -> int:
    """Do something in a forked process, and return its exit code."""
    with warnings.catch_warnings():
        # Of forks in programs with threads: those of the parent are idle.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stderr.flush()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class KillAt:
    """Ends the process at a line of the sink, without any cleaning up; counts lines if there is no such line."""

    def __init__(self, step: int) -> None:
        self.step = step
        self.count = 0

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        if os.path.basename(frame.f_code.co_filename) not in SINK_FILES:
            return None
        if event == "line":
            self.count += 1
            if self.count == self.step:
                os._exit(KILLED)
        return self


def killed_at(emulator: Emulator, way: str, place: Path, step: int) -> bool:
    """Run an extraction that is killed at a step; False if it had fewer steps."""

    def work() -> None:
        kill = KillAt(step)
        threading.settrace(kill)
        sys.settrace(kill)
        extract_into(emulator, way, place)

    code = in_child(work)
    assert code in (0, KILLED), code
    return code == KILLED


def check(emulator: Emulator, way: str, place: Path, before: dict[str, Any]) -> None:
    """Look at what the killed one left, then go on to the end, and compare with what the emulator holds."""
    for table in LISTS:
        expected = expected_in(emulator, table.partition(".")[2])
        if before and place.exists():
            left = found_in(place, table)
            # Each row is as it was or as it is, and each is there.
            assert before[table].keys() <= left.keys()
            assert all(row in (before[table].get(key), expected[key]) for key, row in left.items())
    extract_into(emulator, way, place)
    for table in LISTS:
        expected = expected_in(emulator, table.partition(".")[2])
        assert found_in(place, table) == expected, table
    if place.is_dir():
        assert [path.name for path in place.rglob("*.tmp")] == []


def warm_up(emulator: Emulator) -> None:
    """Import what children need, and have the emulator make its records, once for all of them."""
    import pyarrow.compute
    import pyarrow.json
    import pyarrow.parquet  # noqa: F401

    for table, resource in LISTS.items():
        extract.Table.of(table)
        expected_in(emulator, table.partition(".")[2])
        for company in companies_of(emulator):
            resource.list(client_of(emulator), company)


def main(way: str, every: int) -> None:
    """Kill the first run, and one that merges, at each of their steps."""
    emulator = many_companies(1, 7)
    warm_up(emulator)
    with tempfile.TemporaryDirectory() as folder:
        base, place = Path(folder, "base"), Path(folder, "place")
        steps = 0
        before: dict[str, Any] = {}
        for is_merge in (False, True):
            if is_merge:
                assert in_child(lambda: extract_into(emulator, way, base)) == 0
                before = {table: expected_in(emulator, table.partition(".")[2]) for table in LISTS}
                change(emulator, "invoices", "bills")
            step = 1
            while True:
                copy(base, place)
                was_killed = killed_at(emulator, way, place, step)
                finish = partial(check, emulator, way, place, before)
                assert in_child(finish) == 0, f"killed at step {step}"
                if not was_killed:
                    break
                steps += 1
                step += every
        print(f"killed at {steps} steps of {way}, and resumed")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
