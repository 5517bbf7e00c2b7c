"""Objects that must not be shared with a forked process."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class AfterFork(Protocol):
    """Something that holds a lock or a socket."""

    def after_fork(self) -> None:
        """Let go of what belongs to the parent process; called in the child."""
        ...


_alive: WeakSet[AfterFork] = WeakSet()


def register_after_fork(thing: AfterFork) -> None:
    """Have `after_fork` called in each child process, for as long as the thing lives."""
    _alive.add(thing)


def _after_fork() -> None:
    for thing in list(_alive):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
