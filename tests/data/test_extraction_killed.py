"""200 companies (12 in part) x 5 lists into files, by processes that are killed while the books change."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from codat_facade.emulator import Emulator

from ..support.extraction import companies_of, expected_in, found_in, many_companies
from .scale import scaled

ROOT = Path(__file__).parents[2]
DATA_TYPES = ("invoices", "bills", "customers", "suppliers", "payments")
COMPANIES = scaled(full=200, part=12)
KILLS = scaled(full=12, part=4)
PAGE_SIZE = 20
SECONDS = 3_000

PROGRAM = """
import sys
import codat_facade as codat
from codat_facade import extract
way, url, key, place, size, *lists = sys.argv[1:]
# The pace is the service's to keep in a test on one machine.
client = codat.Client(key, base_url=url, limits=None)
report = getattr(extract, f"to_{way}")(client, place, lists, page_size=int(size))
report.raise_if_incomplete()
print(report)
"""


def start(way: str, url: str, key: str, place: Path) -> subprocess.Popen[str]:
    """Start an extraction in a process of its own."""
    lists = [f"accounting.{one}" for one in DATA_TYPES]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated")))}
    command = [sys.executable, "-c", PROGRAM, way, url, key, str(place), str(PAGE_SIZE), *lists]
    return subprocess.Popen(command, env=environment, cwd=ROOT, text=True, stdout=subprocess.PIPE)


def change_some(emulator: Emulator, places: dict[str, str], chance: random.Random) -> None:
    """Change, delete and add some records, as the reads of Codat do."""
    emulator.clock.advance(1)
    now = emulator.clock.now().isoformat()
    for company in chance.sample(sorted(places), 5):
        for data_type in chance.sample(DATA_TYPES, 2):
            there = emulator.records(company, places[company], data_type)
            one, other = chance.sample(there, 2)
            amount = {"totalAmount": Decimal(chance.randint(1, 10**9)).scaleb(-4)} if "totalAmount" in one else {}
            emulator.add_record(company, places[company], data_type, {**one, **amount, "modifiedDate": now})
            gone = {**other, "metadata": {"isDeleted": True}, "modifiedDate": now}
            emulator.add_record(company, places[company], data_type, gone)
            emulator.add_record(company, places[company], data_type)


def fewest_requests(emulator: Emulator) -> int:
    """The companies in one page, and the pages of each list."""
    counts = [len(emulator.records(*place, one)) for place in companies_of(emulator).items() for one in DATA_TYPES]
    return 1 + sum(max(1, -(-count // PAGE_SIZE)) for count in counts)


def sum_in(place: Path, table: str) -> Decimal:
    """The amounts of a table, as DuckDB adds them up."""
    source = f"'{place.joinpath(*table.split('.'))}/*.parquet'" if place.is_dir() else table
    with duckdb.connect(":memory:" if place.is_dir() else str(place), read_only=not place.is_dir()) as connection:
        found: Any = connection.execute(f"SELECT sum(totalAmount) FROM {source}").fetchone()
    return Decimal(found[0])


@pytest.mark.timeout(4 * SECONDS)
@pytest.mark.parametrize("way", ["parquet", "duckdb"])
def test_no_row_is_lost_and_none_is_there_twice(tmp_path: Path, way: str) -> None:
    emulator = many_companies(COMPANIES, 60)
    places = companies_of(emulator)
    chance = random.Random(way)
    minimum = fewest_requests(emulator)
    place = tmp_path / "books"
    killed = 0
    with emulator.serve() as server:
        emulator.requests.clear()
        while killed < KILLS:
            # From the first request on, up to what would be the end of a run that nobody kills.
            until = len(emulator.requests) + chance.randint(1, minimum // KILLS)
            program = start(way, server.url, emulator.api_key, place)
            while len(emulator.requests) < until and program.poll() is None:
                change_some(emulator, places, chance)
                time.sleep(0.02)
            program.kill()
            program.communicate()
            if program.returncode == 0:
                break
            assert program.returncode == -signal.SIGKILL
            killed += 1
        program = start(way, server.url, emulator.api_key, place)
        printed, _ = program.communicate(timeout=SECONDS)
        assert program.returncode == 0
        spent = len(emulator.requests)
        print(f"{way}: killed {killed} times; {spent:,} requests, {minimum:,} without a kill; {printed.strip()}")
        # What a kill loses is the slices that were under way, and the list of companies.
        pages = max(-(-len(emulator.records(*one, "invoices")) // PAGE_SIZE) for one in places.items())
        assert spent <= (minimum + (killed + 1) * (1 + 8 * (pages + 2))) * 1.1

        # Then nothing changes any more, and one run a day later has all.
        emulator.clock.advance(86_400)
        emulator.requests.clear()
        program = start(way, server.url, emulator.api_key, place)
        printed, _ = program.communicate(timeout=SECONDS)
        assert program.returncode == 0
        compare(emulator, place)

        # Once more, and each list takes one request, and brings nothing.
        emulator.clock.advance(86_400)
        emulator.requests.clear()
        program = start(way, server.url, emulator.api_key, place)
        printed, _ = program.communicate(timeout=SECONDS)
        assert program.returncode == 0
        assert printed.startswith("0 rows ")
        assert len(emulator.requests) == 1 + COMPANIES * len(DATA_TYPES)
        print(f"{way}: unchanged: {printed.strip()}")

        # And with some changes, as many and what changed.
        for _ in range(10):
            change_some(emulator, places, chance)
        emulator.clock.advance(3_600)
        emulator.requests.clear()
        program = start(way, server.url, emulator.api_key, place)
        printed, _ = program.communicate(timeout=SECONDS)
        assert program.returncode == 0
        assert len(emulator.requests) == 1 + COMPANIES * len(DATA_TYPES)
        print(f"{way}: 10 x 5 companies x 2 lists changed: {printed.strip()}")
        compare(emulator, place)


def compare(emulator: Emulator, place: Path) -> None:
    """Hold what was written against what the emulator holds."""
    deleted = 0
    for data_type in DATA_TYPES:
        expected = expected_in(emulator, data_type)
        assert found_in(place, f"accounting.{data_type}") == expected
        deleted += sum(row[-1] for row in expected.values())
    for data_type in ("invoices", "bills", "payments"):
        amounts = [row[0] for row in expected_in(emulator, data_type).values() if row[0] is not None]
        assert sum_in(place, f"accounting.{data_type}") == sum(amounts, Decimal(0))
    assert deleted > 0
