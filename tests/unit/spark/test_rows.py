"""Rows of a list that changes while it is read: each once, and none lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from codat_facade.emulator import Emulator
from codat_facade.extract import Slice, Table
from codat_facade.extract._cursor import from_text
from codat_facade.spark._rows import changes, snapshot

from ...support.extraction import client_of

PAGE = 3
RECORDS = 8


class Changing:
    """A client that lets something happen after each page."""

    def __init__(self, client: Any, change: Callable[[], None]) -> None:
        self._client = client
        self._change = change

    def perform_detailed(self, call: Any) -> Any:
        response = self._client.perform_detailed(call)
        self._change()
        return response

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


class Case:
    """The invoices of one company, of which some change after each page."""

    def __init__(self, touched: list[int]) -> None:
        self.emulator = Emulator(records=RECORDS, empty=True)
        self.company = self.emulator.create_company("One", connections=["connection"])
        self.emulator.clock.advance(60)
        self._touched = iter(touched)
        self.slice = Slice(Table.of("accounting.invoices"), self.company)
        self.client: Any = Changing(client_of(self.emulator), self.touch)

    def records(self) -> list[Any]:
        return self.emulator.records(self.company, "connection", "invoices")

    def touch(self) -> None:
        which = next(self._touched, None)
        self.emulator.clock.advance(1)
        if which is not None:
            found = sorted(one["id"] for one in self.records())
            self.emulator.add_record(self.company, "connection", "invoices", {"id": found[which % len(found)]})

    @property
    def now(self) -> int:
        return int(self.emulator.clock.now().timestamp()) * 10**9


touches = st.lists(st.integers(0, RECORDS - 1), max_size=6)


@settings(max_examples=25)
@given(touches)
def test_a_snapshot_has_each_record_once(touched: list[int]) -> None:
    case = Case(touched)
    ids = [one for batch in snapshot(case.client, case.slice, PAGE) for one in batch.column("id").to_pylist()]
    assert sorted(ids) == sorted(one["id"] for one in case.records())


def test_a_list_of_one_page_takes_one_request() -> None:
    case = Case([])
    list(snapshot(case.client, case.slice, 100))
    assert len([one for one in case.emulator.requests if one.path.endswith("/invoices")]) == 1


@settings(max_examples=25)
@given(touches, st.lists(st.booleans(), min_size=3, max_size=3))
def test_a_stream_has_each_version_once_and_the_last_one(touched: list[int], killed: list[bool]) -> None:
    """A batch that is killed was read in part or whole, and is read again: what it gives then is what counts."""
    case = Case(touched)
    versions: list[tuple[str, int]] = []
    since: int | None = None
    for batch_is_killed in [*killed, False]:
        until = case.now
        if batch_is_killed:
            list(changes(case.client, case.slice, PAGE, since=since, until=until))
        for batch in changes(case.client, case.slice, PAGE, since=since, until=until):
            dates = [one.value for one in batch.column("modifiedDate")]
            versions += zip(batch.column("id").to_pylist(), dates, strict=True)
        since = until
    while next(case._touched, None) is not None:
        pass
    case.emulator.clock.advance(1)
    for batch in changes(case.client, case.slice, PAGE, since=since, until=case.now):
        versions += zip(
            batch.column("id").to_pylist(), [one.value for one in batch.column("modifiedDate")], strict=True
        )

    assert len(set(versions)) == len(versions)
    last = dict(sorted(versions, key=lambda one: one[1]))
    assert last == {one["id"]: _moment(one["modifiedDate"]) for one in case.records()}


def _moment(text: str) -> int:
    return from_text(text if "." in text else text.replace("Z", ".0Z"))
