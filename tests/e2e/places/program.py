"""Programs that run in a process of their own, as a place that users run the client in starts them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

SECONDS = 600
"""Seconds after which a program that does nothing has failed; none takes that long."""

ROOT = Path(__file__).parents[3]


def run(code: str, *arguments: str, **variables: str) -> str:
    """Run a program to its end, and return what it printed.

    Raises:
        AssertionError: It failed; the message is what it wrote to its standard error.
    """
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=_environment() | variables,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-4000:]
    return ended.stdout


@contextmanager
def started(command: Sequence[str], shared: Sequence[int] = (), **variables: str) -> Iterator[subprocess.Popen[str]]:
    """Run a command of this Python until the block ends; it shares some file descriptors with this process."""
    program = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=_environment() | variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        pass_fds=shared,
    )
    try:
        yield program
    finally:
        program.kill()
        program.communicate(timeout=SECONDS)


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("CODAT_")}
