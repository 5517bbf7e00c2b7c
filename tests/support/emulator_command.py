"""The emulator's command, as a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

SECONDS = 120
"""Seconds after which a program that does nothing has failed."""


@contextmanager
def start(*arguments: str, ignored: Iterable[signal.Signals] = ()) -> Iterator[subprocess.Popen[str]]:
    """Run the emulator's command until the block ends; signals may be ignored at its start, as in the background."""
    before = {number: signal.signal(number, signal.SIG_IGN) for number in ignored}
    try:
        command = [sys.executable, "-u", "-m", "codat_facade.emulator", *arguments]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    try:
        yield program
    finally:
        program.kill()
        program.communicate(timeout=SECONDS)
