"""Many writes, each exactly once: a run that can be killed at any moment and begun again."""

from __future__ import annotations

from .bodies import read_csv, read_ndjson
from .entry import Entry, WriteState
from .errors import JournalError, JournalLockedError
from .journal import Journal
from .report import Report, WriteOutcome
from .resolve import resolve
from .run import Progress, run
from .sqlite_journal import SqliteJournal
from .step import StepResult, step
from .write import Write, plan

__all__ = [
    "Entry",
    "Journal",
    "JournalError",
    "JournalLockedError",
    "WriteOutcome",
    "Progress",
    "Report",
    "SqliteJournal",
    "WriteState",
    "StepResult",
    "Write",
    "plan",
    "read_csv",
    "read_ndjson",
    "resolve",
    "run",
    "step",
]
