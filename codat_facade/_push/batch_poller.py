"""Waiting for many push operations with few requests: a decision, and the two loops that it drives."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from attrs import field, frozen
from codat_api.platform.api.push_data import get_company_push_history

from .._http.event_loop import running_loop
from .._http.interruption import InterruptedWrite, note_interruption
from .._operations.page import Page, as_page
from .._operations.poller import require_body
from ..errors import CodatError, PollTimeoutError
from ..instrumentation._reports import report_poll
from .push_ref import PollFailure, PushRef, has_ended

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._base.clock import Clock
    from .._client.client import Client
    from .._operations.poll_schedule import PollSchedule

_YOUNGEST_FIRST = "-requestedOnUtc"
_MOST_ON_A_PAGE = 5_000
_ROOM_FOR_OTHERS = 100
_SHOWN = 3
_AT_ONCE = 10
# These answer for the company and all of its operations: 401, 402, 403, 404.
_OF_THE_COMPANY = range(401, 405)


@frozen
class PollRequest:
    """One request of a round.

    Attributes:
        call: The request.
        take: Told what it brought, this gives what has ended.
        fail: Told how it failed where polling again will not help, this gives what cannot be waited for.
    """

    call: Call[Any]
    take: Callable[[Any], Sequence[Any]] = field(repr=False)
    fail: Callable[[CodatError], Sequence[Any]] = field(repr=False)


class BatchPoller:
    """The course of waiting for many: which requests each poll of all of them takes, and what has ended.

    Where a company has several, a page of its list tells of all that stand on it. One that fell off the page, for
    younger ones came, is looked at by itself from then on; so is, once it has ended, one that must be read whole.
    Entered, it names those that have not ended on whatever breaks the wait off from outside.

    Attributes:
        ended_before: What was given in its final state, and what names no push operation.
        time_left: Seconds that the rest of the round may take with asking.
    """

    def __init__(self, targets: Sequence[PushRef | PollFailure], schedule: PollSchedule) -> None:
        """Begin to wait.

        Args:
            targets: What is waited for; one that is given twice counts once.
            schedule: When to poll, and when to give up.
        """
        failures = [push_ref for push_ref in targets if isinstance(push_ref, PollFailure)]
        by_ids = {push_ref.ids: push_ref for push_ref in targets if isinstance(push_ref, PushRef)}
        ended = [push_ref.ended for push_ref in by_ids.values() if push_ref.ended is not None]
        self.ended_before: Sequence[Any] = [*failures, *ended]
        self.time_left: float = 0.0
        self._waiting = {ids: push_ref for ids, push_ref in by_ids.items() if push_ref.ended is None}
        self._count = len(by_ids)
        self._schedule = schedule
        self._ahead: deque[PollRequest] = deque()
        self._off_the_page: set[PushRef] = set()
        # How far down its list the oldest one of a company was seen.
        self._depths: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, error: BaseException | None, __: TracebackType | None) -> None:
        if error is not None and not isinstance(error, CodatError) and self._waiting:
            left = [*self._waiting.values()]
            request = left[0].pending().request
            note_interruption(error, InterruptedWrite(request, None, operations=[push_ref.given for push_ref in left]))

    @property
    def done(self) -> bool:
        """True if all have ended."""
        return not self._waiting

    def begin(self, now: float) -> None:
        """Begin to poll all of them."""
        self.time_left = self._schedule.begin_poll(now)
        self._ahead.clear()
        on_pages: defaultdict[str, list[PushRef]] = defaultdict(list)
        alone: list[PushRef] = []
        for push_ref in self._waiting.values():
            (alone if push_ref in self._off_the_page else on_pages[push_ref.company_id]).append(push_ref)
        for company_id, targets in on_pages.items():
            if len(targets) > 1:
                self._ahead.append(self._page(company_id, targets))
            else:
                alone += targets
        self._ahead.extend(map(self._single, alone))

    def polls(self, most: int) -> Sequence[PollRequest]:
        """The next requests of the round, at most as many as asked for; none when the round is over."""
        if self.time_left <= 0:
            return ()
        return [self._ahead.popleft() for _ in range(min(most, len(self._ahead)))]

    def settle(self, polls: Sequence[PollRequest], outcomes: Sequence[Any], seconds: float) -> Iterator[Any]:
        """Take what requests brought.

        Args:
            polls: The requests.
            outcomes: The response of each, or what it failed with.
            seconds: How long they took together.

        Returns:
            What has ended, one by one; what cannot be looked up comes as a `PollFailure`.
        """
        self.time_left -= seconds
        strange: list[BaseException] = []
        for look, outcome in zip(polls, outcomes, strict=True):
            report_poll(look.call.route, outcome)
            if not isinstance(outcome, BaseException):
                yield from look.take(outcome)
            elif not isinstance(outcome, CodatError):
                strange.append(outcome)
            elif outcome.transient:
                self._schedule.failed(outcome)
            else:
                yield from look.fail(outcome)
        for error in strange:
            raise error

    def next_delay(self, now: float) -> float:
        """Seconds to wait before the next round; the last one is at the deadline.

        Raises:
            PollTimeoutError: The last round was that.
        """
        delay = self._schedule.next_delay(now)
        if delay is None:
            raise self._timed_out() from self._schedule.error
        return delay

    def _page(self, company_id: str, targets: Sequence[PushRef]) -> PollRequest:
        depth = self._depths.get(company_id, len(targets))
        size = min(depth + _ROOM_FOR_OTHERS, _MOST_ON_A_PAGE)
        call = get_company_push_history.call(company_id, order_by=_YOUNGEST_FIRST, page=1, page_size=size)
        return PollRequest(
            as_page(require_body(call)),
            take=lambda page: self._saw_page(company_id, targets, page),
            fail=lambda error: self._lost_page(targets, error),
        )

    def _single(self, push_ref: PushRef) -> PollRequest:
        return PollRequest(
            require_body(push_ref.call),
            take=lambda seen: [self._end(push_ref, seen)] if has_ended(seen) else [],
            fail=lambda error: [self._lose(push_ref, error)],
        )

    def _lost_page(self, targets: Sequence[PushRef], error: CodatError) -> Sequence[Any]:
        if error.status_code in _OF_THE_COMPANY:
            return [self._lose(push_ref, error) for push_ref in targets]
        # The page cannot be read, which says nothing of any of them.
        self._off_the_page.update(targets)
        self._ahead.extend(map(self._single, targets))
        return []

    def _lose(self, push_ref: PushRef, error: CodatError) -> PollFailure:
        # Each gets an error of its own, for several may have failed with one page.
        own = copy(error)
        push_ref.pending().interrupt(own)
        return self._end(push_ref, PollFailure(push_ref.company_id, push_ref.key, own, push_ref.given))  # type: ignore[no-any-return]

    def _saw_page(self, company_id: str, targets: Sequence[PushRef], page: Page[Any]) -> Sequence[Any]:
        found = {
            key.casefold(): (place, seen)
            for place, seen in enumerate(page, 1)
            if isinstance(key := getattr(seen, "push_operation_key", None), str)
        }
        ended: list[Any] = []
        depth = 0
        for push_ref in targets:
            place, seen = found.get(push_ref.key.casefold(), (0, None))
            is_told = getattr(seen, "status", None) is not None and push_ref.is_told_by(seen)
            if not is_told or (has_ended(seen) and push_ref.by_answer):
                # The page does not tell of it any more, or not its state or its record, or of another company's.
                self._off_the_page.add(push_ref)
                self._ahead.append(self._single(push_ref))
            elif has_ended(seen):
                ended.append(self._end(push_ref, seen))
            else:
                depth = max(depth, place)
        self._depths[company_id] = depth
        return ended

    def _end(self, push_ref: PushRef, seen: Any) -> Any:
        del self._waiting[push_ref.ids]
        return seen

    def _timed_out(self) -> PollTimeoutError:
        left = [*self._waiting.values()]
        names = [push_ref.name for push_ref in left[:_SHOWN]]
        if len(left) > _SHOWN:
            names.append(f"{len(left) - _SHOWN} more")
        error = self._schedule.error
        timed_out = PollTimeoutError(
            f"{len(left)} of {self._count} push operations did not end within {self._schedule.timeout:g} s: "
            f"{', '.join(names)}",
            operations=[push_ref.given for push_ref in left],
            retry_after=error.retry_after if error else None,
        )
        timed_out.leave_open()
        return timed_out


def poll_all(client: Client, rounds: BatchPoller, clock: Clock) -> Iterator[Any]:
    """Look at many until all have ended.

    Args:
        client: Who polls; each poll is one request, whose passing failure is passed over.
        rounds: What is looked at.
        clock: How to wait.

    Returns:
        An iterator over what has ended.

    Raises:
        PollTimeoutError: Some did not end in time.
    """
    yield from rounds.ended_before
    with rounds:
        while not rounds.done:
            rounds.begin(clock.now())
            while polls := rounds.polls(1):
                began = clock.now()
                outcomes = [_outcome(client, look, rounds.time_left) for look in polls]
                yield from rounds.settle(polls, outcomes, clock.now() - began)
            if not rounds.done:
                clock.sleep(rounds.next_delay(clock.now()))


async def poll_all_async(client: Client, rounds: BatchPoller, clock: Clock) -> AsyncIterator[Any]:
    """Look at many until all have ended, several requests at once and without blocking; as `poll_all`."""
    running_loop()
    for seen in rounds.ended_before:
        yield seen
    with rounds:
        while not rounds.done:
            rounds.begin(clock.now())
            while polls := rounds.polls(_AT_ONCE):
                began = clock.now()
                asked = (client.perform_async(look.call, retry=False, total_timeout=rounds.time_left) for look in polls)
                outcomes = await asyncio.gather(*asked, return_exceptions=True)
                for seen in rounds.settle(polls, outcomes, clock.now() - began):
                    yield seen
            if not rounds.done:
                await clock.sleep_async(rounds.next_delay(clock.now()))


def _outcome(client: Client, look: PollRequest, total_timeout: float) -> Any:
    try:
        return client.perform(look.call, retry=False, total_timeout=total_timeout)
    except CodatError as error:
        return error
