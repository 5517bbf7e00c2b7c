"""The terminal: whether there is one, and text on it."""

from __future__ import annotations

import os
import re
import sys
from typing import Any, NoReturn, TextIO

import click

_FAILED = 1
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Colours alone: they move nothing, hide nothing and ask the terminal nothing.
_CONTROLS_BUT_COLOURS = re.compile(rf"(\x1b\[[0-9;]*m)|{_CONTROLS.pattern}")


def output_is_terminal() -> bool:
    """Whether the results are shown to a person."""
    return _is_terminal(sys.stdout)


def errors_are_on_terminal() -> bool:
    """Whether progress and errors are shown to a person."""
    return _is_terminal(sys.stderr)


def can_ask() -> bool:
    """Whether a person can read a question and answer it."""
    return _is_terminal(sys.stdin) and _is_terminal(sys.stderr)


def _is_terminal(stream: TextIO | None) -> bool:
    # There is none where the shell closed it: `>&-`.
    return stream is not None and stream.isatty()


def standard_output() -> TextIO:
    """Where results go.

    Raises:
        CommandError: The shell closed it.
    """
    return sys.stdout or refuse("there is no standard output to write to", _FAILED)


def standard_input() -> TextIO:
    """Where bodies and keys may come from.

    Raises:
        CommandError: The shell closed it.
    """
    return sys.stdin or refuse("there is no standard input to read from", _FAILED)


def flush_output() -> None:
    """Bring the results to where they go; only then a full disk and a reader that is gone are known.

    Raises:
        OSError: They cannot be written.
    """
    if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]
        sys.stdout.flush()


def drop_output() -> None:
    """Write no more results; Python would complain at its end about those that are left."""
    sys.stdout = None


def note(text: str) -> None:
    """Write a line for the person, beside the results."""
    click.echo(_CONTROLS_BUT_COLOURS.sub(lambda found: found[1] or _shown(found), text), err=True)


def harmless(text: str) -> str:
    """A text of somebody else with its controls shown, so that a terminal does not obey them."""
    return _CONTROLS.sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    return f"\\x{ord(found[0]):02x}"


def styled(text: str, **style: Any) -> str:
    """Colour a text for the error stream, where that is a terminal and colours are wanted."""
    plain = "NO_COLOR" in os.environ or not errors_are_on_terminal()
    return text if plain else click.style(text, **style)


def write(content: bytes) -> None:
    """Write a part of the results, unchanged."""
    standard_output().buffer.write(content)


class CommandError(click.ClickException):
    """A command that cannot be carried out, with its exit status."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc] # click reads it from the instance


def refuse(message: str, exit_code: int = 2) -> NoReturn:
    """End the command with a message."""
    raise CommandError(message, exit_code)
