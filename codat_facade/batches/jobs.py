"""What the jobs of a batch ask Codat: generators of calls, and the two ways to perform them."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from .._http.retry import MAX_KEY_AGE
from .._operations.poller import client_clock
from .._push.poll import poll_many
from ..errors import CodatError, PollTimeoutError
from .batch import Event, Job, Looked, LookJob, PollEnded, PollJob, PollSeen, SendJob, Sent
from .decision import SEND_TIMEOUT, seconds_of_key
from .history import Candidate, Evidence, candidates_of, found_by_query, operations_since, window_of

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._client.client import Client

POLL_SPAN = 30.0
"""Seconds for which one job polls, after which those that were accepted meanwhile join in."""
_MIN_SEND_TIME = 1.0

T = TypeVar("T")


@frozen
class CallToMake:
    """One call to perform.

    Attributes:
        call: The call.
        total_timeout: Seconds that it may take with its retries; None for the client's own.
        key_age: Seconds since its idempotency key was first sent, by an earlier call.
    """

    call: Call[Any]
    total_timeout: float | None = None
    key_age: float = 0.0


@frozen
class Pause:
    """Seconds to wait."""

    seconds: float


Steps = Generator[CallToMake | Pause, Any, T]
Emit = Callable[[Event], None]


def sending(job: SendJob, wall_clock: Callable[[], float]) -> Steps[Event]:
    """Send a write; an error of it is its outcome.

    Args:
        job: The write.
        wall_clock: Gives the time in seconds since 1970. A pause may have taken longer, as where a machine slept.
    """
    if job.delay:
        yield Pause(job.delay)
    left = seconds_of_key(job.entry, wall_clock())
    try:
        call = job.push.call(job.entry)
    except (ValueError, TypeError) as error:
        # Nothing was sent; whatever else is raised after this leaves the outcome open.
        return Sent(job.entry.name, error)
    try:
        operation = yield CallToMake(
            call,
            total_timeout=max(_MIN_SEND_TIME, min(SEND_TIMEOUT, left)),
            # The client looks at it before each attempt, and refuses one that comes too late.
            key_age=MAX_KEY_AGE - left if left > 0 else math.inf,
        )
    except CodatError as error:
        return Sent(job.entry.name, error)
    return Sent(job.entry.name, operation)


def looking(job: LookJob, *, others_open: bool = False) -> Steps[Event]:
    """Look for writes in the push history of their company, and by their queries."""
    if job.delay:
        yield Pause(job.delay)
    try:
        evidence = yield from _evidence(job, others_open)
    except CodatError as error:
        return Looked(job.company_id, error)
    return Looked(job.company_id, evidence)


def _evidence(job: LookJob, others_open: bool) -> Steps[Mapping[str, Evidence]]:
    windows = {entry.name: window_of(entry, job.skew) for entry, _ in job.entries}
    untold = [windows[entry.name] for entry, _ in job.entries if entry.push_operation_key is None]
    operations: list[Any] = []
    if untold:
        since = min(window.doubtful_from for window in untold)
        operations = yield from _as_requests(operations_since(job.company_id, since))
    evidence: dict[str, Evidence] = {}
    for entry, push in job.entries:
        candidates: tuple[Candidate, ...] = ()
        if entry.push_operation_key is None:
            candidates = yield from _as_requests(candidates_of(entry, push, operations, job.taken, windows[entry.name]))
        found, older = yield from _as_requests(found_by_query(entry, push, windows[entry.name]))
        evidence[entry.name] = Evidence(candidates, found, older, others_open=others_open)
    return evidence


def _as_requests(calls: Generator[Call[Any], Any, T]) -> Steps[T]:
    response: Any = None
    while True:
        try:
            call = calls.send(response)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        response = yield CallToMake(call)


class _JobRun(Generic[T]):
    """A job on its way: `next` gives its steps, one after another, and takes in what the one before brought.

    Attributes:
        response: What the call of the last step gave.
        error: What it raised instead.
        result: The result of the job, once there are no more steps.
    """

    result: T

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps
        self.response: Any = None
        self.error: CodatError | None = None

    def next(self) -> CallToMake | Pause | None:
        """Return the next step; None at the end."""
        response, error = self.response, self.error
        self.response = self.error = None
        try:
            return self._steps.send(response) if error is None else self._steps.throw(error)
        except StopIteration as end:
            self.result = end.value
            return None


def perform(client: Client, steps: Steps[T]) -> T:
    """Perform a job in this thread."""
    # Whatever breaks it off, such as Ctrl-C, the steps end too, and free the journal.
    with closing(steps):
        run = _JobRun(steps)
        while (step := run.next()) is not None:
            try:
                if isinstance(step, Pause):
                    client_clock(client).sleep(step.seconds)
                else:
                    run.response = client.perform(step.call, total_timeout=step.total_timeout, key_age=step.key_age)
            except CodatError as error:
                run.error = error
        return run.result


async def perform_async(client: Client, steps: Steps[T]) -> T:
    """Perform a job without blocking; as `perform`."""
    with closing(steps):
        run = _JobRun(steps)
        while (step := run.next()) is not None:
            try:
                if isinstance(step, Pause):
                    await client_clock(client).sleep_async(step.seconds)
                else:
                    run.response = await client.perform_async(
                        step.call, total_timeout=step.total_timeout, key_age=step.key_age
                    )
            except CodatError as error:
                run.error = error
        return run.result


def run_job(client: Client, job: Job, poll_interval: float, wall_clock: Callable[[], float], emit: Emit) -> None:
    """Do a job in this thread, and emit what it brings."""
    match job:
        case SendJob():
            emit(perform(client, sending(job, wall_clock)))
        case LookJob():
            emit(perform(client, looking(job)))
        case PollJob(pairs):
            error: PollTimeoutError | None = None
            try:
                for seen in poll_many(client, pairs, poll_interval=poll_interval, timeout=POLL_SPAN):
                    emit(PollSeen(seen))
            except PollTimeoutError as timed_out:
                error = timed_out
            emit(PollEnded(error))


async def run_job_async(
    client: Client, job: Job, poll_interval: float, wall_clock: Callable[[], float], emit: Emit
) -> None:
    """Do a job without blocking, and emit what it brings."""
    match job:
        case SendJob():
            emit(await perform_async(client, sending(job, wall_clock)))
        case LookJob():
            emit(await perform_async(client, looking(job)))
        case PollJob(pairs):
            error: PollTimeoutError | None = None
            try:
                async for seen in poll_many.aio(client, pairs, poll_interval=poll_interval, timeout=POLL_SPAN):
                    emit(PollSeen(seen))
            except PollTimeoutError as timed_out:
                error = timed_out
            emit(PollEnded(error))
