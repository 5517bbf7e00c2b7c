"""The command `codat`, run in this process with streams of its own."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from typing import Any, NamedTuple

import keyring.backend
import keyring.errors
import pytest

from codat_facade.cli.root import codat


class CommandResult(NamedTuple):
    """How a command ended.

    Attributes:
        code: The exit status.
        content: What it wrote to its standard output.
        errors: What it wrote to its error stream.
    """

    code: int
    content: bytes
    errors: str

    @property
    def text(self) -> str:
        """The standard output as text."""
        return self.content.decode()

    def json(self) -> Any:
        """The standard output as JSON."""
        return json.loads(self.content, parse_float=str)


Run = Callable[..., CommandResult]


class Streams:
    """Runs commands with streams that a test reads, and that are no terminal unless it says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(
        self, *arguments: str, stdin: str = "", terminal: bool = False, merged: bool = False, closed: str | None = None
    ) -> CommandResult:
        output = io.BytesIO()
        errors = output if merged else io.BytesIO()
        kind = _Terminal if terminal else io.TextIOWrapper
        with self._monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", kind(io.BytesIO(stdin.encode()), encoding="utf-8"))
            patch.setattr(sys, "stdout", kind(output, encoding="utf-8", write_through=True))
            patch.setattr(sys, "stderr", kind(errors, encoding="utf-8", write_through=True))
            streams = [sys.stdout, sys.stderr]
            if closed is not None:
                patch.setattr(sys, closed, None)
            code = codat.run(arguments)
            for stream in streams:
                stream.flush()
            content, text = output.getvalue(), errors.getvalue().decode()
        return CommandResult(code, content, text)


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that is gone with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.keys: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.keys.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.keys[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.keys:
            raise keyring.errors.PasswordDeleteError
        del self.keys[service, username]
