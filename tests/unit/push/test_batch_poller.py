"""Waiting for many: which requests a round takes, whatever the list shows and however much others write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from attrs import define, field, frozen
from codat_api.accounting.models import CreateInvoiceResponse
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._operations.page import Page
from codat_facade._operations.poll_schedule import PollSchedule
from codat_facade._push.batch_poller import BatchPoller, PollRequest
from codat_facade._push.push_ref import PollFailure, PushRef, push_refs
from codat_runtime import Call


@frozen
class Seen:
    """A push operation as an answer has it; `whole` is one that was read by itself."""

    company_id: str
    push_operation_key: str
    status: str
    whole: bool


@define
class Write:
    company_id: str
    key: str
    ends_in_round: int
    by_answer: bool

    def target(self) -> PushRef:
        if not self.by_answer:
            return PushRef(self.company_id, self.key)
        answer = {"companyId": self.company_id, "pushOperationKey": self.key, "status": "Pending"}
        return PushRef(CreateInvoiceResponse.from_dict(answer), None)


@define
class Codat:
    """Answers polls; others write too, and a page is never larger than `most`."""

    writes: Sequence[Write]
    others: int = 0
    most: int = 5_000
    round: int = 0
    requests: Counter[str] = field(factory=Counter)
    pages: Counter[str] = field(factory=Counter)
    looked_at: set[str] = field(factory=set)
    shown_by_page: set[str] = field(factory=set)

    def begin(self) -> None:
        self.round += 1
        for noted in (self.requests, self.pages, self.looked_at, self.shown_by_page):
            noted.clear()

    def answer(self, call: Call[Any]) -> Any:
        _, _, company, _, *key = call.path.split("/")
        self.requests[company] += 1
        if key:
            assert key[0] not in self.looked_at
            self.looked_at.add(key[0])
            return next(self.shown(write, whole=True) for write in self.writes if write.key == key[0])
        query = dict(call.query)
        assert query["orderBy"] == "-requestedOnUtc"
        assert query["page"] == "1"
        self.pages[company] += 1
        strangers = [Seen(company, f"other-{n}", "Pending", False) for n in range(self.others * self.round)]
        mine = [self.shown(write, whole=False) for write in reversed(self.writes) if write.company_id == company]
        size = min(self.most, int(query["pageSize"]))
        shown = [*strangers, *mine][:size]
        self.shown_by_page.update(seen.push_operation_key for seen in shown)
        return Page(shown, 1, size, len(strangers) + len(mine), has_more=False)

    def shown(self, write: Write, *, whole: bool) -> Seen:
        status = "Success" if self.round >= write.ends_in_round else "Processing"
        return Seen(write.company_id, write.key, status, whole)


def schedule(**options: Any) -> PollSchedule:
    return PollSchedule(**{"poll_interval": 1, "timeout": 1000, "now": 0.0, **options})


def asked(rounds: BatchPoller, codat_: Codat, polls: Sequence[PollRequest]) -> list[Seen]:
    return [*rounds.settle(polls, [codat_.answer(look.call) for look in polls], 0.0)]


writes = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c"]), st.integers(1, 6), st.booleans()), min_size=1, max_size=25
).map(lambda drawn: [Write(company, f"k{n}", end, answer) for n, (company, end, answer) in enumerate(drawn)])


@given(writes, st.integers(0, 120), st.integers(0, 40), st.integers(1, 5))
def test_every_round_looks_at_all_with_few_requests_and_each_ends_once(
    drawn: list[Write], others: int, most: int, at_once: int
) -> None:
    there = Codat(drawn, others, most)
    rounds = BatchPoller([write.target() for write in drawn], schedule())
    client_clock = {write.key: write for write in drawn}
    off_the_page: set[str] = set()
    while not rounds.done:
        there.begin()
        rounds.begin(0.0)
        before = dict(client_clock)
        while polls := rounds.polls(at_once):
            assert len(polls) <= at_once
            for seen in asked(rounds, there, polls):
                write = client_clock.pop(seen.push_operation_key)
                assert seen.status == "Success"
                assert seen.whole or not write.by_answer
        assert set(before) <= there.shown_by_page | there.looked_at
        assert all(write.ends_in_round > there.round for write in client_clock.values())
        for company in "abc":
            mine = {key for key, write in before.items() if write.company_id == company}
            pages, singles = there.pages[company], there.looked_at & mine
            assert pages == (len(mine - off_the_page) > 1)
            fell_off = singles - off_the_page if pages else set()
            # Once it is known of whom the page tells, there are never more requests than one each.
            assert there.requests[company] <= len(mine) + bool(fell_off)
            if most > 30 and not others and not any(write.by_answer for write in drawn):
                assert there.requests[company] <= 1
            off_the_page |= fell_off
    assert not client_clock


def test_a_page_has_room_for_those_that_are_waited_for_and_for_a_hundred_more() -> None:
    drawn = [Write("a", f"k{n}", 1 if n >= 50 else 9, False) for n in range(250)]
    there = Codat(drawn)
    rounds = BatchPoller([write.target() for write in drawn], schedule())
    sizes = []
    for _ in range(2):
        there.begin()
        rounds.begin(0.0)
        (look,) = rounds.polls(10)
        sizes.append(dict(look.call.query)["pageSize"])
        assert len(asked(rounds, there, [look])) == (200 if there.round == 1 else 0)
    # The fifty oldest still stand at its end.
    assert sizes == ["350", "350"]


def test_a_page_is_never_larger_than_codat_makes_them() -> None:
    rounds = BatchPoller(push_refs([("a", f"k{n}") for n in range(6_000)]), schedule())
    rounds.begin(0.0)
    (look,) = rounds.polls(10)
    assert dict(look.call.query)["pageSize"] == "5000"


def test_a_round_ends_when_its_time_is_spent() -> None:
    rounds = BatchPoller(push_refs([(f"c{n}", "k") for n in range(5)]), schedule(timeout=10))
    rounds.begin(0.0)
    assert rounds.time_left == 10
    for spent in (6.0, 5.0):
        (look,) = rounds.polls(1)
        pending = Seen("c", "k", "Pending", True)
        assert [*rounds.settle([look], [pending], spent)] == []
    assert rounds.polls(1) == ()
    # The next round is the last, and begins anew.
    assert rounds.next_delay(11.0) == 0
    rounds.begin(11.0)
    assert rounds.time_left == 5
    assert len(rounds.polls(9)) == 5
    with pytest.raises(codat.PollTimeoutError):
        rounds.next_delay(16.0)


def test_the_failure_of_one_is_its_result_and_the_others_go_on() -> None:
    rounds = BatchPoller(push_refs([(f"c{n}", "k") for n in range(3)]), schedule())
    rounds.begin(0.0)
    outcomes = [codat.NotFoundError("gone"), Seen("c1", "k", "Success", True), Seen("c2", "k", "Pending", True)]
    lost, ended = rounds.settle(rounds.polls(3), outcomes, 0.0)
    assert isinstance(lost, PollFailure)
    assert lost.operation == ("c0", "k")
    assert ended.company_id == "c1"
    assert not rounds.done


def test_what_is_no_error_of_this_package_is_raised_as_it_is() -> None:
    rounds = BatchPoller(push_refs([("c", "k")]), schedule())
    rounds.begin(0.0)
    with pytest.raises(ZeroDivisionError):
        [*rounds.settle(rounds.polls(1), [ZeroDivisionError()], 0.0)]


def test_the_longest_wait_that_was_asked_for_in_a_round_moves_the_next() -> None:
    rounds = BatchPoller(push_refs([(f"c{n}", "k") for n in range(3)]), schedule(jitter=lambda: 0.5))
    rounds.begin(0.0)
    errors = [codat.RateLimitError("busy", retry_after=seconds) for seconds in (5, 30, 7)]
    assert [*rounds.settle(rounds.polls(3), errors, 0.0)] == []
    assert rounds.next_delay(0.0) == 30
    rounds.begin(30.0)
    assert rounds.next_delay(30.0) == 1


def test_the_error_at_the_end_names_a_few_and_holds_all() -> None:
    pairs = [("c", f"k{n}") for n in range(5)]
    rounds = BatchPoller(push_refs(pairs), schedule(timeout=0))
    rounds.begin(0.0)
    with pytest.raises(codat.PollTimeoutError) as caught:
        rounds.next_delay(0.0)
    assert caught.value.message == (
        "5 of 5 push operations did not end within 0 s: push operation k0, push operation k1, push operation k2, 2 more"
        "; the request may have been carried out all the same"
    )
    assert caught.value.operations == tuple(pairs)


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 5)), min_size=1, max_size=12, unique=True),
    st.data(),
)
def test_whatever_the_looks_bring_each_operation_comes_once_or_is_left(
    pairs: list[tuple[str, int]], data: st.DataObject
) -> None:
    given_ = [(company, f"k{n}") for company, n in pairs]
    rounds = BatchPoller(push_refs(given_), schedule(timeout=5))
    came: list[tuple[str, str]] = []
    now = 0.0
    left: tuple[tuple[str, str], ...] = ()
    while not rounds.done and not left:
        rounds.begin(now)
        while polls := rounds.polls(3):
            brought = [data.draw(st.sampled_from(outcomes(look.call))) for look in polls]
            came += [(news.company_id, news.push_operation_key) for news in rounds.settle(polls, brought, 0.0)]
        if not rounds.done:
            try:
                now += rounds.next_delay(now)
            except codat.PollTimeoutError as error:
                left = error.operations
    assert sorted([*came, *left]) == sorted(given_)


def outcomes(call: Call[Any]) -> list[Any]:
    """What a look may bring: a state, a page, or a failure of any kind."""
    failures = [codat.UnauthorizedError("401", status_code=401), codat.ServerError("500"), codat.DecodeError("$.x")]
    failures += [codat.NotFoundError("404", status_code=404), codat.ResponseTooLargeError("large")]
    _, _, company, _, *key = call.path.split("/")
    seen = [Seen(company, key[0] if key else "k1", status, True) for status in ("Pending", "Success")]
    other = Seen("another", "k1", "Success", False)
    pages = [Page(rows, 1, 100, 0, has_more=False) for rows in ([], seen[:1], seen[1:], [other])]
    return [*failures, *(seen if key else pages)]
