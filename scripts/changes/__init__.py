"""Comparison of two states of `openapi/`: every change, and whether it breaks code."""

from .change import Change
from .documents import State, changes
from .report import Report
from .states import of_commit, of_folder

__all__ = ["Change", "Report", "State", "changes", "of_commit", "of_folder"]
