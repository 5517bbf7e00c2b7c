"""Run a batch: the blocking driver and its asynchronous twin."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .._base.arguments import Duration, seconds, whole
from .._http.event_loop import running_loop
from .._operations.operation import with_async
from .._operations.poller import client_clock
from .batch import Batch, Event, Job, PollJob
from .entry import CERTAINLY_NOT_WRITTEN, WriteState
from .jobs import run_job, run_job_async
from .journal import Journal
from .report import Report
from .write import Write, entries_of

if TYPE_CHECKING:
    from .._base.clock import Clock
    from .._client.client import Client

DEFAULT_IN_FLIGHT = 20
DEFAULT_POLL_INTERVAL = 2.0
DEFAULT_TIMEOUT = 600.0


@frozen
class Progress:
    """How far a run is: numbers of writes.

    Attributes:
        total: All of the journal.
        succeeded: Those that were written.
        failed: Those that were certainly not written.
        unknown: Those whose outcome is unclear.
        accepted: Those that Codat took, whose push operation has not ended.
    """

    total: int
    succeeded: int
    failed: int
    unknown: int
    accepted: int

    @classmethod
    def of(cls, counts: Mapping[WriteState, int]) -> Progress:
        """Read how many writes are in each state."""
        failed = sum(counts.get(state, 0) for state in CERTAINLY_NOT_WRITTEN)
        others = (counts.get(state, 0) for state in (WriteState.UNKNOWN, WriteState.ACCEPTED))
        return cls(sum(counts.values()), counts.get(WriteState.SUCCEEDED, 0), failed, *others)


def _in_flight(given: int) -> int:
    return whole("in_flight", given, least=1)


def _poll_interval(given: Duration) -> float:
    return seconds("poll_interval", given)


def _timeout(given: Duration) -> float:
    return seconds("timeout", given, zero=True)


@frozen
class _Options:
    in_flight: int = field(converter=_in_flight)
    poll_interval: float = field(converter=_poll_interval)
    timeout: float = field(converter=_timeout)
    retry_failed: bool
    progress: Callable[[Progress], object] | None
    wall_clock: Callable[[], float]

    def batch(self, journal: Journal) -> Batch:
        batch = Batch(journal.entries(), in_flight=self.in_flight, timeout=self.timeout, retry_failed=self.retry_failed)
        batch.begin(self.wall_clock())
        return batch

    def report(self, batch: Batch) -> None:
        if self.progress is not None:
            self.progress(Progress.of(batch.counts))


def _run_async(
    client: Client,
    writes: Iterable[Write],
    journal: Journal,
    *,
    in_flight: int = DEFAULT_IN_FLIGHT,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_TIMEOUT,
    retry_failed: bool = False,
    progress: Callable[[Progress], object] | None = None,
    wall_clock: Callable[[], float] = time.time,
) -> Coroutine[Any, Any, Report]:
    options = _Options(in_flight, poll_interval, timeout, retry_failed, progress, wall_clock)
    return _drive_async(client, writes, journal, options)


async def _drive_async(client: Client, writes: Iterable[Write], journal: Journal, options: _Options) -> Report:
    running_loop()
    clock = client_clock(client)
    events: asyncio.Queue[Event | BaseException] = asyncio.Queue()
    tasks: set[asyncio.Task[None]] = set()

    async def work(job: Job) -> None:
        try:
            await run_job_async(client, job, options.poll_interval, options.wall_clock, events.put_nowait)
        except Exception as error:
            events.put_nowait(error)

    with journal.lock(exclusive=True):
        journal.add(entries_of(writes, journal))
        batch = options.batch(journal)
        try:
            while True:
                jobs = batch.jobs(options.wall_clock(), clock.now())
                # Outside of the loop's thread, for a commit waits for the disk.
                await asyncio.to_thread(journal.save, batch.take_changes())
                options.report(batch)
                for job in jobs:
                    task = asyncio.create_task(work(job))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                if batch.is_over:
                    return Report.of_entries(batch.entries, batch.stop)
                _take(batch, await events.get(), options, clock)
                while not events.empty():
                    _take(batch, events.get_nowait(), options, clock)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


@with_async(_run_async)
def run(
    client: Client,
    writes: Iterable[Write],
    journal: Journal,
    *,
    in_flight: int = DEFAULT_IN_FLIGHT,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_TIMEOUT,
    retry_failed: bool = False,
    progress: Callable[[Progress], object] | None = None,
    wall_clock: Callable[[], float] = time.time,
) -> Report:
    """Make many writes, each exactly once, and go on with those that an earlier run began.

    A run that was killed is begun again with the same journal, with the same writes or with none.

    Args:
        writes: What to write. One that the journal has already is the same write; they may be left out.
        journal: Where each step is noted before it is taken, such as `SqliteJournal("bills.sqlite")`.
        in_flight: The most writes that are sent at once.
        poll_interval: Seconds, or a `timedelta`, between two polls of the push operations.
        timeout: Seconds, or a `timedelta`, that the run waits for a push operation to end; the next run goes on.
        retry_failed: True to send those again, with new keys, that certainly were not written.
        progress: Called with a `Progress` each time that something was noted.
        wall_clock: Gives the time in seconds since 1970, for tests.

    Returns:
        What became of all writes of the journal. A write that fails is a result, not an error; so is a run that ends
        early because the key is refused or the quota is used up: `stopped` says why.

    Raises:
        JournalLockedError: Another run uses the journal.
        JournalError: The journal cannot be read or written. Nothing is sent that is not in it.
        TypeError: Something is no `Write`, or an argument of one is of the wrong type; nothing was sent.
        ValueError: A write cannot be sent, or stands in the journal with another content; nothing was sent.
    """
    options = _Options(in_flight, poll_interval, timeout, retry_failed, progress, wall_clock)
    clock = client_clock(client)
    events: SimpleQueue[Event | BaseException] = SimpleQueue()

    def work(job: Job) -> None:
        try:
            run_job(client, job, options.poll_interval, options.wall_clock, events.put)
        except BaseException as error:
            events.put(error)

    with journal.lock(exclusive=True):
        journal.add(entries_of(writes, journal))
        batch = options.batch(journal)
        # As many again for what is looked for.
        with ThreadPoolExecutor(2 * options.in_flight, thread_name_prefix="codat-batch") as threads:
            try:
                while True:
                    jobs = batch.jobs(options.wall_clock(), clock.now())
                    journal.save(batch.take_changes())
                    options.report(batch)
                    for job in jobs:
                        context = contextvars.copy_context()
                        if isinstance(job, PollJob):
                            # Ctrl-C does not wait for polls, which tell again what they told.
                            threading.Thread(target=context.run, args=(work, job), daemon=True).start()
                        else:
                            threads.submit(context.run, work, job)
                    if batch.is_over:
                        return Report.of_entries(batch.entries, batch.stop)
                    _take(batch, events.get(), options, clock)
                    _take_all(batch, events, options, clock)
            except KeyboardInterrupt:
                threads.shutdown(cancel_futures=True)
                # What was sent already has its response by now; the next run need not ask for it again.
                _take_all(batch, events, options, clock)
                journal.save(batch.take_changes())
                raise


def _take_all(batch: Batch, events: SimpleQueue[Event | BaseException], options: _Options, clock: Clock) -> None:
    while True:
        try:
            _take(batch, events.get_nowait(), options, clock)
        except Empty:
            return


def _take(batch: Batch, event: Event | BaseException, options: _Options, clock: Clock) -> None:
    if isinstance(event, BaseException):
        raise event
    batch.take(event, options.wall_clock(), clock.now())
