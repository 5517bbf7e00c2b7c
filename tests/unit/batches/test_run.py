"""Runs of batches against the emulator: what becomes of the writes, and when a run ends early."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.platform import data_status

from .support import BODY, Books, Run, both, journal_in, writes


@both
def test_each_write_is_made_once_and_a_second_run_makes_none(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)

    report = run(books, writes(12), journal)

    assert report
    assert report.exit_code == 0
    assert [one.name for one in report.succeeded] == [f"run/{place}" for place in range(12)]
    assert all(one.record_id and one.push_operation_key for one in report.outcomes)
    assert len(books.pushes) == 12
    assert run(books, writes(12), journal)
    assert run(books, [], journal)
    assert books.sent == 12


@both
def test_writes_are_under_way_together_and_no_more_than_in_flight(tmp_path: Path, run: Run) -> None:
    books = Books()
    lock, now, most = threading.Lock(), [0], [0]
    everybody = threading.Event()
    handle = books.emulator._app.handle

    def counted(request: Any) -> Any:
        if request.method == "POST":
            with lock:
                now[0] += 1
                most[0] = max(most[0], now[0])
                if now[0] == 3:
                    everybody.set()
            if len(books.pushes) == 1:
                everybody.wait(10.0)
        response = handle(request)
        if request.method == "POST":
            with lock:
                now[0] -= 1
        return response

    books.emulator._app.handle = counted  # type: ignore[method-assign]
    with books.emulator.serve() as server:
        client = codat.Client(
            books.emulator.api_key, base_url=server.url, clock=books.emulator.client_clock, limits=None
        )
        assert run(books, writes(9), journal_in(tmp_path), client, in_flight=3)

    assert most == [3]
    assert everybody.is_set()


@both
@pytest.mark.parametrize("status", [401, 402])
def test_an_account_that_is_refused_ends_the_run_after_one_request(tmp_path: Path, run: Run, status: int) -> None:
    books, journal = Books(), journal_in(tmp_path)
    if status == 401:
        report = run(books, writes(12), journal, books.make_client("wrong"))
    else:
        books.emulator.faults.add("status", status=402)
        report = run(books, writes(12), journal)

    assert len(books.emulator.requests) == 1
    assert books.pushes == []
    assert report.exit_code == 2
    assert report.stopped is not None
    assert report.stopped.startswith("Codat refuses the account")
    assert report.error is not None
    assert report.error.status_code == status
    assert len(report.open) == 12
    assert [outcome.reasons[0].partition(":")[0] for outcome in report.open[:2]] == [
        "It was sent and certainly not made",
        "It was not sent yet",
    ]
    assert run(books, [], journal)
    assert len(books.pushes) == 12


@both
def test_a_write_that_may_not_be_made_is_refused_and_the_others_are_made(tmp_path: Path, run: Run) -> None:
    books = Books()
    books.emulator.faults.add("status", method="POST", status=403, skip=3)

    report = run(books, writes(6), journal_in(tmp_path))

    assert report.exit_code == 1
    assert len(report.succeeded) == 5
    (refused,) = report.failed
    assert refused.state == "refused"
    assert refused.reasons
    assert len(books.pushes) == 5


@both
def test_a_quota_that_is_used_up_ends_the_run_which_goes_on_when_it_returns(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("status", method="POST", status=429, retry_after=4 * 3600, skip=4, times=3)

    report = run(books, writes(12), journal, in_flight=1)

    assert len(report.open) >= 1
    assert report.stopped is not None
    assert "quota" in report.stopped
    assert report.resumes_at is not None
    assert "Run again after" in str(report)
    assert report.exit_code == 2
    assert books.sent == 5
    books.emulator.faults.clear()
    books.emulator.clock.advance(timedelta(hours=4))
    assert run(books, [], journal)
    assert len(books.pushes) == 12


@both
def test_a_push_operation_that_fails_is_told_with_reasons_and_sent_again_only_on_demand(
    tmp_path: Path, run: Run
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.fail_next_push("The account is archived.")

    report = run(books, writes(3), journal, in_flight=1)

    (failed,) = report.failed
    assert failed.state == "failed"
    assert "The account is archived." in " ".join(failed.reasons)
    assert report.exit_code == 1
    assert run(books, writes(3), journal).failed == [failed]
    assert books.sent == 3
    again = run(books, [], journal, retry_failed=True)
    assert again
    assert [one.attempt for one in again.outcomes] == [2, 1, 1]
    keys = {request.headers["idempotency-key"] for request in books.emulator.requests if request.method == "POST"}
    assert len(keys) == 4


@both
def test_a_push_operation_that_timed_out_is_unknown_and_never_sent_again(tmp_path: Path, run: Run) -> None:
    books, journal = Books(push_pace=(1.0, None)), journal_in(tmp_path)
    given = [
        batches.Write("a", invoices.create, "company-id", "connection-id", BODY, options={"timeout_in_minutes": 1})
    ]

    report = run(books, given, journal)

    assert report.exit_code == 2
    (unknown,) = report.unknown
    assert "Look for the record in the books" in " ".join(unknown.reasons)
    assert run(books, given, journal, retry_failed=True).unknown
    assert books.sent == 1


@both
def test_a_push_operation_that_does_not_end_is_waited_for_by_the_next_run(tmp_path: Path, run: Run) -> None:
    books, journal = Books(push_pace=(1.0, 5_000.0)), journal_in(tmp_path)

    report = run(books, writes(3), journal, timeout=60)

    assert [one.state for one in report.outcomes] == ["accepted"] * 3
    assert report.exit_code == 2
    books.emulator.clock.advance(5_000)
    assert run(books, [], journal)
    assert books.sent == 3


@both
@pytest.mark.parametrize("kind", ["reset", "cut", "truncated", "html", "empty"])
def test_a_lost_response_is_asked_for_again_with_the_same_key(tmp_path: Path, run: Run, kind: Any) -> None:
    books = Books()
    books.emulator.faults.add(kind, method="POST", processed=True, times=5)

    report = run(books, writes(3), journal_in(tmp_path))

    assert report
    assert len(books.pushes) == 3


@both
@pytest.mark.parametrize("processed", [True, False])
def test_a_5xx_is_looked_up_and_never_sent_with_another_key(tmp_path: Path, run: Run, processed: bool) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("status", method="POST", status=500, processed=processed, skip=1)

    report = run(books, writes(4), journal)

    assert len(books.pushes) == 3 + processed
    if processed:
        assert report
    else:
        (failed,) = report.failed
        assert "push history does not have it" in " ".join(failed.reasons)
        assert run(books, [], journal, retry_failed=True)
        assert len(books.pushes) == 4


@both
@pytest.mark.parametrize("processed", [True, False])
def test_a_write_whose_key_grew_old_is_looked_for_before_it_is_sent_again(
    tmp_path: Path, run: Run, processed: bool
) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("reset", method="POST", processed=processed, times=12)
    first = run(books, writes(1), journal, books.make_client(books.emulator.api_key, max_retries=0))
    assert [one.state for one in first.open] == ["sending"]
    books.emulator.faults.clear()
    books.emulator.clock.advance(timedelta(minutes=91))

    assert run(books, [], journal)
    assert len(books.pushes) == 1


@both
def test_what_stands_in_the_push_history_by_somebody_else_is_not_taken_for_the_write(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("reset", method="POST", processed=False, times=3)
    client = books.make_client(books.emulator.api_key, max_retries=0)
    assert run(books, writes(1), journal, client).open
    # Much like it, and not the same.
    invoices.create(books.client, "company-id", "connection-id", {**BODY, "invoiceNumber": "INV-X"})
    books.emulator.clock.advance(timedelta(minutes=91))

    report = run(books, [], journal)

    (unknown,) = report.unknown
    assert books.pushes[0].key in " ".join(unknown.reasons)
    assert len(books.pushes) == 1
    resolved = batches.resolve(journal, "run/0", written=False)
    assert resolved.state == "failed"
    assert run(books, [], journal, retry_failed=True)
    assert len(books.pushes) == 2


@both
@pytest.mark.parametrize("minutes", [0, 60])
def test_the_same_record_by_somebody_else_is_not_taken_for_the_write(tmp_path: Path, run: Run, minutes: int) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("reset", method="POST", processed=minutes == 0, times=3)
    client = books.make_client(books.emulator.api_key, max_retries=0)
    (given,) = writes(1)
    assert run(books, [given], journal, client).open
    # At the time of the attempt there are two then, and later it is not the time of the attempt.
    books.emulator.clock.advance(timedelta(minutes=minutes))
    invoices.create(books.client, "company-id", "connection-id", given.body)
    books.emulator.clock.advance(timedelta(minutes=91))

    report = run(books, [], journal)

    assert report.unknown
    assert len(books.pushes) == (2 if minutes == 0 else 1)


@both
def test_the_query_of_the_caller_finds_a_record_that_the_history_does_not_tell(tmp_path: Path, run: Run) -> None:
    books, journal = Books(push_pace=(1.0, None)), journal_in(tmp_path)
    body = {**BODY, "invoiceNumber": "INV-7"}
    given = batches.Write(
        "a",
        invoices.create,
        "company-id",
        "connection-id",
        body,
        find="invoiceNumber=INV-7",
        options={"timeout_in_minutes": 1},
    )
    assert run(books, [given], journal).unknown
    books.emulator.add_record("company-id", "connection-id", "invoices", {**body, "id": "in-the-books"})
    data_status.refresh(books.client, "company-id", "invoices")
    books.emulator.clock.advance(100)

    report = run(books, [], journal)

    (found,) = report.succeeded
    assert found.record_id == "in-the-books"
    assert len(books.pushes) == 1


@both
def test_a_service_that_cannot_be_reached_ends_the_run(tmp_path: Path, run: Run) -> None:
    books, journal = Books(), journal_in(tmp_path)
    books.emulator.faults.add("refused", times=1000)

    report = run(books, writes(40), journal)

    assert report.stopped is not None
    assert report.stopped.startswith("Codat cannot be reached")
    assert [one.state for one in report.outcomes] == ["planned"] * 40
    books.emulator.faults.clear()
    assert run(books, [], journal)
    assert len(books.pushes) == 40


def test_an_interrupt_leaves_a_journal_to_go_on_with(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)

    def interrupt(progress: batches.Progress) -> None:
        if progress.succeeded + progress.accepted >= 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batches.run(
            books.client,
            writes(12),
            journal,
            progress=interrupt,
            wall_clock=books.emulator.clock.timestamp,
            in_flight=2,
        )

    assert 4 <= books.sent < 12
    assert batches.run(books.client, [], journal, wall_clock=books.emulator.clock.timestamp)
    assert len(books.pushes) == 12


def test_a_cancelled_run_leaves_a_journal_to_go_on_with(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    wall_clock = books.emulator.clock.timestamp

    async def main() -> None:
        reached = asyncio.Event()

        def note(progress: batches.Progress) -> None:
            if progress.accepted + progress.succeeded >= 3:
                reached.set()

        task = asyncio.create_task(
            batches.run.aio(books.client, writes(12), journal, progress=note, wall_clock=wall_clock, in_flight=2)
        )
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    assert batches.run(books.client, [], journal, wall_clock=wall_clock)
    assert len(books.pushes) == 12


@both
def test_progress_tells_how_far_the_run_is(tmp_path: Path, run: Run) -> None:
    books = Books()
    seen: list[batches.Progress] = []

    run(books, writes(5), journal_in(tmp_path), progress=seen.append)

    assert seen[0] == batches.Progress(total=5, succeeded=0, failed=0, unknown=0, accepted=0)
    assert seen[-1] == batches.Progress(total=5, succeeded=5, failed=0, unknown=0, accepted=0)
    assert [one.succeeded for one in seen] == sorted(one.succeeded for one in seen)


def test_two_runs_of_one_journal_exclude_each_other(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    refused: list[str] = []

    def begin_another(progress: batches.Progress) -> None:
        with pytest.raises(batches.JournalLockedError, match="used by another run") as caught:
            batches.run(books.client, [], batches.SqliteJournal(journal.path))
        refused.append(str(caught.value))

    assert batches.run(
        books.client, writes(1), journal, progress=begin_another, wall_clock=books.emulator.clock.timestamp
    )
    assert str(journal.path) in refused[0]
    assert batches.run(books.client, [], batches.SqliteJournal(journal.path))


def test_the_default_client_runs_a_batch(tmp_path: Path) -> None:
    books = Books()
    with books.client.as_default():
        assert batches.run(writes(2), journal_in(tmp_path), wall_clock=books.emulator.clock.timestamp)


def test_the_options_are_checked_before_anything_is_noted(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)

    with pytest.raises(ValueError, match="in_flight"):
        batches.run(books.client, writes(1), journal, in_flight=0)
    with pytest.raises(TypeError, match="timeout"):
        batches.run(books.client, writes(1), journal, timeout="1")  # type: ignore[call-overload]

    assert not journal.path.exists()
    assert books.sent == 0
