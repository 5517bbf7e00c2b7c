"""Values of the command line, turned into what operations take."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click

from codat_facade._index.index import IndexedParameter
from codat_facade.cli.terminal import standard_input

_SUCH_AS = "give one such as 2026-01-31T09:00:00Z"


def read_value(parameter: IndexedParameter, given: Any) -> Any:
    """Turn what stood on the command line into an argument.

    Args:
        parameter: The parameter of the operation.
        given: Text, or several texts.

    Raises:
        BadParameter: It cannot be read as what the parameter takes.
    """
    return _READERS[parameter.kind](given)


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no whole number") from None


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise click.BadParameter(f"{text!r} is no number") from None


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no number of seconds") from None


def _time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is not a time: {_SUCH_AS}") from None
    if time.tzinfo is None:
        raise click.BadParameter(f"{text!r} has no zone: {_SUCH_AS}")
    return time


def _date_or_time(text: str) -> datetime | date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _time(text)


def _date(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        # Some parameters take a date in Codat's own form; the operation knows.
        return text


def read_body(text: str) -> Any:
    """Read JSON, amounts digit for digit.

    Args:
        text: `@FILE`, `@-` for the standard input, or JSON itself.

    Raises:
        BadParameter: It is not JSON, or cannot be read.
    """
    from codat_runtime import DecodeError
    from codat_runtime.json_codec import decode_json

    source = "it" if not text.startswith("@") else text
    try:
        return decode_json(read_content(text))
    except DecodeError as error:
        hint = "" if text.startswith("@") else "; give @FILE for a file, @- for the standard input, or JSON itself"
        reason = error.reason.removeprefix("not JSON (").removesuffix(")")
        raise click.BadParameter(f"{source} is not JSON: {reason}{hint}") from None


def read_content(text: str) -> bytes:
    if not text.startswith("@"):
        # Bytes of the command line that are no UTF-8 are told as such a file would be.
        return os.fsencode(text)
    if text == "@-":
        return standard_input().buffer.read()
    try:
        return Path(text[1:]).expanduser().read_bytes()
    except OSError as error:
        raise click.BadParameter(f"{text} cannot be read: {error.strerror or error}") from None


def _pairs(text: str) -> list[Any]:
    read = read_body(text)
    pairs: list[Any] = read if isinstance(read, list) else [read]  # pyright: ignore[reportUnknownVariableType]
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):  # pyright: ignore[reportUnknownArgumentType]
        raise click.BadParameter('give pairs of company and key: [["COMPANY", "KEY"], ...]')
    return [tuple(pair) for pair in pairs]


def _file(text: str) -> Any:
    text = text.removeprefix("@")
    if text == "-":
        return standard_input().buffer
    path = Path(text).expanduser()
    if not path.exists():
        raise click.BadParameter(f"there is no file {text}")
    return path


def _as_it_is(given: Any) -> Any:
    return given


def _texts(given: Sequence[str]) -> list[str] | None:
    return list(given) or None


_READERS: dict[str, Callable[[Any], Any]] = {
    "text": _as_it_is,
    "number": _number,
    "decimal": _decimal,
    "seconds": _seconds,
    "flag": _as_it_is,
    "time": _time,
    "date_or_time": _date_or_time,
    "date": _date,
    "texts": _texts,
    "body": read_body,
    "pairs": _pairs,
    "file": _file,
}
