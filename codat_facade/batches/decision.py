"""Rules of a single write of a batch: decisions without a clock, a sleep or I/O.

Each takes an entry of the journal and what happened, and gives the next entry. `docs/guides/batches.md` has the table.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from attrs import evolve, frozen

from .._base.error_body import joined
from .._http.quota import is_used_up
from .._http.retry import MAX_KEY_AGE
from .._push.push_ref import PollFailure, has_ended
from .._push.write_result import WriteResult
from ..errors import CodatError, ConfigurationError, RateLimitError
from .entry import CERTAINLY_NOT_WRITTEN, Entry, WriteState
from .history import Evidence, Likeness

MAX_ASKS = 3
"""Times that a run sends one key before it looks in the push history."""
MAX_LOOKS = 6
"""Times that a run looks for one write before it leaves it to the next run, or to a person."""
SETTLING = 300.0
"""Seconds after the last attempt, from which on Codat's push history has it, if Codat took it."""
UNCLEAR_DELAY = 30.0
"""Seconds between two looks at push operations that have not ended."""
SEND_TIMEOUT = 300.0
"""Seconds that one sending may take, with the client's own retries and its limits."""
_FIRST_DELAY = 2.0
_MAX_DELAY = 60.0
_CLOCK_STEP_BACK = 60.0
# The key is wrong, or a limit of the account is reached: so it is for every other write.
_OF_THE_ACCOUNT = (401, 402)
# Found in the record itself; Codat looks at it only after the key was recognised.
_OF_THE_RECORD = (400, 422)


class NextStep(Enum):
    """What is to be done next about a write."""

    SEND = "send"
    POLL = "poll"
    LOOK = "look"
    NOTHING = "nothing"


@frozen
class Stop:
    """Why a run ends before its writes do.

    Attributes:
        reason: A sentence.
        error: The error that says so.
    """

    reason: str
    error: CodatError | None = None


@frozen
class Decision:
    """What follows for a write from what happened.

    Attributes:
        entry: Its next entry.
        delay: Seconds to wait before its next step.
        stop: Why nothing more is to be sent; None while it goes on.
        reached: True if Codat responded, so that it can be reached.
    """

    entry: Entry
    delay: float = 0.0
    stop: Stop | None = None
    reached: bool = True


def next_step(entry: Entry, now: float, *, takes_a_key: bool) -> NextStep:
    """Decide what is to be done about a write.

    Args:
        entry: The write.
        now: Seconds since 1970.
        takes_a_key: Whether Codat recognises it by its key.
    """
    if entry.state is WriteState.PLANNED:
        return NextStep.SEND
    if entry.state is WriteState.ACCEPTED:
        return NextStep.POLL
    if entry.state is WriteState.UNKNOWN:
        return NextStep.LOOK
    if entry.state is not WriteState.SENDING:
        return NextStep.NOTHING
    return NextStep.SEND if takes_a_key and not entry.doubt and seconds_of_key(entry, now) > 0 else NextStep.LOOK


def seconds_of_key(entry: Entry, now: float) -> float:
    """Seconds for which the key of a write may still be sent; none where the clock was set back since."""
    if entry.first_attempt_at is None:
        return MAX_KEY_AGE
    age = now - entry.first_attempt_at
    return 0.0 if age < -_CLOCK_STEP_BACK else MAX_KEY_AGE - max(age, 0.0)


def attempted(entry: Entry, now: float) -> Entry:
    """Return the entry that is saved before a write is sent."""
    first = now if entry.first_attempt_at is None else entry.first_attempt_at
    return evolve(
        entry, state=WriteState.SENDING, first_attempt_at=first, last_attempt_at=now, record_id=None, reasons=()
    )


def begun_anew(entry: Entry) -> Entry:
    """Return a write that failed and certainly wrote nothing, to be sent again; another one as it is."""
    return entry.anew() if entry.state in CERTAINLY_NOT_WRITTEN else entry


def after_response(entry: Entry, operation: Any, now: float) -> Decision:
    """Decide on the response of a write: its push operation."""
    key = getattr(operation, "push_operation_key", None)
    if not isinstance(key, str) or not key:
        return Decision(evolve(entry, doubt="the response named no push operation"))
    requested = getattr(operation, "requested_on_utc", None)
    data_type = getattr(operation, "data_type", None)
    accepted = evolve(
        entry,
        state=WriteState.ACCEPTED,
        doubt=None,
        push_operation_key=key,
        data_type=str(data_type) if isinstance(data_type, str) else entry.data_type,
        requested_at=_timestamp(requested),
    )
    return after_poll(accepted, operation)


def _timestamp(moment: Any) -> float | None:
    has_zone = getattr(moment, "tzinfo", None) is not None
    return float(moment.timestamp()) if has_zone else None


def after_failure(before: Entry, sent: Entry, error: BaseException, asks: int, *, takes_a_key: bool) -> Decision:
    """Decide on an error of sending a write.

    Args:
        before: The write before it was sent.
        sent: The write as it was noted when it was sent, with the time of the error.
        error: What sending it raised.
        asks: How often this run has sent its key.
        takes_a_key: Whether Codat recognises the write by its key.
    """
    was_open = before.state is WriteState.SENDING
    back = evolve(before, revision=sent.revision)
    delay = min(_MAX_DELAY, _FIRST_DELAY * 2.0 ** (asks - 1))
    if not isinstance(error, CodatError):
        return _refused(back, str(error)) if not was_open else Decision(evolve(back, doubt=str(error)))
    status = error.status_code
    may_be_open = was_open or error.maybe_carried_out
    if isinstance(error, RateLimitError):
        left = sent if may_be_open else back
        if is_used_up(error):
            return Decision(left, stop=Stop(f"The quota is used up: {error.message}", error))
        return Decision(left, delay=max(delay, error.retry_after or 0.0))
    if isinstance(error, ConfigurationError):
        return Decision(back, stop=Stop(f"The client cannot be used: {error.message}", error))
    if status in _OF_THE_ACCOUNT:
        # Nothing was written by this attempt, but Codat may replay the response for its key.
        left = sent if may_be_open else back.anew()
        return Decision(left, stop=Stop(f"Codat refuses the account: {error.message}", error))
    if status is not None and 400 <= status < 500 and status not in (408, 409):
        if not may_be_open or (takes_a_key and status in _OF_THE_RECORD):
            return _refused(evolve(sent, state=WriteState.PLANNED), _fault(error), *error.validation_messages)
        return Decision(evolve(sent, doubt=f"Codat answered {status} after an attempt that it may have taken"))
    if status == 409 and not error.maybe_carried_out and not was_open:
        return _refused(evolve(sent, state=WriteState.PLANNED), error.message, *error.validation_messages)
    if status is None and not error.maybe_carried_out:
        return Decision(back, delay=delay, reached=False)
    if status is None:
        reason = "its response was lost"
    else:
        reason = "its response cannot be read" if 200 <= status < 300 else f"Codat answered {status}"
    if takes_a_key and asks < MAX_ASKS:
        return Decision(sent, delay=delay, reached=status is not None)
    if takes_a_key and status is None:
        # The key is good for longer than this run tries.
        return Decision(sent, delay=delay, reached=False)
    return Decision(evolve(sent, doubt=reason), reached=status is not None)


def _fault(error: CodatError) -> str:
    """What went wrong, without the doubt of earlier attempts: Codat recognised the key, and refused the record."""
    return str(error.args[0]) if error.args else error.message


def _refused(entry: Entry, *reasons: str) -> Decision:
    # The message of an error repeats what it found, where there is room for it.
    first, *others = reasons
    return Decision(entry.ended(WriteState.REFUSED, first, *(other for other in others if other not in first)))


def after_poll(entry: Entry, seen: Any) -> Decision:
    """Decide on a state of the push operation of a write."""
    if isinstance(seen, PollFailure):
        if seen.error.status_code in _OF_THE_ACCOUNT:
            return Decision(entry, stop=Stop(f"Codat refuses the account: {seen.error.message}", seen.error))
        return Decision(
            entry.ended(
                WriteState.UNKNOWN,
                f"Codat took the write, and its push operation cannot be read: {seen.error.message}.",
                f"Look up push operation {entry.push_operation_key} of company {entry.company_id} in the Codat portal, "
                "or the record in the books.",
            )
        )
    if not has_ended(seen):
        return Decision(entry)
    result: WriteResult[Any] = WriteResult(seen)
    if result.ok:
        return Decision(evolve(entry.ended(WriteState.SUCCEEDED, *result.warnings), record_id=result.record_id))
    if result.outcome_unknown:
        return Decision(
            entry.ended(
                WriteState.UNKNOWN,
                "Codat stopped waiting for the accounting platform, which may write the record all the same.",
                "Look for the record in the books" + (f" by {entry.find}." if entry.find else "."),
            )
        )
    return Decision(entry.ended(WriteState.FAILED, *result.messages))


def after_look(entry: Entry, evidence: Evidence, now: float, looks: int) -> Decision:
    """Decide on what was found of a write whose outcome is open.

    Args:
        entry: The write.
        evidence: What the push history and the caller's query show.
        now: Seconds since 1970.
        looks: How often this run has looked for it.
    """
    found = evidence.found or ()
    if entry.push_operation_key is not None:
        # Its push operation is known, and did not tell.
        return _found(entry, found[0]) if len(found) == 1 and not _why_not(entry, evidence) else Decision(entry)
    own = [one for one in evidence.candidates if one.likeness is Likeness.SAME]
    confirmed = [one for one in evidence.candidates if one.key and len(found) == 1 and found[0] in one.record_ids]
    # More of them than writes with this content: one was written by somebody else.
    claimed = confirmed or (own if len(own) <= evidence.rivals else [])
    if claimed:
        accepted = evolve(entry, state=WriteState.ACCEPTED, doubt=None, reasons=(), push_operation_key=claimed[0].key)
        return Decision(evolve(accepted, data_type=claimed[0].data_type or entry.data_type))
    if found:
        why_not = _why_not(entry, evidence)
        return _found(entry, found[0]) if why_not is None else _unknown(entry, why_not)
    unclear = [one for one in evidence.candidates if one.likeness is not Likeness.OTHER]
    since = now - (entry.last_attempt_at or now)
    if unclear:
        may_clear_up = evidence.others_open or not all(one.ended for one in unclear)
        if may_clear_up and looks < MAX_LOOKS and entry.state is not WriteState.UNKNOWN:
            return Decision(entry, delay=UNCLEAR_DELAY)
        keys = joined(*(one.key or "one without a key" for one in unclear[:10]))
        return _unknown(
            entry,
            f"Codat's push history has {len(unclear)} push operations from the time of the attempt that this journal "
            f"does not know, and it is unclear whether one of them is this write: {keys}.",
        )
    # Where its process died, it may have been sent until the time for it was over.
    settling = SETTLING if entry.doubt else SETTLING + SEND_TIMEOUT
    if since >= settling:
        return Decision(_never_taken(entry))
    return Decision(entry, delay=settling - max(since, 0.0))


def _never_taken(entry: Entry) -> Entry:
    if entry.state is WriteState.UNKNOWN:
        # What was unclear may have left the history since, which proves nothing.
        return entry
    if entry.doubt:
        return entry.ended(
            WriteState.FAILED, f"Codat did not take the write: {entry.doubt}, and its push history does not have it."
        )
    return entry.anew()


def _why_not(entry: Entry, evidence: Evidence) -> str | None:
    """Why the records that the query finds are not certainly that of the write."""
    found = evidence.found or ()
    if len(found) > 1:
        return f"The query {entry.find} finds {len(found)} records: {joined(*found)}."
    if evidence.finders > 1:
        return f"The query {entry.find} finds {joined(*found)}, which may be that of {evidence.finders} writes."
    if evidence.older.issuperset(found):
        return f"The query {entry.find} finds {joined(*found)}, which was there before the write was first sent."
    return None


def _found(entry: Entry, record_id: str) -> Decision:
    succeeded = entry.ended(WriteState.SUCCEEDED, f"The record was found in the books by {entry.find}.")
    return Decision(evolve(succeeded, record_id=record_id))


def _unknown(entry: Entry, reason: str) -> Decision:
    why = f"Whether the record was written is not known{': ' + entry.doubt if entry.doubt else ''}."
    how = "Look for the record in the books" + (f" by {entry.find}" if entry.find else "")
    return Decision(
        evolve(entry.ended(WriteState.UNKNOWN, why, reason, f"{how}, then say so with resolve()."), doubt=entry.doubt)
    )
