"""Bodies of writes from files: NDJSON, and CSV whose cells have the types of the record's fields."""

from __future__ import annotations

import csv
import difflib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from attrs import frozen

from codat_runtime import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    STRING,
    Codec,
    DecodeError,
    ListOf,
    OneOf,
    Ref,
    decode_json,
)
from codat_runtime.times import parse_datetime

from .._operations.operation import build_call_of
from .push_write import PushWrite

_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)
_INDEX = re.compile("0|[1-9][0-9]{0,3}")
_WHOLE = re.compile(r"[+-]?[0-9]+", re.ASCII)
_BOOLEANS = {"true": True, "false": False}

Path = str | os.PathLike[str]
Row = tuple[int, dict[str, Any]]
"""The number of a line, and the body that it holds."""


def read_ndjson(path: Path) -> list[dict[str, Any]]:
    """Read bodies from a file with a JSON object on each line; numbers with a fraction are `Decimal`, digit for digit.

    Args:
        path: The file, in UTF-8; blank lines are skipped.

    Returns:
        The bodies, in order.

    Raises:
        OSError: The file cannot be read.
        ValueError: A line is no JSON object; the message names the line and the remedy.
    """
    return [body for _, body in ndjson_rows(path)]


def ndjson_rows(path: Path) -> list[Row]:
    """Read the same, each body after the number of its line."""
    rows: list[Row] = []
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                body = decode_json(line)
            except DecodeError as error:
                raise ValueError(
                    f"{os.fspath(path)}, line {number}: {error.reason}: write one JSON object on each line, in UTF-8"
                ) from None
            if not isinstance(body, dict):
                raise ValueError(f"{os.fspath(path)}, line {number}: it is no JSON object: write one on each line")
            rows.append((number, cast("dict[str, Any]", body)))
    return rows


def read_csv(path: Path, operation: Callable[..., Any], *, delimiter: str = ",") -> list[dict[str, Any]]:
    """Read bodies from a CSV file, a row each.

    The header names the fields as the JSON has them, those within others with dots: `supplierRef.id`,
    `lineItems.0.unitAmount`. A cell becomes what its field is: an exact number, text (with its leading zeros), true or
    false, a date. An empty cell is left out.

    Args:
        path: The file, in UTF-8, with or without a byte order mark.
        operation: What the bodies are for, such as `bills.create`: its record has the fields.
        delimiter: The character between two cells.

    Returns:
        The bodies, in order.

    Raises:
        OSError: The file cannot be read.
        TypeError: The operation is none of this package.
        ValueError: The operation takes no record, a column is no field, or a cell does not fit; the message names line,
            column and remedy.
    """
    return [body for _, body in csv_rows(path, operation, delimiter=delimiter)]


def csv_rows(path: Path, operation: Callable[..., Any] | None, *, delimiter: str = ",") -> list[Row]:
    """Read the same, each body after the number of its line.

    Args:
        path: The file.
        operation: What the bodies are for; None to have each cell as text, by the name of its column.
        delimiter: The character between two cells.
    """
    columns: Sequence[_Column] = ()
    found: list[Row] = []
    shown = os.fspath(path)
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, delimiter=delimiter, strict=True)
            for row in rows:
                place = f"{shown}, line {rows.line_num}"
                if not any(cell.strip() for cell in row):
                    continue
                if not columns:
                    record = None if operation is None else _record_of(operation)
                    columns = [*_columns(row, record, place, delimiter)]
                    continue
                if len(row) != len(columns):
                    raise ValueError(
                        f"{place}: it has {len(row)} cells, and the header has {len(columns)}: "
                        f"put a cell that contains {delimiter!r} in double quotes"
                    )
                found.append((rows.line_num, _body(columns, row, place)))
    except UnicodeDecodeError:
        raise ValueError(f"{shown}: it is not UTF-8: save it as CSV UTF-8") from None
    except csv.Error as error:
        raise ValueError(f"{shown}: {error}: close each cell that begins with a double quote by another one") from None
    if not columns:
        raise ValueError(f"{shown}: it is empty: begin with a header that names the fields")
    return found


@frozen
class _Column:
    name: str
    path: tuple[str | int, ...]
    codec: Codec


def _record_of(operation: Callable[..., Any]) -> Codec:
    push = PushWrite.of(operation)
    endpoint = getattr(build_call_of(operation), "__globals__", {}).get("_ENDPOINT")
    body: Codec | None = getattr(endpoint, "_body", None)
    if push.body is None or body is None or endpoint is None:
        raise ValueError(f"operation is {push.name}, which takes no record: there is nothing to read for it")
    # It was bound when the operation was recognised.
    return body


def _columns(header: Sequence[str], record: Codec | None, place: str, delimiter: str) -> Iterator[_Column]:
    seen: set[str] = set()
    for cell in header:
        name = cell.strip()
        if not name:
            raise ValueError(f"{place}: a column has no name: name its field, or remove it")
        if name in seen:
            raise ValueError(f"{place}: column {name!r} is there twice: remove one")
        seen.add(name)
        if record is None:
            yield _Column(name, (name,), STRING)
            continue
        steps: list[str | int] = []
        codec = record
        for part in name.split("."):
            step, codec = _below(codec, part, f"{place}: column {name!r}", delimiter)
            steps.append(step)
        if isinstance(codec, ListOf) or _fields(codec) is not None:
            inner = "0" if isinstance(codec, ListOf) else next(iter(_fields(codec) or ("id",)))
            raise ValueError(f"{place}: column {name!r} has fields of its own: name one, as in {name}.{inner}")
        yield _Column(name, tuple(steps), codec)


def _below(codec: Codec, part: str, place: str, delimiter: str) -> tuple[str | int, Codec]:
    if isinstance(codec, ListOf):
        # As it is written in one way alone, two columns are never the same place.
        if not _INDEX.fullmatch(part):
            raise ValueError(f"{place}: {part!r} stands where the number of an item belongs: 0 for the first, then 1")
        return int(part), codec.item
    fields = _fields(codec)
    if fields is None:
        raise ValueError(f"{place}: nothing is within a single value: remove .{part}")
    if part in fields:
        return part, fields[part]
    close = difflib.get_close_matches(part, fields, 1)
    known = f"did you mean {close[0]!r}?" if close else f"it is one of {', '.join(fields)}"
    for other in ",;\t":
        if other != delimiter and other in part:
            known = f"give delimiter={other!r}"
            break
    raise ValueError(f"{place}: there is no field {part!r}: {known}")


def _fields(codec: Codec) -> dict[str, Codec] | None:
    """The fields of a record by their JSON names; None for a single value."""
    if not isinstance(codec, Ref) or issubclass(codec.target, Enum):
        return None
    package = codec.target.__module__.rpartition(".models")[0]
    found: dict[str, Codec] = {}
    for name, _, below, *_ in getattr(codec.target, "__fields__", ()):
        below.bind(package)
        found[name] = below
    return found


def _body(columns: Sequence[_Column], row: Sequence[str], place: str) -> dict[str, Any]:
    tree: dict[str | int, Any] = {}
    for column, cell in zip(columns, row, strict=True):
        if not cell.strip():
            continue
        try:
            value = _value(column.codec, cell)
        except ValueError as error:
            raise ValueError(f"{place}, column {column.name!r}: {error}") from None
        inner = tree
        for step in column.path[:-1]:
            inner = inner.setdefault(step, {})
        inner[column.path[-1]] = value
    body: dict[str, Any] = _plain(tree) or {}
    return body


def _plain(tree: Any) -> Any:
    """Numbered members as a list, in order."""
    if not isinstance(tree, dict):
        return tree
    inner = cast("dict[str | int, Any]", tree)
    members: dict[str | int, Any] = {step: _plain(value) for step, value in inner.items()}
    if members and all(isinstance(step, int) for step in members):
        return [members[step] for step in sorted(members, key=int)]
    return members


def _value(codec: Codec, cell: str) -> Any:
    text = cell.strip()
    if codec is DECIMAL or codec is INTEGER:
        if not (_NUMBER if codec is DECIMAL else _WHOLE).fullmatch(text):
            kind = "a number" if codec is DECIMAL else "a whole number"
            raise ValueError(
                f"{text!r} is not {kind}: write it as 1234{'.50' if codec is DECIMAL else ''}, without separators"
            )
        return Decimal(text) if codec is DECIMAL else int(text)
    if codec is BOOLEAN:
        if text.lower() not in _BOOLEANS:
            raise ValueError(f"{text!r} is neither true nor false")
        return _BOOLEANS[text.lower()]
    if codec is DATETIME or codec is DATE:
        if not isinstance(parse_datetime(text), date):
            raise ValueError(f"{text!r} is no date: write it as 2026-01-31, or 2026-01-31T09:30:00Z")
        return text
    if isinstance(codec, OneOf):
        return _first_form(codec, cell)
    if isinstance(codec, Ref):
        return _member(codec.target, text)
    return cell


def _first_form(codec: OneOf, cell: str) -> Any:
    errors: list[ValueError] = []
    for form in codec.forms:
        try:
            return _value(form, cell)
        except ValueError as error:
            errors.append(error)
    raise errors[0]


def _member(kind: type[Enum], text: str) -> str:
    # A value that Codat has added since is sent as it is; one in another case is a slip.
    names = {str(member.value).casefold(): str(member.value) for member in kind}
    known = names.get(text.casefold(), text)
    if known != text:
        raise ValueError(f"{text!r} is written {known!r}")
    return text
