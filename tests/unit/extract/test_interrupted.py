"""An extraction that ends in the middle of whatever its sink does: nothing is lost, nothing is there twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

import codat_facade as codat
from codat_facade import extract
from codat_facade.accounting import bills, customers, invoices
from codat_facade.extract import _duckdb, _journal, _parquet_file

from ...support.extraction import WAYS, change, client_of, copy, expected_in, found_in, many_companies

LISTS = {"invoices": invoices, "bills": bills, "customers": customers}
ROOT = Path(__file__).parents[3]


class Interrupted(BaseException):
    """Ends a run, as a signal does."""


class Steps:
    """Counts what a sink does, and interrupts it before or after one of the steps."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.fails_at = -1
        for owner, name in (
            (os, "replace"),
            (os, "fsync"),
            (Path, "open"),
            (Path, "unlink"),
            (pyarrow.parquet.ParquetWriter, "write_table"),
            (pyarrow.parquet.ParquetWriter, "close"),
            (_journal.StateJournal, "_write"),
            (_parquet_file, "_sync_folder"),
        ):
            monkeypatch.setattr(owner, name, self.counted(getattr(owner, name)))
        load = _duckdb._load_duckdb
        monkeypatch.setattr(_duckdb, "_load_duckdb", lambda: CountedDuckDB(load(), self))

    def step(self) -> None:
        """Note a step; this may be the one that is interrupted."""
        self.count += 1
        if self.count == self.fails_at:
            raise Interrupted

    def counted(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, as a step before it and, unless it gives something to be closed, one after it."""

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.step()
            result = function(*args, **kwargs)
            if result is None or not hasattr(result, "close"):
                self.step()
            return result

        return counted


class CountedDuckDB:
    """DuckDB, or a connection of it, whose statements are steps."""

    def __init__(self, inner: Any, steps: Steps) -> None:
        self._inner = inner
        self._steps = steps

    def __enter__(self) -> CountedDuckDB:
        self._inner.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._inner.__exit__(*error)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name in ("connect", "cursor"):
            return lambda *args: CountedDuckDB(found(*args), self._steps)
        return self._steps.counted(found) if name == "execute" else found


# A run into DuckDB takes so much longer that each third step has to do; tests/data/ has them all.
@pytest.mark.parametrize(("way", "stride"), [("parquet", 1), ("duckdb", 3)])
@pytest.mark.parametrize("merges", [False, True], ids=["first", "later"])
def test_a_run_that_is_interrupted_at_any_step_of_its_sink_is_made_good_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, stride: int, merges: bool
) -> None:
    emulator = many_companies(1, 5)
    client = client_of(emulator)
    run = partial(WAYS[way], client, lists=[invoices], page_size=4, workers=1)
    steps = Steps(monkeypatch)
    base = tmp_path / "base"
    if merges:
        run(base)
        change(emulator, "invoices")
    expected = expected_in(emulator, "invoices")
    was_interrupted = True
    step = 1 - stride
    while was_interrupted:
        step += stride
        place = tmp_path / str(step)
        copy(base, place)
        steps.count, steps.fails_at = 0, step
        try:
            run(place)
            was_interrupted = False
        except Interrupted:
            pass
        steps.fails_at = -1

        report = run(place)

        assert report.is_complete
        assert found_in(place, "accounting.invoices") == expected, f"after step {step}"
        assert [*place.parent.rglob("*.tmp")] == []
    assert step > 20


def test_a_process_that_is_killed_leaves_what_it_had_committed_and_no_lock(tmp_path: Path) -> None:
    emulator = many_companies(4, 9)
    place = tmp_path / "books"
    with emulator.serve() as server:
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, server.url, emulator.api_key, str(place)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated")))},
        )
        try:
            # The list of companies, and the pages of some slices.
            while len(emulator.requests) < 12 and program.poll() is None:
                time.sleep(0.01)
        finally:
            program.kill()
            program.wait()
        assert program.returncode == -signal.SIGKILL
        client = codat.Client(emulator.api_key, base_url=server.url, limits=None)

        report = extract.to_parquet(client, place, [*LISTS.values()], page_size=4)

    assert report.is_complete
    assert report.already_read > 0
    assert report.already_read + report.read == report.total == 12
    for name in LISTS:
        assert found_in(place, f"accounting.{name}") == expected_in(emulator, name)


PROGRAM = """
import sys
import codat_facade as codat
import codat_facade as codat
from codat_facade import extract
client = codat.Client(sys.argv[2], base_url=sys.argv[1], limits=None)
extract.to_parquet(client, sys.argv[3], ["accounting.invoices", "accounting.bills", "accounting.customers"],
                   page_size=4, workers=1)
import time
time.sleep(600)
"""
