"""Results as JSON, whole or a line for each record, amounts digit for digit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from codat_runtime.json_codec import encode_json

# DEL and C1, which some terminals obey; in UTF-8 these bytes stand for nothing else.
_CONTROLS = re.compile(rb"\x7f|\xc2[\x80-\x9f]")

Write = Callable[[bytes], object]


def write_one(value: Any, write: Write) -> None:
    """Write a value as indented JSON."""
    write(_indented(value) + b"\n")


def write_many(records: Iterable[Any], write: Write) -> None:
    """Write records as one JSON array, each as it comes."""
    separator = b"[\n"
    for record in records:
        write(separator + b"  " + _indented(record).replace(b"\n", b"\n  "))
        separator = b",\n"
    write(b"[]\n" if separator == b"[\n" else b"\n]\n")


def write_lines(records: Iterable[Any], write: Write) -> None:
    """Write each record as a line of JSON, as it comes."""
    for record in records:
        write(_encoded(record) + b"\n")


def _indented(value: Any) -> bytes:
    return msgspec.json.format(_encoded(value), indent=2)


def _encoded(value: Any) -> bytes:
    return _CONTROLS.sub(lambda found: b"\\u%04x" % found[0][-1], encode_json(value))
