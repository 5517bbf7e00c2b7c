"""One step of one write, which any engine may take again."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen
from codat_api.platform.api.push_data import get_push_operation

from .._operations.operation import with_async
from .._operations.poller import require_body
from .._push.push_ref import PollFailure
from ..errors import CodatError, RateLimitError
from .batch import Looked, LookJob, SendJob, Sent
from .decision import (
    MAX_ASKS,
    MAX_LOOKS,
    SETTLING,
    Decision,
    NextStep,
    after_failure,
    after_look,
    after_poll,
    after_response,
    attempted,
    next_step,
)
from .entry import Entry, WriteState
from .history import Evidence, of_no_other, skew_of
from .jobs import CallToMake, Pause, Steps, looking, perform, perform_async, sending
from .journal import Journal
from .push_write import PushWrite
from .report import WriteOutcome
from .write import Write, entries_of

if TYPE_CHECKING:
    from .._client.client import Client

_WAIT_FOR_END = 10.0
_WAIT_FOR_CODAT = 60.0
_OF_THE_ACCOUNT = (401, 402)


@frozen
class StepResult:
    """What a step came to.

    Attributes:
        outcome: How far the write is.
        retry_after: Seconds until the next step is due; None if the write has ended.
    """

    outcome: WriteOutcome
    retry_after: float | None


def _step_async(
    client: Client, write: Write | str, journal: Journal, *, wall_clock: Callable[[], float] = time.time
) -> Coroutine[Any, Any, StepResult]:
    return perform_async(client, _steps(write, journal, wall_clock))


@with_async(_step_async)
def step(
    client: Client, write: Write | str, journal: Journal, *, wall_clock: Callable[[], float] = time.time
) -> StepResult:
    """Take one write to its end, or to where it has to wait; to be called again until it has ended.

    It may be called again at any time, after a crash in the middle too. Several processes may take steps of different
    writes in one journal at once.

    Args:
        write: The write; or its name, if the journal has it.
        journal: Where each step is noted before it is taken.
        wall_clock: Gives the time in seconds since 1970, for tests.

    Returns:
        How far the write is, and when to call again.

    Raises:
        JournalLockedError: A run uses the journal.
        JournalError: The journal cannot be used, or another process took a step of this write at the same time.
        UnauthorizedError: The key is wrong; the write is as it was.
        PaymentRequiredError: A limit of the account is reached; the write is as it was.
        TypeError: The write has an argument of the wrong type; nothing was sent.
        ValueError: The write cannot be sent, stands in the journal with another content, or is not in it.
    """
    return perform(client, _steps(write, journal, wall_clock))


def _steps(write: Write | str, journal: Journal, wall_clock: Callable[[], float]) -> Steps[StepResult]:
    with journal.lock(exclusive=False):
        entry = _noted(write, journal)
        asks = 0
        while True:
            now = wall_clock()
            push = PushWrite.named(entry.operation)
            if entry.has_ended:
                return StepResult(WriteOutcome.of(entry), None)
            match next_step(entry, now, takes_a_key=push.takes_a_key):
                case NextStep.SEND if asks < MAX_ASKS:
                    asks += 1
                    before, entry = entry, _saved(attempted(entry, now), journal)
                    decision = yield from _send(before, entry, push, asks, wall_clock)
                    wait: float | None = None
                case NextStep.SEND:
                    return StepResult(WriteOutcome.of(entry), _WAIT_FOR_CODAT)
                case NextStep.POLL:
                    decision = yield from _poll(entry)
                    wait = _WAIT_FOR_END
                case _:
                    decision = yield from _look(entry, push, journal, wall_clock)
                    wait = decision.delay or None
            if decision.entry is not entry:
                entry = _saved(decision.entry, journal)
            if decision.stop is not None:
                error = decision.stop.error
                if error is not None and not isinstance(error, RateLimitError):
                    raise error
                return StepResult(WriteOutcome.of(entry), (error and error.retry_after) or _WAIT_FOR_CODAT)
            if wait is not None and not entry.has_ended:
                return StepResult(WriteOutcome.of(entry), max(wait, decision.delay))
            if decision.delay:
                yield Pause(decision.delay)


def _noted(write: Write | str, journal: Journal) -> Entry:
    if isinstance(write, Write):
        journal.add(entries_of([write], journal))
    name = write.name if isinstance(write, Write) else write
    entry = journal.get(name)
    if entry is None:
        raise ValueError(f"write {name!r} is not in the journal: give the Write itself the first time")
    return entry


def _saved(entry: Entry, journal: Journal) -> Entry:
    journal.save([entry])
    return evolve(entry, revision=entry.revision + 1)


def _send(before: Entry, entry: Entry, push: PushWrite, asks: int, wall_clock: Callable[[], float]) -> Steps[Decision]:
    event = yield from sending(SendJob(entry, push, 0.0), wall_clock)
    assert isinstance(event, Sent)
    if isinstance(event.outcome, BaseException):
        sent = evolve(entry, last_attempt_at=wall_clock())
        return after_failure(before, sent, event.outcome, asks, takes_a_key=push.takes_a_key)
    return after_response(entry, event.outcome, wall_clock())


def _poll(entry: Entry) -> Steps[Decision]:
    key = str(entry.push_operation_key)
    try:
        seen = yield CallToMake(require_body(get_push_operation.call(entry.company_id, key)))
    except CodatError as error:
        if error.transient:
            return Decision(entry, delay=error.retry_after or 0.0)
        return after_poll(entry, PollFailure(entry.company_id, key, error, None))
    return after_poll(entry, seen)


def _look(entry: Entry, push: PushWrite, journal: Journal, wall_clock: Callable[[], float]) -> Steps[Decision]:
    noted = [*journal.entries()]
    job = LookJob(entry.company_id, ((entry, push),), _taken(noted), skew_of(noted), 0.0)
    event = yield from looking(job)
    assert isinstance(event, Looked)
    if isinstance(event.outcome, CodatError):
        error = event.outcome
        if error.status_code in _OF_THE_ACCOUNT:
            raise error
        if error.transient:
            return Decision(entry, delay=error.retry_after or _WAIT_FOR_CODAT)
        why = f"Codat's push history of company {entry.company_id} cannot be read: {error.message}."
        return Decision(entry.ended(WriteState.UNKNOWN, why, "Look for the record in the books."))
    evidence = event.outcome[entry.name]
    decision = _judged(entry, evidence, journal, wall_clock)
    record_id = decision.entry.record_id
    if record_id is None:
        return decision
    # Another process may find the same record now. Whoever judges once its claim is noted sees that of the other.
    claim = _saved(evolve(entry, record_id=record_id), journal)
    decision = _judged(claim, evidence, journal, wall_clock)
    if decision.entry.state is WriteState.SUCCEEDED:
        return decision
    return evolve(decision, entry=evolve(decision.entry, record_id=None))


def _judged(entry: Entry, evidence: Evidence, journal: Journal, wall_clock: Callable[[], float]) -> Decision:
    """Decide by what was found, and by the journal as it is now: others have taken steps while it was looked for."""
    company = [one for one in journal.entries() if one.company_id == entry.company_id]
    taken = _taken(one for one in company if one.name != entry.name)
    sending_too = [one for one in company if one.state is WriteState.SENDING]
    evidence = evolve(
        evidence,
        candidates=tuple(one for one in evidence.candidates if one.key.casefold() not in taken),
        rivals=max(1, sum(one.content == entry.content for one in sending_too)),
        others_open=len(sending_too) > 1,
    )
    now = wall_clock()
    # Steps are not counted, so that the time has to tell when it was looked for often enough.
    looks = MAX_LOOKS if now - (entry.last_attempt_at or 0.0) > 2 * SETTLING else 1
    return after_look(entry, of_no_other(entry, evidence, company), now, looks)


def _taken(entries: Iterable[Entry]) -> frozenset[str]:
    """The push operations, in lower case, that are known to be other writes."""
    return frozenset(one.push_operation_key.casefold() for one in entries if one.push_operation_key)
