"""A run: slices are read by several threads, and each is committed by itself."""

from __future__ import annotations

import time
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors import CodatError
from ._arrow import Pages
from ._batches import Batches
from ._cursor import Cursor
from ._missing_companies import with_missing_companies
from ._options import RunOptions
from ._plan import Plan
from ._reading import SliceReading
from ._report import Progress, Report, SliceResult
from ._run_course import RunCourse
from ._sink import DamagedError, RunState, Sink, SliceState, kind_of
from ._slice import Slice

if TYPE_CHECKING:
    from .._client.client import Client


def run(client: Client, plan: Plan, sink: Sink, options: RunOptions, stop: Event | None = None) -> Report:
    """Read the slices of a plan into a sink.

    Args:
        client: The client.
        plan: What is read.
        sink: Where the rows go.
        options: How it is read.
        stop: Set from elsewhere to begin nothing more.

    Raises:
        UnauthorizedError, PaymentRequiredError, ForbiddenError: No other request would fare better, or none of a list.
    """
    with sink:
        sink.prepare([(table, Pages(table).schema) for table in plan.tables])
        kind = kind_of(plan.slices, full=options.full)
        state = RunState.resumed(sink.unfinished_run(), kind, now=time.time(), within=options.resume_within)
        sink.begin_run(state)
        course = RunCourse(plan.slices)
        _Workers(client, sink, course, options, state.id, stop or Event()).run()
        if course.fatal is not None:
            raise course.fatal
        report = with_missing_companies(course.report(), client, plan)
        if report.is_done:
            sink.end_run()
        return report


class _Workers:
    """The threads that read slices, and the caller's thread that hears of them."""

    def __init__(
        self, client: Client, sink: Sink, course: RunCourse, options: RunOptions, run: str, stop: Event
    ) -> None:
        self._client = client
        self._sink = sink
        self._course = course
        self._options = options
        self._run = run
        self._stop = stop
        self._lock = Lock()
        # Progress, an exception, or None from each thread that is done.
        self._events: SimpleQueue[Progress | BaseException | None] = SimpleQueue()

    def run(self) -> None:
        """Read until nothing is left, or an error ends it."""
        threads = [
            Thread(target=self._work, name=f"codat-extract-{number}", daemon=True)
            for number in range(self._options.workers)
        ]
        try:
            for thread in threads:
                thread.start()
            running = len(threads)
            while running:
                event = self._events.get()
                if event is None:
                    running -= 1
                elif isinstance(event, BaseException):
                    raise event
                elif self._options.progress is not None:
                    self._options.progress(event)
        finally:
            # What is whole is committed still; what is under way is dropped at its next page.
            self._stop.set()
            for thread in threads:
                if thread.ident is not None:
                    thread.join()

    def _work(self) -> None:
        try:
            while not self._stop.is_set():
                with self._lock:
                    slice = self._course.take()
                if slice is None:
                    break
                result = self._read(slice)
                if result is None:
                    break
                with self._lock:
                    progress = self._course.add(result)
                    if progress is not None:
                        self._events.put(progress)
        except BaseException as error:
            self._events.put(error)
        finally:
            self._events.put(None)

    def _read(self, slice: Slice) -> SliceResult | None:
        """Read one slice and commit it; None if the run was stopped meanwhile."""
        try:
            kept = self._sink.state_of(slice)
            if kept is not None and kept.run == self._run:
                return SliceResult(slice, "already read")
            return self._read_from(slice, None if kept is None or self._options.full else kept.cursor)
        except DamagedError as error:
            damage = str(error)
        result = self._read_from(slice, None)
        return None if result is None else evolve(result, damage=damage)

    def _read_from(self, slice: Slice, cursor: Cursor | None) -> SliceResult | None:
        reading = SliceReading(slice, cursor, overlap=self._options.overlap, page_size=self._options.page_size)
        try:
            with self._sink.writer(slice, replaces=reading.replaces) as writer:
                for batch in Batches(self._client, reading):
                    if self._stop.is_set() and not reading.done:
                        return None
                    writer.write(batch)
                writer.commit(SliceState(reading.cursor, self._run))
        except CodatError as error:
            return SliceResult(slice, "failed", reading.rows, reading.requests, error)
        return SliceResult(slice, "read", reading.rows, reading.requests)
