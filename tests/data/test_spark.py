"""Spark reads lists of many companies from an emulator, over a socket, while its processes are killed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from threading import Thread
from typing import Any

import psutil
import pytest

from codat_facade.spark._options import NAMES

from .emulated_books import KEY, served_books
from .scale import scaled
from .servers import PATIENCE, command_of, program, wait_until
from .spark_session import end_session, has_java, make_session, patiently
from .stream_driver import start

pytestmark = [
    pytest.mark.skipif(not has_java(), reason="Spark needs Java 17 or later: apt-get install default-jre-headless"),
    # Sockets that py4j leaves to the garbage collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

COMPANIES = scaled(full=200, part=60)
BEFORE = COMPANIES * 3 // 10
"""How many lists are read before workers are killed."""
LISTS = ("invoices", "bills", "customers", "suppliers", "payments")


@pytest.fixture(scope="module")
def books() -> Iterator[Any]:
    with served_books(COMPANIES, 4) as found:
        yield found


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("events")


@pytest.fixture(scope="module")
def spark(books: Any, log: Path) -> Iterator[Any]:
    url, key = books.address()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CODAT_BASE_URL", url)
        patch.setenv("CODAT_API_KEY", key)
        session = make_session(log)
        session.sparkContext.setLogLevel("OFF")
        try:
            yield session
        finally:
            end_session(session)


@pytest.fixture(autouse=True)
def _count_anew(books: Any) -> None:
    books.forget_requests()


def load(spark: Any, name: str, **options: Any) -> Any:
    given = {"partitions": 8, "requests_per_minute": 60_000, **options}
    return spark.read.format("codat").options(list=name, **given).load()


def rows_of(frame: Any, amount: str = "totalAmount") -> dict[tuple[str, str], Any]:
    """The rows by company and id; none is there twice."""
    wanted = [name for name in ("_company_id", "id", amount, "lineItems.unitAmount") if _has(frame, name)]
    rows = [row.asDict() for row in frame.select(*wanted).collect()]
    found = {(row["_company_id"], row["id"]): (row.get(amount), row.get("unitAmount") or []) for row in rows}
    assert len(found) == len(rows), "a row is there twice"
    return found


def _has(frame: Any, name: str) -> bool:
    return name.split(".")[0] in frame.columns


def held(books: Any, data_type: str, amount: str = "totalAmount") -> dict[tuple[str, str], Any]:
    """What the emulator holds, as `rows_of` gives it."""
    return {
        place: (record.get(amount), [line["unitAmount"] for line in record.get("lineItems") or ()])
        for place, record in books.records(data_type).items()
    }


def sums(rows: dict[Any, Any]) -> tuple[Decimal, Decimal]:
    return (
        sum((Decimal(amount or 0) for amount, _ in rows.values()), Decimal(0)),
        sum((Decimal(one or 0) for _, lines in rows.values() for one in lines), Decimal(0)),
    )


def kill_workers() -> int:
    """Kill the processes that run the tasks of this process's session: each was forked by a daemon of Spark."""
    started = psutil.Process().children(recursive=True)
    daemons = [one for one in started if "pyspark" in (line := command_of(one)) and "daemon" in line]
    parents = {daemon.pid for daemon in daemons}
    workers = [one for one in daemons if one.ppid() in parents]
    for worker in workers:
        worker.kill()
    return len(workers)


@pytest.mark.parametrize("name", LISTS)
def test_a_killed_worker_loses_no_row_and_doubles_none(spark: Any, books: Any, name: str) -> None:
    found: list[dict[Any, Any]] = []
    # Both tasks wait for a response when they are killed.
    books.fault("slow", path=f"*/data/{name}", skip=BEFORE, times=2, seconds=60.0)
    reading = Thread(target=lambda: found.append(rows_of(load(spark, name))))
    reading.start()
    # With the one that listed the companies.
    wait_until(lambda: books.received_count() >= BEFORE + 3, "requests of tasks")
    killed = kill_workers()
    reading.join(PATIENCE)

    expected = held(books, name)
    assert found[0] == expected
    assert sums(found[0]) == sums(expected)
    assert killed > 0
    # It was in the middle: some companies were asked for again, none more often than a task is tried.
    asked = Counter(path for path in books.asked().elements() if path.endswith(f"/data/{name}"))
    assert len(asked) == COMPANIES
    assert COMPANIES < sum(asked.values()) < 2 * COMPANIES
    assert max(asked.values()) <= 4


def test_tasks_keep_to_the_pace_together(spark: Any, books: Any) -> None:
    per_minute = 6 * COMPANIES
    load(spark, "customers", requests_per_minute=per_minute, partitions=2).write.format("noop").mode("overwrite").save()

    times = books.request_times()
    assert len(times) == COMPANIES + 1
    # A second's share for both tasks, after the tenth that may go out at once, and the one that listed the companies.
    for first in range(0, len(times), 5):
        for last in range(first, len(times), 5):
            assert last - first <= 1 + per_minute / 10 + per_minute * 0.015 * (times[last] - times[first]) + 4


def test_nothing_shows_the_key(spark: Any, books: Any, log: Path) -> None:
    company = next(iter(books.companies()))
    frame = load(spark, "suppliers", companies=company, api_key=KEY)
    assert frame.count() > 0
    execution = frame._jdf.queryExecution()
    plans = [execution.toString(), execution.stringWithStats(), repr(frame)]
    plans += [frame._sc._jvm.PythonSQLUtils.explainString(execution, mode) for mode in ("extended", "formatted")]
    plans += [getattr(execution, part)().toJSON() for part in ("logical", "analyzed", "optimizedPlan", "executedPlan")]
    with pytest.raises(Exception) as failure:  # noqa: PT011 - the class is py4j's
        load(spark, "suppliers", companies=company, api_key=KEY, query="?").collect()
    with pytest.raises(Exception) as refusal:  # noqa: PT011
        load(spark, "suppliers", companies=company, api_key=KEY, listt="x")
    logged = b"".join(file.read_bytes() for file in log.rglob("*") if file.is_file())

    assert KEY not in "".join(plans) + str(failure.value) + str(refusal.value)
    assert b"SparkListenerSQLExecutionStart" in logged
    assert KEY.encode() not in logged
    assert "there is no option listt: did you mean list?" in str(refusal.value)


def test_what_does_not_fit_is_kept_beside(spark: Any, books: Any) -> None:
    company = next(iter(books.companies()))
    texts = {"id": "odd", "totalAmount": "a lot", "modifiedDate": "2026-01-15T08:59:59.1234567Z", "novel": {"a": 1}}
    books.put(company, "invoices", texts)

    frame = load(spark, "invoices", companies=company, query="id=odd")
    (row,) = frame.select("totalAmount", "modifiedDate", "_times", "_raw", "_unknown").collect()

    assert row.totalAmount is None
    assert "a lot" in row._raw
    assert row.modifiedDate.microsecond == 123456
    assert '"modifiedDate":"2026-01-15T08:59:59.1234567Z"' in row._times
    assert "novel" in row._unknown


def test_a_company_that_is_gone_is_passed_over_unless_it_must_not_be(spark: Any, books: Any) -> None:
    company = next(iter(books.companies()))
    there = load(spark, "bills", companies=f"{company},8d5d46e1-0000-4000-8000-000000000000")

    assert there.count() == load(spark, "bills", companies=company).count() > 0
    with pytest.raises(Exception, match="NotFoundError"):
        load(spark, "bills", companies="8d5d46e1-0000-4000-8000-000000000000", missing="fail").count()
    assert load(spark, "bills", companies_query="name=Nobody").count() == 0


def test_tasks_that_are_tried_again_do_not_ask_while_codat_wants_a_pause(spark: Any, books: Any) -> None:
    companies = ",".join(list(books.companies())[:20])
    books.fault("status", status=429, retry_after=7200, times=1_000, path="*/data/payments")

    with pytest.raises(Exception, match="RateLimitError"):
        load(spark, "payments", companies=companies, partitions=20).count()

    # Two tasks at once, each tried four times.
    assert sum(books.asked().values()) <= 2


def test_a_stream_whose_driver_is_killed_goes_on_without_loss(spark: Any, books: Any, tmp_path: Path) -> None:
    chosen = list(books.companies())[-20:]
    companies = ",".join(chosen)
    command = [sys.executable, "-m", "tests.data.stream_driver", str(tmp_path), companies]
    with program(*command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as driver:
        wait_until(lambda: books.request_count() >= 10 or driver.poll() is not None, "requests of the driver")
    assert (tmp_path / "checkpoint" / "offsets" / "0").exists()
    assert not (tmp_path / "checkpoint" / "commits" / "0").exists(), "it was not killed in the middle"

    def records() -> dict[Any, Any]:
        return {place: record for place, record in books.records("invoices").items() if place[0] in chosen}

    def stream() -> list[Any]:
        patiently(lambda: start(spark, tmp_path, companies).awaitTermination(PATIENCE))
        return spark.read.parquet(str(tmp_path / "rows")).collect()

    # What the batch that was killed had read already changes before it is read again.
    books.advance(10)
    changed = [place for number, place in enumerate(records()) if number % 3 == 0]
    for company, record in changed:
        books.put(company, "invoices", {"id": record, "totalAmount": Decimal("0.01")})
    books.advance(10)
    rows = stream()

    def latest(rows: list[Any]) -> dict[Any, Any]:
        in_order = sorted(rows, key=lambda row: row.modifiedDate)
        return {(row._company_id, row.id): row.totalAmount for row in in_order}

    assert latest(rows) == {place: record.get("totalAmount") for place, record in records().items()}
    assert len({(row._company_id, row.id, row.modifiedDate) for row in rows}) == len(rows)

    company, record = changed[0]
    books.put(company, "invoices", {"id": record, "totalAmount": Decimal("0.02")})
    books.put(company, "invoices", {"id": "new", "totalAmount": Decimal("0.03")})
    books.advance(10)
    more = stream()

    assert len(more) == len(rows) + 2
    assert latest(more) == {place: record.get("totalAmount") for place, record in records().items()}


def test_the_blocks_of_the_guide_do_what_it_says(spark: Any, books: Any, tmp_path: Path) -> None:
    guide = Path(__file__).parents[2] / "docs/guides/spark.md"
    blocks = re.findall(r"^```python\n(.*?)^```", guide.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {"spark": spark, "folder": str(tmp_path)}
    for block in blocks:
        patiently(lambda block=block: exec(compile(block, str(guide), "exec"), names))

    # Not its totals: another test has put an amount there that is no number.
    expected = len(books.records("invoices"))
    assert spark.read.parquet(f"{tmp_path}/invoices").count() == expected
    # Those of the last hour are not in the stream yet.
    assert 0 < spark.read.parquet(f"{tmp_path}/changes").count() <= expected
    options = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", guide.read_text("utf-8"), re.MULTILINE)
    named = {name for names in options for name in re.findall(r"\w+", names)}
    assert set(NAMES) == {name for name in named if not name.startswith("_")}
