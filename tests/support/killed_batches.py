"""A batch that is killed at random moments and begun again until it is done; the emulator counts what was written.

`python -m tests.support.killed_batches 0 300` prints the tally of the seeds from 0 to 299.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from attrs import field, frozen

from codat_facade import batches
from codat_facade.emulator import Emulator
from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.messages import Response
from codat_runtime import decode_json, encode_json

from .batch_runner import SharedTime, writes_of

ROOT = Path(__file__).parents[2]
MAX_RUNS = 30
KINDS = "reset cut truncated html empty status status status slow".split()
STATUSES = (408, 429, 429, 500, 502, 503, 504)
PAUSES = (0.0, 0.0, 30.0, 600.0, 79 * 60.0, 85 * 60.0, 2 * 3600.0, 30 * 3600.0)


class EmulatorClock(ManualClock):
    """The emulator's clock, which shows the time that all processes have in common."""

    def __init__(self, shared: SharedTime) -> None:
        self._shared = shared
        super().__init__()

    def timestamp(self) -> float:
        return self._shared.now()


class Runner:
    """The process that forks a process for each run."""

    def __init__(self) -> None:
        command = [sys.executable, "-W", "ignore", "-m", "tests.support.batch_runner"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def start(self, spec: dict[str, Any]) -> int:
        """Start a run, and return its process id."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(spec) + "\n")
        return int(self._line())

    def wait(self) -> int:
        """Wait for the run to end, and return its status as `os.waitpid` gives it."""
        return int(self._line())

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


@contextmanager
def runner() -> Iterator[Runner]:
    started = Runner()
    try:
        yield started
    finally:
        started.close()


@frozen
class Tally:
    """What became of the writes of one seed, or of several.

    Attributes:
        kills: How often the run was killed.
        runs: How often it was started.
        states: How many writes ended in each state.
        requests: How many requests the emulator received.
        wrong: Sentences: writes with more or fewer push operations than they are said to have.
    """

    kills: int
    runs: int
    states: Counter[str]
    requests: int
    wrong: list[str] = field(factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.kills + other.kills,
            self.runs + other.runs,
            self.states + other.states,
            self.requests + other.requests,
            self.wrong + other.wrong,
        )

    def __str__(self) -> str:
        states = ", ".join(f"{count} {state}" for state, count in self.states.items())
        return f"{self.kills} kills, {self.runs} runs, {self.requests} requests; writes: {states}; wrong: {self.wrong}"


def kill_and_resume(started: Runner, folder: Path, seed: int, count: int) -> Tally:
    """Run a batch of one seed, with faults, kill it at random moments, and begin it again until it is done."""
    chance = random.Random(seed)
    shared = SharedTime(folder / "time")
    emulator = Emulator(
        seed=seed, records=4 * count, push_pace=(1.0, chance.choice([2.0, 5.0, 20.0])), clock=EmulatorClock(shared)
    )
    emulator.create_company("Second", id="second", connections=["second-connection"])
    companies = [("company-id", "connection-id"), ("second", "second-connection")]
    journal = batches.SqliteJournal(folder / "journal.sqlite")
    # Codat has said that push operations will not show the record any more; then less can be told.
    moment = _Moment(emulator, chance, shows_data=seed % 3 > 0)
    with emulator.serve() as server:
        spec: dict[str, Any] = {
            "seed": seed,
            "count": count,
            "companies": companies,
            "records": _records(emulator, companies, count),
            "url": server.url,
            "api_key": emulator.api_key,
            "journal": str(journal.path),
            "time": str(folder / "time"),
            "is_async": seed % 2 == 1,
            "retry_failed": False,
        }
        _order_faults(emulator, chance, count)
        kills_left, kills, runs = chance.choice([1, 1, 2, 3]), 0, 0
        while runs < MAX_RUNS:
            runs += 1
            pid = started.start(spec)
            if kills_left:
                moment.arm(pid, count)
            status = started.wait()
            moment.disarm()
            if os.WIFSIGNALED(status):
                kills += 1
                kills_left -= 1
                shared.jump(chance.choice(PAUSES))
                continue
            assert status == 0, f"seed {seed}: the run ended with status {status}"
            kills_left = 0
            report = batches.Report.of(journal)
            if not report.open and not report.failed:
                break
            # What certainly was not written is asked for once more, as a person would.
            spec["retry_failed"] = not report.open
            if runs > 6:
                emulator.faults.clear()
        report = batches.Report.of(journal)
        requests = len(emulator.requests)
        states = Counter(str(one.state) for one in report.outcomes)
        wrong = [] if len(report.outcomes) == count else [f"{len(report.outcomes)} writes are in the journal"]
        wrong += _misfits(emulator, spec, report)
    journal.close()
    return Tally(kills, runs, states, requests, [f"seed {seed}: {sentence}" for sentence in wrong])


class _Moment:
    """When a run is killed: after a time, or at a request, before or after it has taken its effect."""

    def __init__(self, emulator: Emulator, chance: random.Random, *, shows_data: bool) -> None:
        self._chance = chance
        self._app = emulator._app
        self._handle = self._app.handle
        self._app.handle = self._counted  # type: ignore[method-assign]
        self._shows_data = shows_data
        self._pid: int | None = None
        self._left = 0
        self._is_after = False
        self._timer: threading.Timer | None = None

    def arm(self, pid: int, count: int) -> None:
        self._is_after = self._chance.random() < 0.5
        if self._chance.random() < 0.3:
            self._left = -1
            self._timer = threading.Timer(self._chance.uniform(0.0, 0.02 * count), self._kill, [pid])
            self._timer.start()
        else:
            self._left = self._chance.randint(1, 2 * count)
        self._pid = pid

    def disarm(self) -> None:
        self._pid = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None

    def _kill(self, pid: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    def _counted(self, request: Any) -> Any:
        pid = self._pid
        is_it = False
        if pid is not None and self._left > 0:
            self._left -= 1
            is_it = self._left == 0
        if pid is not None and is_it and not self._is_after:
            self._kill(pid)
            time.sleep(0.001)
        response = self._handle(request)
        if pid is not None and is_it:
            self._kill(pid)
        return response if self._shows_data or "/push" not in request.path else self._without_data(response)

    def _without_data(self, response: Response) -> Response:
        try:
            body = decode_json(response.body)
        except ValueError:
            return response
        for operation in body.get("results", [body]) if isinstance(body, dict) else ():
            operation.pop("data", None)
        return replace(response, body=encode_json(body))


def _order_faults(emulator: Emulator, chance: random.Random, count: int) -> None:
    for _ in range(chance.randint(0, count // 2)):
        kind = chance.choice(KINDS)
        emulator.faults.add(
            kind,  # type: ignore[arg-type]
            method=chance.choice(["POST", "POST", "POST", "GET", "PUT", "DELETE"]),
            times=chance.choice([1, 1, 1, 2, 6]),
            skip=chance.randint(0, count // 4),
            processed=chance.choice([True, False]),
            status=chance.choice(STATUSES) if kind == "status" else None,
            retry_after=chance.choice([None, 1, 30]) if kind == "status" else None,
            seconds=0.01 if kind == "slow" else chance.choice([0.0, 0.0, 3.0]),
        )


def _records(emulator: Emulator, companies: list[tuple[str, str]], count: int) -> list[str]:
    """An invoice for each place, of the company that the place writes to, each another one."""
    ids = [
        [
            record["id"]
            for record in emulator.call("GET", f"/companies/{company}/data/invoices?pageSize=500").json["results"]
        ]
        for company, _ in companies
    ]
    return [ids[place % len(ids)][place] for place in range(count)]


def _misfits(emulator: Emulator, spec: dict[str, Any], report: batches.Report) -> Iterator[str]:
    """Compare what the emulator has with what the journal says."""
    pushed = Counter(_mark(push.record, push.action, push.record_id) for push in emulator._store.state.pushes.values())
    outcomes = {one.name: one for one in report.outcomes}
    writes = writes_of(spec)
    marks = {write.name: _mark_of(write) for write in writes}
    sharing = Counter(marks.values())
    for write in writes:
        outcome, number = outcomes.get(write.name), pushed[marks[write.name]]
        if outcome is None:
            yield f"{write.name} is lost"
        elif outcome.state is batches.State.UNKNOWN:
            if number > sharing[marks[write.name]]:
                yield f"{write.name} is unknown, and has {number} push operations"
        elif outcome.state is not batches.State.SUCCEEDED:
            yield f"{write.name} is {outcome.state}: {' '.join(outcome.reasons)}"
        elif number != sharing[marks[write.name]] and not (sharing[marks[write.name]] > 1 and number):
            yield f"{write.name} is {outcome.state}, and has {number} push operations"
    for mark, number in pushed.items():
        if number > sharing[mark]:
            yield f"{mark} was pushed {number} times"


def _mark_of(write: batches.Write) -> tuple[str, str]:
    action = {"create": "Created", "update": "Modified", "delete": "Deleted"}[write.operation.__name__]
    return _mark(write.body, action, str(write.record_id))


def _mark(record: Any, action: str, record_id: str) -> tuple[str, str]:
    if action == "Deleted":
        return action, record_id
    return action, str(record.get("note") or record.get("supplierName"))


def tally_of(seeds: range, count: int) -> Tally:
    """Run the batches of several seeds, of `count` writes each."""
    total = Tally(0, 0, Counter(), 0)
    with runner() as started:
        for seed in seeds:
            with tempfile.TemporaryDirectory() as folder:
                total += kill_and_resume(started, Path(folder), seed, count)
    return total


if __name__ == "__main__":
    first, last = map(int, sys.argv[1:])
    for start in range(first, last, 10):
        print(f"seeds from {start}: {tally_of(range(start, min(start + 10, last)), 40)}", flush=True)
