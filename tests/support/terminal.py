"""A real terminal, which tmux draws and a test reads."""

from __future__ import annotations

import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import uuid4

import codat_facade

BASH = ("bash", "--norc", "--noprofile", "-i")
ZSH = ("zsh", "-f", "-i")
FISH = ("fish", "--no-config", "-i")
_SECONDS = 120
_PAUSE = 0.05


class Terminal:
    """A shell in a terminal of its own, with the command `codat`."""

    def __init__(
        self, folder: Path, variables: Mapping[str, str], *, shell: Sequence[str] = BASH, width: int = 120
    ) -> None:
        """Open it.

        Args:
            folder: The home of the shell, where the command is put.
            variables: The variables of the shell.
            shell: The shell, without a configuration.
            width: Columns.
        """
        command = folder / "codat"
        command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m codat_facade.cli "$@"\n', "utf-8")
        command.chmod(0o755)
        self._socket = f"codat-{uuid4().hex}"
        environment = {
            "HOME": str(folder),
            "PATH": f"{folder}:/usr/local/bin:/usr/bin:/bin",
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            # The code under test, whatever is installed.
            "PYTHONPATH": str(Path(codat_facade.__file__).parents[1]),
            "PS1": "$ ",
            **variables,
        }
        words = [f"{name}={value}" for name, value in environment.items()]
        command_line = shlex.join(["env", "-i", *words, *shell])
        size = ("-x", str(width), "-y", "40")
        self._tmux("-f", "/dev/null", "new-session", "-d", *size, "-c", str(folder), command_line)

    def close(self) -> None:
        """End the shell and its terminal."""
        self._tmux("kill-server")

    def leave(self) -> None:
        """End the shell by itself, so that the program that started it ends what else it started."""
        self.run("exit")
        deadline = time.monotonic() + _SECONDS
        there = ["tmux", "-L", self._socket, "has-session"]
        while subprocess.run(there, capture_output=True, timeout=_SECONDS).returncode == 0:
            assert time.monotonic() < deadline, self.screen()
            time.sleep(_PAUSE)

    def type(self, *keys: str) -> None:
        """Press keys: text, or names such as `Enter`, `Tab` and `C-c`."""
        self._tmux("send-keys", "--", *keys)

    def run(self, command: str) -> None:
        """Type a command, and Enter."""
        self._tmux("send-keys", "-l", "--", command)
        self.type("Enter")

    def screen(self, *, colours: bool = False) -> str:
        """What it shows, with the sequences of colours or without."""
        return self._tmux("capture-pane", "-p", "-J", *(["-e"] if colours else []))

    def wait_for(self, *texts: str, colours: bool = False) -> str:
        """Wait until it shows some texts; gives what it shows then."""
        self.wait_until(lambda: all(text in self.screen(colours=colours) for text in texts), *texts)
        return self.screen(colours=colours)

    def wait_until(self, is_so: Callable[[], bool], *what: str) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + _SECONDS
        while not is_so():
            assert time.monotonic() < deadline, f"{what} never came:\n{self.screen()}"
            time.sleep(_PAUSE)

    def _tmux(self, *arguments: str) -> str:
        command = ["tmux", "-L", self._socket, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=_SECONDS).stdout
