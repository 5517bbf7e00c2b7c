"""One run at a time: a lock that the operating system frees when its process dies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from filelock import BaseFileLock


class RunLock:
    """The lock of the place that a run writes to."""

    def __init__(self, path: Path) -> None:
        """Name the file of the lock.

        Args:
            path: A file that holds nothing.
        """
        self._path = path
        self._lock: BaseFileLock | None = None

    def acquire(self, place: Path) -> None:
        """Lock, or refuse.

        Args:
            place: What is locked, for the error.

        Raises:
            ConfigurationError: Another run holds it, or filelock is not installed.
        """
        try:
            from filelock import FileLock, Timeout
        except ImportError as error:
            raise ConfigurationError("extraction needs filelock: pip install 'codat-facade[extract]'") from error
        lock = FileLock(self._path, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise ConfigurationError(f"another run writes to {place}: wait for its end, or write elsewhere") from None
        self._lock = lock

    def release(self) -> None:
        """Free the lock."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
