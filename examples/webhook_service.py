"""A webhook service: several workers that share one SQLite file with what was delivered and what there is to do.

pip install codat-facade uvicorn
CODAT_WEBHOOK_SECRET=whsec_... uvicorn --factory examples.webhook_service:from_environment --workers 4

A handler only notes what there is to do and returns, since Codat waits no longer than 15 s; another process takes the
tasks with `Queue.take`, and calls Codat.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, NamedTuple

from codat_facade.webhooks import Dispatcher, Event, WebhookApp

_TABLES = (
    "CREATE TABLE IF NOT EXISTS delivered (id TEXT PRIMARY KEY)",
    "CREATE TABLE IF NOT EXISTS tasks (kind TEXT, company TEXT, subject TEXT, detail TEXT,"
    " UNIQUE (kind, company, subject))",
)


class Task(NamedTuple):
    """Something to do: `read` a data type, note a push that has `ended`, or ask a business to `reconnect`."""

    kind: str
    company: str
    subject: str
    detail: str = ""


class Queue:
    """The tasks and the deliveries that were handled, in a file that all workers share.

    It is a store of delivery ids as `WebhookApp(seen=...)` takes one.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Make the file, or open it."""
        self._path = path
        with self._transaction() as file:
            for table in _TABLES:
                file.execute(table)

    def has(self, id: str, /) -> bool:
        """Return whether a delivery was handled."""
        with self._transaction() as file:
            return file.execute("SELECT 1 FROM delivered WHERE id = ?", [id]).fetchone() is not None

    def add(self, id: str, /) -> bool:
        """Remember that a delivery was handled; gives whether that is new."""
        with self._transaction() as file:
            return file.execute("INSERT OR IGNORE INTO delivered VALUES (?)", [id]).rowcount == 1

    def put(self, task: Task) -> None:
        """Add a task; the same one twice is one, with the newer detail."""
        with self._transaction() as file:
            file.execute("INSERT OR REPLACE INTO tasks VALUES (?, ?, ?, ?)", task)

    def take(self) -> Task | None:
        """Remove a task and return it; None where there is nothing to do."""
        with self._transaction() as file:
            oldest = "DELETE FROM tasks WHERE rowid = (SELECT min(rowid) FROM tasks) RETURNING *"
            row = file.execute(oldest).fetchone()
            return None if row is None else Task(*row)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        # A connection for each, for handlers run in threads.
        with closing(sqlite3.connect(self._path, timeout=10, isolation_level=None)) as file:
            file.execute("BEGIN IMMEDIATE")
            yield file
            file.execute("COMMIT")


def handlers(queue: Queue) -> Dispatcher:
    """Return a dispatcher that puts what events ask for into a queue."""
    dispatcher = Dispatcher()

    @dispatcher.on("read.completed")
    def note_reads(event: Event[Any]) -> None:
        for read in event.payload.data_types:
            if read.records_modified and read.status == "Complete":
                queue.put(Task("read", event.payload.reference_company.id, str(read.data_type)))

    @dispatcher.on("*.write.successful", "*.write.unsuccessful")
    def note_push(event: Event[Any]) -> None:
        if push := event.push_operation:
            queue.put(Task("ended", push.company_id, push.push_operation_key, push.status))

    @dispatcher.on("connection.disconnected")
    def note_disconnection(event: Event[Any]) -> None:
        queue.put(Task("reconnect", event.payload.reference_company.id, event.payload.connection.id))

    return dispatcher


def from_environment() -> WebhookApp:
    """Make the service as it is configured: `CODAT_WEBHOOK_SECRET`, and `CODAT_QUEUE` for the path of the file."""
    queue = Queue(os.environ.get("CODAT_QUEUE", "codat.sqlite"))
    return WebhookApp(handlers(queue), os.environ["CODAT_WEBHOOK_SECRET"], seen=queue)
