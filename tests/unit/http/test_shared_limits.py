"""Limits that are shared: by processes on one file, and by a limiter of the user's."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade.platform import companies
from codat_facade.shared_limits import SharedLimits
from codat_runtime.http import httpx
from tests.support.server import FakeClock, client_of, json_answer

PROCESSES = 8
PER_MINUTE = 100
PER_COMPANY = 3
ROOT = Path(__file__).parents[3]


def test_eight_processes_keep_the_limits_together_though_one_is_killed(tmp_path: Path) -> None:
    logs = [tmp_path / f"{number}.log" for number in range(PROCESSES)]
    command = [sys.executable, "-m", "tests.support.limited_process", str(tmp_path / "limits.sqlite")]
    limits = [str(PER_MINUTE), str(PER_COMPANY)]
    # The first keeps a slot until it is killed.
    processes = [
        subprocess.Popen([*command, *limits, "0" if number == 0 else "30", str(log)], cwd=ROOT, stdin=subprocess.PIPE)
        for number, log in enumerate(logs)
    ]
    try:
        while not (logs[0].exists() and logs[0].stat().st_size):
            assert processes[0].poll() is None
        processes[0].kill()
        for process in processes[1:]:
            assert process.wait(600) == 0
    finally:
        for process in processes:
            process.kill()
            process.wait(60)
            assert process.stdin
            process.stdin.close()

    own = SharedLimits.in_file(tmp_path / "limits.sqlite", codat.Limits(per_company=PER_COMPANY))
    slots = [own.take_slot("company-id") for _ in range(PER_COMPANY)]
    assert None not in slots, "the slot of the killed process is free again"
    assert own.take_slot("company-id") is None
    for slot in slots:
        slot.release()

    moments: list[float] = []
    events: list[tuple[int, int]] = []
    for number, log in enumerate(logs):
        lines = [line.split() for line in log.read_text().splitlines()]
        moments += [float(line[1]) for line in lines if line[0] == "acquired"]
        if number:
            events += [(int(line[-1]), 1 if line[0] == "acquired" else -1) for line in lines]
    assert len(moments) >= 30 * (PROCESSES - 1)
    moments.sort()
    assert all(later - first >= 60 for first, later in zip(moments, moments[PER_MINUTE:], strict=False))
    under_way = 0
    for _, change in sorted(events):
        under_way += change
        assert under_way <= PER_COMPANY
    assert under_way == 0


@pytest.mark.parametrize("is_async", [False, True])
def test_who_waits_too_long_is_told_at_once_and_holds_nothing(tmp_path: Path, is_async: bool) -> None:
    clock = FakeClock()
    limits = SharedLimits.in_file(tmp_path / "limits", codat.Limits(per_minute=2, per_company=1), clock=clock)

    def acquire(company: str, timeout: float | None) -> Any:
        if is_async:
            return asyncio.run(limits.acquire_async(company, timeout))
        return limits.acquire(company, timeout)

    first = acquire("a", 1)
    with pytest.raises(TimeoutError):
        acquire("a", 1)
    limits.release(first)
    limits.release(acquire("a", 1))
    with pytest.raises(TimeoutError):
        acquire("a", 59)
    limits.release(acquire("a", 61))
    limits.close()
    assert clock.time > 1060


class Limiter:
    """Notes what it is asked, and refuses a company."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, Any]] = []

    def acquire(self, company_id: str | None, timeout: float | None) -> object:
        if company_id == "late":
            raise TimeoutError
        self.seen.append(("acquire", company_id))
        return company_id

    async def acquire_async(self, company_id: str | None, timeout: float | None) -> object:
        return self.acquire(company_id, timeout)

    def release(self, permit: object) -> None:
        self.seen.append(("release", permit))


@pytest.mark.parametrize("is_async", [False, True])
def test_each_attempt_is_acquired_and_released(is_async: bool) -> None:
    limiter = Limiter()
    responses = [httpx.Response(503), json_answer({"id": "c", "name": "n", "redirect": "r"})]
    client = client_of(lambda _: responses.pop(0), limiter=limiter)

    def get(company: str) -> Any:
        return asyncio.run(companies.get.aio(client, company)) if is_async else companies.get(client, company)

    get("c")
    assert limiter.seen == [("acquire", "c"), ("release", "c")] * 2
    with pytest.raises(codat.TimeoutError, match="not sent|never sent|limits") as caught:
        get("late")
    assert not caught.value.maybe_carried_out


def test_what_is_no_limiter_is_refused() -> None:
    with pytest.raises(codat.ConfigurationError, match="limiter must have `acquire`"):
        codat.Client("test-key", limiter=codat.Limits())  # type: ignore[arg-type]


def test_limits_without_a_minute_are_refused(tmp_path: Path) -> None:
    with pytest.raises(codat.ConfigurationError, match="per_minute"):
        SharedLimits.in_file(tmp_path / "limits", codat.Limits(per_minute=None))


@pytest.mark.parametrize("package", ["pyrate_limiter", "filelock"])
def test_a_missing_package_is_named(package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(codat.ConfigurationError, match=r"pip install 'codat-facade\[shared-limits\]'"):
        SharedLimits.in_file(tmp_path / "limits")


def test_any_bucket_of_pyrate_limiter_does() -> None:
    from pyrate_limiter import InMemoryBucket, Rate

    clock = FakeClock()
    limits = SharedLimits(InMemoryBucket([Rate(3, 60_000)]), clock=clock)
    moments = [limits.acquire("a", None).moment for _ in range(7)]

    assert moments[:3] == [1000.0] * 3
    assert all(later - first >= 60 for first, later in zip(moments, moments[3:], strict=False))


class Broken(Limiter):
    """Raises where it is told to."""

    def __init__(self, *, at: str) -> None:
        super().__init__()
        self.at = at

    def acquire(self, company_id: str | None, timeout: float | None) -> object:
        if self.at == "acquire":
            raise ConnectionError("redis is gone")
        return super().acquire(company_id, timeout)

    def release(self, permit: object) -> None:
        if self.at == "release":
            raise ConnectionError("redis is gone")


@pytest.mark.parametrize("is_async", [False, True])
def test_a_limiter_that_fails_is_named_and_nothing_is_sent(is_async: bool) -> None:
    sent: list[Any] = []
    client = client_of(sent.append, limiter=Broken(at="acquire"))  # type: ignore[arg-type]
    with pytest.raises(codat.CodatError, match="limiter") as caught:
        asyncio.run(companies.delete.aio(client, "c")) if is_async else companies.delete(client, "c")
    assert isinstance(caught.value.__cause__, ConnectionError)
    assert not caught.value.maybe_carried_out
    assert not sent


@pytest.mark.parametrize("is_async", [False, True])
def test_a_response_is_not_lost_because_a_limiter_fails_after_it(
    is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    client = client_of(lambda _: json_answer({"id": "c", "name": "n", "redirect": "r"}), limiter=Broken(at="release"))
    company = asyncio.run(companies.get.aio(client, "c")) if is_async else companies.get(client, "c")
    assert company.name == "n"
    assert "redis is gone" in caplog.text


@pytest.mark.parametrize("company", [None, "c"])
def test_a_place_where_no_limits_can_be_kept_is_named(tmp_path: Path, company: str | None) -> None:
    corrupt, file = tmp_path / "corrupt", tmp_path / "file"
    corrupt.write_bytes(b"this is no database" * 100)
    file.touch()
    for path in (corrupt, file / "limits"):
        with pytest.raises(codat.ConfigurationError, match=f"shared limits cannot be kept in '{path}"):
            SharedLimits.in_file(path).acquire(company, 1)


class Slow(SharedLimits):
    """Takes a slot only when it is told to."""

    asked = threading.Event()
    go_on = threading.Event()

    def take_slot(self, company_id: str) -> Any:
        self.asked.set()
        assert self.go_on.wait(60)
        return super().take_slot(company_id)


def test_a_task_that_is_cancelled_twice_holds_nothing(tmp_path: Path) -> None:
    limits = Slow.in_file(tmp_path / "limits", codat.Limits(per_company=1))

    async def run() -> None:
        task = asyncio.create_task(limits.acquire_async("c", None))
        assert await asyncio.to_thread(limits.asked.wait, 60)
        for _ in range(2):
            task.cancel()
            for _ in range(3):
                await asyncio.sleep(0)
        limits.go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    gc.disable()
    try:
        slot = limits.take_slot("c")
    finally:
        gc.enable()
    assert slot is not None
    slot.release()
    limits.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_process_that_is_forked_while_a_thread_counts_can_count(tmp_path: Path) -> None:
    limits = SharedLimits.in_file(tmp_path / "limits")
    # As a thread does that writes to the file at this moment.
    with limits._lock:
        child = os.fork()
        if child == 0:
            os._exit(0 if limits._lock.acquire(timeout=5) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
