"""The example of a webhook service: its workers share a file, and the emulator delivers to them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from examples.webhook_service import Queue, Task, from_environment


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Emulator:
    # The present, since signatures have to be recent.
    emulator = Emulator(start=datetime.now(UTC), records=1)
    emulator.create_webhook_consumer("http://127.0.0.1/codat")
    monkeypatch.setenv("CODAT_WEBHOOK_SECRET", emulator.webhook_secret)
    monkeypatch.setenv("CODAT_QUEUE", str(tmp_path / "codat.sqlite"))
    return emulator


def tasks(path: Path) -> list[Task]:
    queue = Queue(path / "codat.sqlite")
    return [*iter(queue.take, None)]


def test_events_become_tasks_once_whichever_worker_gets_them(emulator: Emulator, tmp_path: Path) -> None:
    read = {"connectionId": emulator.connection_id, "dataType": "invoices", "status": "Complete", "issues": []}
    unchanged = {**read, "dataType": "bills", "recordsModified": False}
    emulator.send_event("read.completed", emulator.company_id, dataTypes=[{**read, "recordsModified": True}, unchanged])
    emulator.deauthorise("company-id", "connection-id")
    answers = emulator.deliver(from_environment())
    assert {answer.status for answer in answers} == {204}
    # The other worker knows what this one has handled.
    seen = Queue(tmp_path / "codat.sqlite")
    assert all(answer.event_id is not None and seen.has(answer.event_id) for answer in answers)
    assert sorted(tasks(tmp_path)) == [
        Task("read", emulator.company_id, "invoices"),
        Task("reconnect", emulator.company_id, emulator.connection_id),
    ]
    assert tasks(tmp_path) == []


def test_the_end_of_a_push_is_noted_with_its_status(emulator: Emulator, tmp_path: Path) -> None:
    pushes = "/companies/company-id/connections/connection-id/push/customers"
    created = emulator.call("POST", pushes, json={"customerName": "A", "status": "Active"}).json
    emulator.clock.advance(60)
    emulator.deliver(from_environment())
    assert Task("ended", emulator.company_id, created["pushOperationKey"], "Success") in tasks(tmp_path)


def test_the_same_task_twice_is_one_with_the_newer_detail(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "codat.sqlite")
    for status in ("Pending", "Success"):
        queue.put(Task("ended", "c1", "p1", status))
    assert tasks(tmp_path) == [Task("ended", "c1", "p1", "Success")]
