"""A load of 200 companies (24 in part) by dlt, killed again and again: nothing is lost or there twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from codat_facade.emulator import Emulator

from ..support.dlt_loads import expected_amounts, loaded_amounts, query
from ..support.dlt_worker import AGAIN, LISTS
from ..support.extraction import companies_of, many_companies
from .scale import scaled
from .servers import wait_until

COMPANIES = scaled(full=200, part=24)
PER_LOAD = scaled(full=25, part=6)
SECONDS = 900
SLICES = COMPANIES * len(LISTS)
MOMENTS: tuple[float | str, ...] = (0.5, "normalize/extracted/*", "load/normalized/*/started_jobs/*", 1.2)
"""When a worker is killed: after so many loads' pages, or where dlt has such files, to normalize or to write."""


def started(url: str, emulator: Emulator, folder: Path) -> subprocess.Popen[str]:
    """A worker, whose words go to a file."""
    command = [sys.executable, "-m", "tests.support.dlt_worker", url, emulator.api_key, str(folder), str(PER_LOAD)]
    with (folder / "worker.log").open("a") as log:
        return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, text=True)


def data_requests(emulator: Emulator) -> int:
    """How many pages were asked for."""
    return sum("/data/" in request.path for request in emulator.requests)


@pytest.mark.timeout(3 * SECONDS)
def test_a_killed_load_goes_on_and_a_later_one_reads_little(tmp_path: Path) -> None:
    emulator = many_companies(COMPANIES, records=10)
    with emulator.serve() as server:
        kills = 0
        while kills < len(MOMENTS) or loaded_companies(tmp_path) < COMPANIES / 4:
            worker = started(server.url, emulator, tmp_path)
            wait_for(MOMENTS[kills % len(MOMENTS)], emulator, tmp_path)
            assert worker.poll() is None, (tmp_path / "worker.log").read_text()
            worker.kill()
            worker.wait(SECONDS)
            kills += 1
        assert started(server.url, emulator, tmp_path).wait(SECONDS) == 0, (tmp_path / "worker.log").read_text()
        first = data_requests(emulator)

        assert_same(emulator, tmp_path)
        # What was lost with each death is the load that was being read.
        assert first <= SLICES + kills * PER_LOAD * len(LISTS)

        emulator.clock.advance(86_400)
        change(emulator)
        before, words = len(emulator.requests), len((tmp_path / "worker.log").read_text())
        assert started(server.url, emulator, tmp_path).wait(SECONDS) == 0, (tmp_path / "worker.log").read_text()

        second = len(emulator.requests) - before
        print(f"{kills} kills; {first} pages for {SLICES} slices, then {second} requests")
        # One for each list of each company, one for the companies, and what the client says that it sent again: on a
        # busy machine a response may be lost.
        again = (tmp_path / "worker.log").read_text()[words:].count(AGAIN)
        assert second == 1 + SLICES + again
        assert again <= 0.01 * SLICES
        assert_same(emulator, tmp_path)


def wait_for(moment: float | str, emulator: Emulator, folder: Path) -> None:
    """Wait for one of `MOMENTS`."""
    if isinstance(moment, str):
        wait_until(lambda: any((folder / "pipelines/books").glob(moment)), moment)
    else:
        target = data_requests(emulator) + int(moment * PER_LOAD * len(LISTS))
        wait_until(lambda: data_requests(emulator) >= target, f"{moment} loads' pages")


def loaded_companies(folder: Path) -> int:
    """How many companies the dataset has; none as long as there is no table."""
    try:
        return int(query(folder, "SELECT count(DISTINCT _company_id) FROM accounting_invoices")[0][0])
    except duckdb.Error:
        return 0


def change(emulator: Emulator) -> None:
    """Change, delete and add invoices of each tenth company."""
    for company, connection in list(companies_of(emulator).items())[::10]:
        changed, deleted, *_ = emulator.records(company, connection, "invoices")
        now = emulator.clock.now().isoformat()
        emulator.add_record(company, connection, "invoices", {**changed, "totalAmount": 17, "modifiedDate": now})
        gone = {**deleted, "metadata": {"isDeleted": True}, "modifiedDate": now}
        emulator.add_record(company, connection, "invoices", gone)
        emulator.add_record(company, connection, "invoices")


def assert_same(emulator: Emulator, folder: Path) -> None:
    """Rows, amounts and lines are those that the emulator holds."""
    for data_type in ("invoices", "bills"):
        assert loaded_amounts(folder, f"accounting_{data_type}") == expected_amounts(emulator, data_type)
    for data_type in ("customers", "suppliers", "accounts"):
        expected = {
            (company, record["id"])
            for company, connection in companies_of(emulator).items()
            for record in emulator.records(company, connection, data_type)
        }
        found = query(folder, f"SELECT _company_id, id FROM accounting_{data_type}")
        assert len(found) == len(expected)
        assert set(found) == expected
