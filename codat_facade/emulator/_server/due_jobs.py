"""Jobs that have become due on the clock, run before a request sees the state."""

from __future__ import annotations

from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import bank_statement_uploads, pushes, reads, reports, source_accounts, syncs
from codat_facade.emulator._server.middleware import HandledRequest, Next

#: Each does everything of its kind that is due by now.
_JOBS = (
    source_accounts.run_due,
    pushes.run_due,
    syncs.run_due,
    bank_statement_uploads.run_due,
    reads.run_due,
    reports.run_due,
)


def run_due_jobs(store: Store) -> None:
    """Do everything that is due by now: writes and reads that end, reports that are ready."""
    for job in _JOBS:
        job(store)


def due_jobs_first(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that runs the due jobs before the request."""
    run_due_jobs(context.store)
    return next_step(context)
