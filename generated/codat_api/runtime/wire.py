"""JSON with exact numbers, both ways."""

from __future__ import annotations

import datetime as _dt
import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, cast

import msgspec

from .times import format_time

T = TypeVar("T")

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items = msgspec.json.Decoder(list[msgspec.Raw])
_encoder = msgspec.json.Encoder(decimal_format="number")

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Json = bytes | msgspec.Raw
"""JSON, whole or a part of one."""


class DecodeError(ValueError):
    """An answer is not what its document promises.

    Attributes:
        path: Where, as a JSON path: `$.results[3].amountDue`.
        reason: What was expected and what stood there.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[DecodeError], tuple[str, str]]:
        return type(self), (self.path, self.reason)


class EncodeError(ValueError):
    """A value cannot be sent as JSON; the message says where it stands and what to give instead."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(f"{path.lstrip('.')}: {reason}" if path else reason)
        self.reason = reason
        self.path = path

    def below(self, step: str) -> EncodeError:
        """The same error, seen from one level further out."""
        return EncodeError(self.reason, step + self.path)

    def __reduce__(self) -> tuple[type[EncodeError], tuple[str, str]]:
        return type(self), (self.reason, self.path)


def decode_json(content: Json) -> Any:
    """Read JSON; a number with a fraction or an exponent is a `Decimal`, digit for digit.

    Raises:
        DecodeError: The content is not JSON.
    """
    try:
        return _decoded(_decoder, content)
    except msgspec.ValidationError as error:
        # Of a whole number with more digits than Python reads.
        raise DecodeError("$", f"cannot be read ({error})") from None


def members_of(content: Json) -> dict[str, msgspec.Raw] | None:
    """Take a JSON object apart; None where it is something else.

    Raises:
        DecodeError: The content is not JSON.
    """
    return _parts(_members, content)


def items_of(content: Json) -> list[msgspec.Raw] | None:
    """Take a JSON array apart; None where it is something else.

    Raises:
        DecodeError: The content is not JSON.
    """
    return _parts(_items, content)


def _parts(decoder: msgspec.json.Decoder[T], content: Json) -> T | None:
    try:
        return _decoded(decoder, content)
    except msgspec.ValidationError:
        return None


def _decoded(decoder: msgspec.json.Decoder[T], content: Json) -> T:
    try:
        return decoder.decode(content if isinstance(content, msgspec.Raw) else content.removeprefix(_BYTE_ORDER_MARK))
    except msgspec.ValidationError:
        raise
    except (ValueError, RecursionError, ArithmeticError) as error:
        raise DecodeError("$", f"not JSON ({error})") from None


def encode_json(value: object, name: str = "body") -> bytes:
    """Write a model, a mapping, a list or a plain value as JSON.

    Args:
        value: What to write. Models leave `None` out; mappings send exactly what they hold.
        name: What the value is called in an error.

    Raises:
        EncodeError: Something in it has no form in JSON, or a number is not finite.
    """
    try:
        return _encoder.encode(to_plain(value))
    except EncodeError as error:
        raise error.below(name) from None
    except RecursionError:
        raise EncodeError("contains itself", name) from None


def to_plain(value: object) -> Any:
    """Turn a value into what JSON has: mappings, lists, text, numbers (money as `Decimal`), booleans and null.

    Raises:
        EncodeError: The value, or something in it, has no form in JSON, or a number is not finite.
    """
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if isinstance(value, (Decimal, float)):
        # A Decimal answers for itself: `math.isfinite` makes a float of it, in which 1E+400 is infinite.
        if not (value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)):
            raise EncodeError(f"{value} is not a finite number")
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, _dt.date):
        return format_time(value)
    encode = getattr(value, "__encode__", None)
    if encode is not None:
        return encode()
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_plain(to_dict())
    if isinstance(value, Mapping):
        return plain_object(cast("Mapping[object, object]", value).items())
    if isinstance(value, (list, tuple)):
        return _plain_array(cast("list[object]", value))
    raise EncodeError(
        f"{kind.__name__} has no form in JSON: give a model, a mapping, a list, text, a number, a date or None"
    )


def plain_object(items: Iterable[tuple[object, object]]) -> dict[str, Any]:
    """Turn the items of a mapping into a plain JSON object."""
    plain: dict[str, Any] = {}
    for key, item in items:
        if not isinstance(key, str):
            raise EncodeError(f"the key {key!r} is not a string, as the keys of a JSON object are")
        try:
            plain[key.value if isinstance(key, Enum) else key] = to_plain(item)
        except EncodeError as error:
            raise error.below(f".{key}") from None
    return plain


def _plain_array(items: Iterable[object]) -> list[Any]:
    plain: list[Any] = []
    for index, item in enumerate(items):
        try:
            plain.append(to_plain(item))
        except EncodeError as error:
            raise error.below(f"[{index}]") from None
    return plain
