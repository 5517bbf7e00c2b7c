"""The contract of a journal, whatever its store: `codat_facade.batches.Journal` says it, and these checks hold it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from attrs import evolve, frozen

from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.batches.entry import Entry, WriteState


@frozen
class Store:
    """What a journal is kept in: empty at first.

    Attributes:
        open: Gives another journal of the store.
        program: Code of a program that makes a `journal` of the store.
    """

    open: Callable[[], batches.Journal]
    program: str


def entries(count: int) -> list[Entry]:
    """Entries of invoices that differ in their notes."""
    return [
        batches.Write(f"run/{place}", invoices.create, "company-id", "connection-id", {"note": f"nöte {place}"}).entry()
        for place in range(count)
    ]


def what_was_noted_is_read_again_by_another(store: Store) -> None:
    journal = store.open()
    first, second = entries(2)
    journal.add([first, second])
    changed = evolve(
        second,
        state=WriteState.UNKNOWN,
        attempt=3,
        first_attempt_at=1768467600.1234567,
        last_attempt_at=2.5,
        doubt="why",
        push_operation_key="key",
        data_type="invoices",
        requested_at=2.0,
        record_id="record",
        reasons=("One.", "Ünother: \x00 and \U0001f9fe."),
    )
    journal.save([changed])

    again = store.open()

    assert [*again.entries()] == [first, evolve(changed, revision=1)]
    assert again.get("run/1") == evolve(changed, revision=1)
    assert again.get("nobody") is None


def entries_stand_in_the_order_in_which_they_were_added(store: Store) -> None:
    journal = store.open()
    added = entries(20)[::-1]
    journal.add(added[:15])
    journal.add(added[15:])
    journal.save([evolve(added[3], state=WriteState.SENDING)])

    assert [entry.name for entry in journal.entries()] == [entry.name for entry in added]


def of_new_writes_all_are_noted_or_none(store: Store) -> None:
    journal = store.open()
    first, second = entries(2)
    journal.add([first])

    with pytest.raises(batches.JournalError):
        journal.add([second, first])

    assert [*journal.entries()] == [first]


def a_change_of_an_older_state_is_refused_and_changes_nothing(store: Store) -> None:
    journal = store.open()
    first, second = entries(2)
    journal.add([first, second])
    store.open().save([evolve(second, state=WriteState.SENDING)])

    with pytest.raises(batches.JournalError, match="'run/1' was changed .* by somebody else"):
        journal.save([evolve(first, state=WriteState.SENDING), evolve(second, state=WriteState.PLANNED)])

    assert [entry.state for entry in journal.entries()] == ["planned", "sending"]


def a_push_operation_belongs_to_one_write(store: Store) -> None:
    journal = store.open()
    first, second = entries(2)
    journal.add([first, second])
    journal.save([evolve(first, push_operation_key="key")])

    with pytest.raises(batches.JournalError):
        journal.save([evolve(second, push_operation_key="key")])


def a_lock_is_gone_with_the_process_that_held_it(store: Store) -> None:
    journal = store.open()
    code = f"""
import sys
{store.program}
with journal.lock(exclusive=True):
    print("locked", flush=True)
    sys.stdin.read()
"""
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "locked\n"
        with pytest.raises(batches.JournalLockedError), journal.lock(exclusive=True):
            pass
        with pytest.raises(batches.JournalLockedError), journal.lock(exclusive=False):
            pass
        journal.add(entries(1))
        assert len(batches.Report.of(journal).open) == 1
    finally:
        holder.kill()
        holder.communicate()

    # A server takes a moment to see that a process is gone.
    deadline = time.monotonic() + 60
    while True:
        try:
            with journal.lock(exclusive=True):
                return
        except batches.JournalLockedError:
            assert time.monotonic() < deadline
            time.sleep(0.02)


def steps_tolerate_each_other_and_no_run(store: Store) -> None:
    journal = store.open()
    step, other = journal.lock(exclusive=False), store.open().lock(exclusive=False)
    with step, other, pytest.raises(batches.JournalLockedError), journal.lock(exclusive=True):
        pass
    with journal.lock(exclusive=True):
        pass
    with pytest.raises(ZeroDivisionError), journal.lock(exclusive=False):
        raise ZeroDivisionError
    with journal.lock(exclusive=True), pytest.raises(batches.JournalLockedError), journal.lock(exclusive=False):
        pass


CHECKS = (
    what_was_noted_is_read_again_by_another,
    entries_stand_in_the_order_in_which_they_were_added,
    of_new_writes_all_are_noted_or_none,
    a_change_of_an_older_state_is_refused_and_changes_nothing,
    a_push_operation_belongs_to_one_write,
    a_lock_is_gone_with_the_process_that_held_it,
    steps_tolerate_each_other_and_no_run,
)
"""Each for a store of its own."""
