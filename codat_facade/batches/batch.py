"""The course of a run of many writes: which steps come next. A decision without a clock, a sleep or I/O."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from .._http.retry import MAX_RETRY_AFTER
from ..errors import CodatError, PollTimeoutError
from .decision import (
    MAX_ASKS,
    MAX_LOOKS,
    Decision,
    NextStep,
    Stop,
    after_failure,
    after_look,
    after_poll,
    after_response,
    attempted,
    begun_anew,
    next_step,
)
from .entry import Entry, WriteState
from .history import Evidence, of_no_other, skew_of
from .push_write import PushWrite

MAX_UNREACHED = 5
"""Writes in a row that get no response, after which a run ends: Codat cannot be reached."""


@frozen
class SendJob:
    """Send one write, after a delay; its entry was saved as `SENDING` before."""

    entry: Entry
    push: PushWrite
    delay: float


@frozen
class PollJob:
    """Poll push operations for a while; pairs of company and key."""

    pairs: tuple[tuple[str, str], ...]


@frozen
class LookJob:
    """Look for the writes of one company, after a delay."""

    company_id: str
    entries: tuple[tuple[Entry, PushWrite], ...]
    taken: frozenset[str]
    skew: float | None
    delay: float


Job = SendJob | PollJob | LookJob


@frozen
class Sent:
    """A `SendJob` is over: the response of the write, or what sending it raised."""

    name: str
    outcome: Any


@frozen
class PollSeen:
    """A poll found one push operation ended, or cannot read it."""

    seen: Any


@frozen
class PollEnded:
    """A `PollJob` is over; with an error where some have not ended."""

    error: PollTimeoutError | None


@frozen
class Looked:
    """A `LookJob` is over: the evidence by name, or the error of the requests."""

    company_id: str
    outcome: Mapping[str, Evidence] | CodatError


Event = Sent | PollSeen | PollEnded | Looked


class Batch:
    """The course of a run.

    Entered with all entries of a journal, it gives the jobs that may be started, takes what they brought, and says
    which entries have changed: those are saved before the jobs are started.

    Attributes:
        stop: Why nothing more is sent; None while the run goes on.
        counts: How many writes are in each state.
    """

    def __init__(self, entries: Iterable[Entry], *, in_flight: int, timeout: float, retry_failed: bool = False) -> None:
        """Begin a run.

        Args:
            entries: All entries of the journal.
            in_flight: The most writes that are sent at once.
            timeout: Seconds that the run waits for the end of a push operation.
            retry_failed: Whether to send those again that certainly wrote nothing.
        """
        self.stop: Stop | None = None
        self._entries = {entry.name: entry for entry in entries}
        self.counts: Counter[WriteState] = Counter(entry.state for entry in self._entries.values())
        self._changed: dict[str, Entry] = {}
        if retry_failed:
            for entry in [*self._entries.values()]:
                self._put(begun_anew(entry))
        self._in_flight = in_flight
        self._timeout = timeout
        self._before: dict[str, Entry] = {}
        self._delays: dict[str, float] = {}
        self._asks: Counter[str] = Counter()
        self._looks: Counter[str] = Counter()
        self._queue: deque[str] = deque()
        self._to_look: dict[str, None] = {}
        self._waiting: dict[str, float | None] = {}
        self._names: dict[str, str] = {}
        self._polling = False
        self._looking: dict[str, tuple[str, ...]] = {}
        self._is_proven = False
        self._unreached = 0
        self._pushes: dict[str, PushWrite] = {}
        self._moment = 0.0
        self._sent_at: dict[str, float] = {}

    @property
    def entries(self) -> Sequence[Entry]:
        """All entries as they stand, in order."""
        return [*self._entries.values()]

    def take_changes(self) -> Sequence[Entry]:
        """Return the entries that changed since the last time; saving them counts their revisions up."""
        changed = [*self._changed.values()]
        self._changed.clear()
        for entry in changed:
            self._entries[entry.name] = evolve(entry, revision=entry.revision + 1)
        return changed

    def begin(self, now: float) -> None:
        """Sort all writes by what is to be done about them.

        Args:
            now: Seconds since 1970.
        """
        for name in self._entries:
            self._sort_in(name, now)
        # The keys of those that were sent before grow old, so that they come first.
        self._queue = deque(sorted(self._queue, key=lambda name: self._entries[name].first_attempt_at is None))

    def jobs(self, now: float, moment: float) -> Sequence[Job]:
        """Return the jobs that may be started now, after the changes were saved.

        Args:
            now: Seconds since 1970.
            moment: The time on the client's clock.
        """
        self._moment = moment
        if self.stop is not None:
            return ()
        jobs: list[Job] = []
        while self._queue and len(self._before) < (self._in_flight if self._is_proven else 1):
            job = self._send(self._queue.popleft(), now)
            if job is not None:
                jobs.append(job)
        if self._waiting and not self._polling:
            jobs += self._poll(moment)
        # Before the others are sent, it is not known which push operations are theirs.
        if not self._queue and not self._before and self._to_look:
            jobs += self._look()
        return jobs

    @property
    def is_over(self) -> bool:
        """True if nothing is under way, and nothing more is going to be."""
        under_way = self._before or self._polling or self._looking
        return not under_way and (self.stop is not None or not (self._queue or self._waiting or self._to_look))

    @property
    def is_sending(self) -> bool:
        """True if the response of a write is awaited."""
        return bool(self._before)

    def end(self, stop: Stop) -> None:
        """Start nothing more."""
        self.stop = self.stop or stop

    def take(self, event: Event, now: float, moment: float) -> None:
        """Take what a job brought.

        Args:
            event: What happened.
            now: Seconds since 1970.
            moment: The time on the client's clock.
        """
        self._moment = moment
        match event:
            case Sent(name, outcome):
                self._sent(name, outcome, now)
            case PollSeen(seen):
                self._polled(self._names.get(str(seen.push_operation_key).casefold()), seen, now)
            case PollEnded(error):
                self._polling = False
                if error is not None and (error.retry_after or 0.0) > MAX_RETRY_AFTER:
                    self.end(Stop(f"Push operations cannot be polled: {error.message}", error))
            case Looked(company_id, outcome):
                names = self._looking.pop(company_id)
                if isinstance(outcome, CodatError):
                    self._failed_to_look(names, outcome, now)
                else:
                    self._found(names, outcome, now)

    def _push(self, entry: Entry) -> PushWrite:
        push = self._pushes.get(entry.operation)
        if push is None:
            push = self._pushes[entry.operation] = PushWrite.named(entry.operation)
        return push

    def _put(self, entry: Entry) -> None:
        before = self._entries[entry.name]
        if entry is not before:
            self.counts[before.state] -= 1
            self.counts[entry.state] += 1
            self._entries[entry.name] = self._changed[entry.name] = entry

    def _sort_in(self, name: str, now: float) -> None:
        entry = self._entries[name]
        match next_step(entry, now, takes_a_key=self._push(entry).takes_a_key):
            case NextStep.SEND if self._asks[name] < MAX_ASKS:
                self._queue.append(name)
            case NextStep.POLL:
                self._waiting[name] = None
                self._names[str(entry.push_operation_key).casefold()] = name
            case NextStep.LOOK if self._looks[name] < MAX_LOOKS and not (
                entry.state is WriteState.UNKNOWN and self._looks[name]
            ):
                self._to_look[name] = None
            case _:
                pass

    def _follow(self, decision: Decision, now: float) -> None:
        name = decision.entry.name
        self._put(decision.entry)
        self._delays[name] = decision.delay
        if decision.stop is not None:
            self.end(decision.stop)
        self._sort_in(name, now)

    def _send(self, name: str, now: float) -> SendJob | None:
        before = self._entries[name]
        if next_step(before, now, takes_a_key=self._push(before).takes_a_key) is not NextStep.SEND:
            # Its key grew too old while it stood in the queue.
            self._sort_in(name, now)
            return None
        delay = self._delays.pop(name, 0.0)
        self._before[name] = before
        entry = attempted(before, now)
        self._put(entry)
        self._asks[name] += 1
        return SendJob(entry, self._push(entry), delay)

    def _sent(self, name: str, outcome: Any, now: float) -> None:
        before, entry = self._before.pop(name), self._entries[name]
        self._sent_at[name] = self._moment
        if isinstance(outcome, BaseException):
            takes_a_key = self._push(entry).takes_a_key
            sent = evolve(entry, last_attempt_at=now)
            decision = after_failure(before, sent, outcome, self._asks[name], takes_a_key=takes_a_key)
        else:
            decision = after_response(entry, outcome, now)
        self._is_proven |= decision.reached and decision.stop is None
        self._unreached = 0 if decision.reached else self._unreached + 1
        if decision.entry.attempt != entry.attempt:
            self._asks[name] = 0
        self._follow(decision, now)
        if self._unreached >= MAX_UNREACHED and isinstance(outcome, CodatError):
            self.end(Stop(f"Codat cannot be reached: {outcome.message}", outcome))

    def _polled(self, name: str | None, seen: Any, now: float) -> None:
        if name is not None and name in self._waiting:
            del self._waiting[name]
            self._follow(after_poll(self._entries[name], seen), now)

    def _poll(self, moment: float) -> Sequence[PollJob]:
        for name, until in [*self._waiting.items()]:
            if until is None:
                self._waiting[name] = moment + self._timeout
            elif until <= moment:
                del self._waiting[name]
        if not self._waiting:
            return ()
        self._polling = True
        entries = [self._entries[name] for name in self._waiting]
        return [PollJob(tuple((entry.company_id, str(entry.push_operation_key)) for entry in entries))]

    def _look(self) -> Sequence[LookJob]:
        by_company: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._to_look:
            by_company[self._entries[name].company_id].append(name)
        skew = skew_of(self._entries.values())
        jobs: list[LookJob] = []
        for company_id, names in by_company.items():
            if company_id in self._looking or len(self._looking) >= self._in_flight:
                continue
            self._looking[company_id] = tuple(names)
            for name in names:
                del self._to_look[name]
                self._looks[name] += 1
            pairs = tuple((self._entries[name], self._push(self._entries[name])) for name in names)
            delay = min(self._delays.pop(name, 0.0) for name in names)
            jobs.append(LookJob(company_id, pairs, self._taken, skew, delay))
        return jobs

    @property
    def _taken(self) -> frozenset[str]:
        keys = (entry.push_operation_key for entry in self._entries.values())
        return frozenset(key.casefold() for key in keys if key)

    def _found(self, names: Sequence[str], evidence: Mapping[str, Evidence], now: float) -> None:
        company_id, looked_for = self._entries[names[0]].company_id, {*names}
        others_open = any(
            entry.state is WriteState.SENDING and entry.company_id == company_id and entry.name not in looked_for
            for entry in self._entries.values()
        )
        left = [*names]
        contents = {name: self._entries[name].content for name in names}
        rivals = Counter(contents.values())
        claimed: set[str] = set()
        # First those that are found, so that their push operations are nobody else's.
        for is_last_round in (False, True):
            for name in [*left]:
                entry = self._entries[name]
                mine = tuple(one for one in evidence[name].candidates if one.key.casefold() not in claimed)
                seen = evolve(evidence[name], candidates=mine, rivals=rivals[contents[name]], others_open=others_open)
                seen = of_no_other(entry, seen, self._entries.values())
                decision = after_look(entry, seen, self._sure(entry, now), self._looks[name])
                is_claim = decision.entry.state is WriteState.ACCEPTED
                if is_claim or is_last_round:
                    left.remove(name)
                    rivals[contents[name]] -= 1
                    if is_claim:
                        claimed.add(str(decision.entry.push_operation_key).casefold())
                    self._follow_look(decision, now)

    def _sure(self, entry: Entry, now: float) -> float:
        """The time, with no more of it since the last attempt than the client's clock has counted.

        A clock that is set forward in the middle of a run would have a write that is still under way seem settled.
        """
        sent_at = self._sent_at.get(entry.name)
        if sent_at is None or entry.last_attempt_at is None:
            return now
        return min(now, entry.last_attempt_at + self._moment - sent_at)

    def _follow_look(self, decision: Decision, now: float) -> None:
        name = decision.entry.name
        if decision.entry.attempt != self._entries[name].attempt:
            self._asks[name] = 0
        if decision.entry is self._entries[name] and not decision.delay:
            # Nothing new, and nothing to wait for.
            self._looks[name] = MAX_LOOKS
        self._follow(decision, now)

    def _failed_to_look(self, names: Sequence[str], error: CodatError, now: float) -> None:
        if error.status_code in (401, 402):
            self.end(Stop(f"Codat refuses the account: {error.message}", error))
        elif (error.retry_after or 0.0) > MAX_RETRY_AFTER:
            self.end(Stop(f"The quota is used up: {error.message}", error))
        elif error.transient:
            for name in names:
                self._follow(Decision(self._entries[name], delay=error.retry_after or 5.0), now)
        else:
            for name in names:
                entry = self._entries[name]
                why = f"Whether the record was written is not known{': ' + entry.doubt if entry.doubt else ''}."
                what = f"Codat's push history of company {entry.company_id} cannot be read: {error.message}."
                self._looks[name] = MAX_LOOKS
                self._put(entry.ended(WriteState.UNKNOWN, why, what, "Look for the record in the books."))
