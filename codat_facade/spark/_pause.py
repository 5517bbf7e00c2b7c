"""A pause that Codat asked for, kept for the tasks of one read."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from ..errors import RateLimitError

_LONG = 60.0


class SharedPause:
    """A pause that Codat asked for: Spark runs a task that failed again at once, and it must not ask once more.

    It stands in a file of this machine, because the process of a task that failed is gone.
    """

    def __init__(self, read: str) -> None:
        """Find the pause of a read.

        Args:
            read: The name of the read.
        """
        self._file = Path(tempfile.gettempdir(), f"codat-facade-spark-{read}")

    def check(self) -> None:
        """Go on, unless there is a pause.

        Raises:
            RateLimitError: Its end has not come.
        """
        try:
            left = float(self._file.read_text()) - time.time()
        except (OSError, ValueError):
            return
        if left > 0:
            raise RateLimitError(
                f"Codat asked to wait for another {left:.0f} seconds; this attempt sent nothing", retry_after=left
            )
        with suppress(OSError):
            self._file.unlink()

    def begin(self, error: RateLimitError) -> None:
        """Keep the pause of an error, if it is a long one."""
        if error.retry_after is None or error.retry_after <= _LONG:
            return
        # A reader sees all of it or nothing.
        part = self._file.with_name(f"{self._file.name}-{os.getpid()}")
        with suppress(OSError):
            part.write_text(str(time.time() + error.retry_after))
            part.replace(self._file)
