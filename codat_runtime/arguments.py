"""Arguments of a call: held against what may be sent, and turned into text."""

from __future__ import annotations

import datetime as _dt
import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple, cast
from urllib.parse import quote

from .codecs import ANY, Codec, ListOf
from .scalars import BOOLEAN, INTEGER, STRING
from .times import format_utc
from .values import check_text, digits, exact

IDEMPOTENCY_KEY = "Idempotency-Key"

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# Without a group and without IGNORECASE it is read in half the time.
_HEX = "[0-9a-fA-F]"
_GUID = re.compile(f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}")
# What Codat's documents say of paging in words, not in their schemas.
_RANGES = {"page": (1, None), "page_size": (1, 5000)}


class Argument(NamedTuple):
    """A value for a query parameter.

    Attributes:
        name: What the argument is called in Python.
        value: What was given.
        codec: How the document has it.
        required: Whether the document requires it.
    """

    name: str
    value: object
    codec: Codec = ANY
    required: bool = False


def path_argument(name: str, value: object) -> str:
    """Make the segment of a path.

    Raises:
        TypeError: The value is neither text nor a UUID.
        ValueError: It is empty, a step in the path, or holds a control character.
    """
    text = _exact(name, value)
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a string, not {type(value).__name__}: pass str({name})")
    if not text.strip():
        raise ValueError(f"{name} is empty: the request would go to another path")
    if text in (".", ".."):
        raise ValueError(f"{name} is {text!r}, which would change the path of the request: pass the bare identifier")
    if _CONTROL.search(text):
        raise ValueError(f"{name} is {text!r}, which holds a control character: pass the bare identifier")
    return quote(_encodable(name, text), safe="")


def query_argument(argument: Argument) -> Iterable[str]:
    """Make the texts of a query parameter: none for None, several for a list.

    Raises:
        TypeError: The value is of the wrong type.
        ValueError: It is required and None, or out of range.
    """
    name, value, codec, required = argument
    if value is None:
        if required:
            raise ValueError(f"{name} is None: give a value, which the request requires")
        return ()
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        if codec is not ANY and not isinstance(codec, ListOf):
            raise TypeError(f"{name} is a {type(value).__name__}: give a single value")
        return [_in_query(name, item) for item in items]
    text = _TEXTS.get(codec, _in_query)
    return (text(name, value),)


def header_argument(header: str, name: str, value: object) -> str:
    """Make the text of a header.

    Raises:
        TypeError: The value has no text form.
        ValueError: It cannot stand in a header, or is no GUID where that is an idempotency key.
    """
    text = text_of(name, value)
    if header == IDEMPOTENCY_KEY:
        if _GUID.fullmatch(text):
            return text
        raise ValueError(
            f"{name} is {text!r}, which is no GUID: give a uuid.UUID, or text like 5f0c2a4e-0000-4000-8000-000000000001"
        )
    if not is_header_text(text):
        raise ValueError(
            f"{name} is {text!r}, which cannot stand in a header: use printable ASCII characters, no space at the ends"
        )
    return text


def is_header_text(value: object) -> bool:
    """Return whether a value is text, of `str` itself, that can stand in a header as it is."""
    return type(value) is str and value.isascii() and value.isprintable() and value == value.strip() != ""


def body_argument(name: str, value: object, codec: Codec) -> None:
    """Hold a body against what the operation takes.

    Args:
        name: What it is called in an error.
        value: The body.
        codec: How the document has it; bound to its package.

    Raises:
        TypeError: It is None, text, a list where an object is wanted, or the model of another record.
    """
    if codec is ANY:
        return
    if not codec.takes(value):
        shown = "None" if value is None else f"of type {type(value).__name__}"
        raise TypeError(f"{name} is {shown}: give {codec.wanted}")
    if isinstance(codec, ListOf):
        for index, item in enumerate(cast("Sequence[object]", value)):
            body_argument(f"{name}[{index}]", item, codec.item)


def text_of(name: str, value: object) -> str:
    """Make the text of a single value, as it stands in a query, a header or a form.

    Raises:
        TypeError: It has none.
        ValueError: It is not finite, no time, or cannot be encoded.
    """
    # Most is plain text, which has no half of a surrogate pair.
    if type(value) is str and value.isascii():
        return value
    plain = _exact(name, value)
    if isinstance(plain, str):
        return _encodable(name, plain)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, _dt.date):
        try:
            return format_utc(plain)
        except OverflowError:
            raise ValueError(f"{name} is {plain}, which is beyond the years that there are in UTC") from None
    if isinstance(plain, (int, float, Decimal)):
        try:
            return digits(plain)
        except ValueError as error:
            raise ValueError(f"{name}: {error}: give a finite number of fewer digits") from None
    kind = type(value).__name__
    raise TypeError(f"{name} is of type {kind}: give text, a number, a boolean, a date or a list of them")


def _exact(name: str, value: object) -> object:
    try:
        return exact(value)
    except ValueError as error:
        raise ValueError(f"{name}: {error}: give a value, or None where there is none") from None


def _encodable(name: str, text: str) -> str:
    try:
        return check_text(text)
    except ValueError as error:
        raise ValueError(f"{name}: {error}: give text without it") from None


def _in_query(name: str, value: object) -> str:
    plain = _exact(name, value)
    if isinstance(plain, _dt.datetime) and plain.utcoffset() is None:
        raise ValueError(
            f"{name} is {plain}, without a zone, so that its moment is not known: "
            "give an aware datetime, such as datetime.now(UTC), or a date where a day is meant"
        )
    return text_of(name, plain)


def _whole(name: str, value: object) -> str:
    plain = _exact(name, value)
    if isinstance(plain, bool) or not isinstance(plain, int):
        raise TypeError(f"{name} is {value!r:.60}: give a whole number")
    least, most = _RANGES.get(name, (None, None))
    if (least is not None and plain < least) or (most is not None and plain > most):
        span = f"from {least} to {most:,}" if most is not None else f"of {least} or more"
        raise ValueError(f"{name} is {plain}: give a number {span}")
    return digits(plain)


def _flag(name: str, value: object) -> str:
    plain = _exact(name, value)
    if not isinstance(plain, bool):
        raise TypeError(f"{name} is {value!r:.60}: give True or False")
    return "true" if plain else "false"


def _plain_text(name: str, value: object) -> str:
    plain = _exact(name, value)
    if not isinstance(plain, str):
        raise TypeError(f"{name} is {value!r:.60}: give text")
    return _encodable(name, plain)


_TEXTS: dict[Codec, Callable[[str, object], str]] = {INTEGER: _whole, BOOLEAN: _flag, STRING: _plain_text}
