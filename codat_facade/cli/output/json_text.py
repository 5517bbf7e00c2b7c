"""Results as JSON, whole or a line for each record, amounts digit for digit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from codat_runtime.json_codec import encode_json

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
        write(encode_json(record) + b"\n")


def _indented(value: Any) -> bytes:
    return msgspec.json.format(encode_json(value), indent=2)
