"""Many writes, each exactly once: a run that can be killed at any moment and begun again."""

from __future__ import annotations

from .bodies import read_csv, read_ndjson
from .entry import Entry, State
from .errors import JournalError, JournalLockedError
from .journal import Journal
from .report import Outcome, Report
from .resolve import resolve
from .run import Progress, run
from .sqlite_journal import SqliteJournal
from .step import StepResult, step
from .write import Write

__all__ = [
    "Entry",
    "Journal",
    "JournalError",
    "JournalLockedError",
    "Outcome",
    "Progress",
    "Report",
    "SqliteJournal",
    "State",
    "StepResult",
    "Write",
    "read_csv",
    "read_ndjson",
    "resolve",
    "run",
    "step",
]
