"""The terminal: whether there is one, and text on it."""

from __future__ import annotations

import os
import re
import sys
from typing import Any, NoReturn

import click

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Colours alone: they move nothing, hide nothing and ask the terminal nothing.
_CONTROLS_BUT_COLOURS = re.compile(rf"(\x1b\[[0-9;]*m)|{_CONTROLS.pattern}")


def output_is_terminal() -> bool:
    """Whether the results are shown to a person."""
    return sys.stdout.isatty()


def errors_are_on_terminal() -> bool:
    """Whether progress and errors are shown to a person."""
    return sys.stderr.isatty()


def can_ask() -> bool:
    """Whether a person can read a question and answer it."""
    return sys.stdin.isatty() and sys.stderr.isatty()


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
    sys.stdout.buffer.write(content)


class CommandError(click.ClickException):
    """A command that cannot be carried out, with its exit status."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc] # click reads it from the instance


def refuse(message: str, exit_code: int = 2) -> NoReturn:
    """End the command with a message."""
    raise CommandError(message, exit_code)
