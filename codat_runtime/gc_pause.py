"""Decoding without the garbage collector running in between.

A large response becomes many objects at once, all of them alive, and the collector would go through them again and
again to find nothing.
"""

from __future__ import annotations

import gc
import os
from threading import Lock
from types import TracebackType

_NEVER = 2**31 - 1


class _Pause:
    """Holds the collector off while one thread alone is in it; a second thread ends the pause for both.

    Where several threads decode, one always does, and a pause that lasted until none does would never end. The
    collector is held off by its threshold, not switched off: a program that switches it off, before or meanwhile, finds
    it off afterwards.
    """

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._lock = Lock()
        self._depth = 0
        self._thresholds: tuple[int, int, int] | None = None

    def after_fork(self) -> None:
        """Begin anew in a forked child, where the other threads of the parent never leave the pause."""
        self._resume()
        self._reset()

    def __enter__(self) -> None:
        with self._lock:
            self._depth += 1
            if self._depth > 1:
                self._resume()
            elif gc.isenabled() and gc.get_threshold()[0]:
                self._thresholds = gc.get_threshold()
                gc.set_threshold(_NEVER, *self._thresholds[1:])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._lock:
            # A child that was forked in the middle of it began at zero.
            self._depth = max(0, self._depth - 1)
            self._resume()

    def _resume(self) -> None:
        thresholds, self._thresholds = self._thresholds, None
        # A threshold that the program set meanwhile is left as it is.
        if thresholds is not None and gc.get_threshold()[0] == _NEVER:
            gc.set_threshold(*thresholds)


paused = _Pause()
"""A context, the same for all threads, in which the collector is held off."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=paused.after_fork)
