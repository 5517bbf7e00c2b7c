"""Decoding without the garbage collector running in between.

A large answer becomes many objects at once, all of them alive, and the collector would go through them again and
again to find nothing.
"""

from __future__ import annotations

import gc
from threading import Lock
from types import TracebackType


class _Pause:
    """Stops the collector while at least one thread is in it; starts it again if it was running before."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._depth = 0
        self._was_running = False

    def __enter__(self) -> None:
        with self._lock:
            if self._depth == 0:
                self._was_running = gc.isenabled()
                gc.disable()
            self._depth += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._lock:
            self._depth -= 1
            if self._depth == 0 and self._was_running:
                gc.enable()


paused = _Pause()
"""A context, the same for all threads, in which the collector does not run."""
