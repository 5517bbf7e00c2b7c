"""Starts the service that the contenders call, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PROGRAM = Path(__file__).parent / "server.py"


@contextmanager
def service(*, delay: float = 0.0, records: int = 0, pages: int = 0) -> Iterator[str]:
    """Run it for the `with` block.

    Args:
        delay: Seconds until it answers.
        records: Invoices on each page.
        pages: Pages of the list.

    Returns:
        A context manager that gives its URL.
    """
    command = [sys.executable, str(_PROGRAM), str(delay), str(records), str(pages)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.communicate()
