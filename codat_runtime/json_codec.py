"""JSON with exact numbers, both ways."""

from __future__ import annotations

import datetime as _dt
import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast
from uuid import UUID

import msgspec

from .times import format_time
from .values import check_text, exact

T = TypeVar("T")

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items = msgspec.json.Decoder(list[msgspec.Raw])
_encoder = msgspec.json.Encoder(decimal_format="number")

_NO_SINGLE_VALUE = object()
TOO_DEEP = "contains itself, or is nested too deeply"

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Json = bytes | msgspec.Raw
"""JSON, whole or a part of one."""


class DecodeError(ValueError):
    """A response is not what its document promises.

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
    plain: object = None
    try:
        plain = to_plain(value)
        return _encoder.encode(plain)
    except EncodeError as error:
        raise error.below(name) from None
    except RecursionError:
        raise EncodeError(TOO_DEEP, name) from None
    except (ValueError, TypeError, ArithmeticError):
        # Rare, so that it costs nothing where all is well: text and numbers that Python has and JSON has not.
        _find_misfit(plain, name)
        raise


def to_plain(value: object) -> Any:
    """Turn a value into what JSON has: mappings, lists, text, numbers (money as `Decimal`), booleans and null.

    Raises:
        EncodeError: The value, or something in it, has no form in JSON, or a number is not finite.
    """
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is dict:
        return plain_object(cast("dict[object, object]", value).items())
    if kind is list:
        return _plain_array(cast("list[object]", value))
    encode = getattr(kind, "__encode__", None)
    if encode is not None:
        return encode(value)
    single = _single(value)
    if single is not _NO_SINGLE_VALUE:
        return single
    if hasattr(kind, "to_dict"):
        return to_plain(cast("Any", value).to_dict())
    if isinstance(value, Mapping):
        return plain_object(cast("Mapping[object, object]", value).items())
    if isinstance(value, (list, tuple)):
        return _plain_array(cast("list[object]", value))
    raise EncodeError(
        f"{kind.__name__} has no form in JSON: give a model, a mapping, a list, text, a number, a date or None"
    )


def _single(value: object) -> object:
    """Return the JSON form of a single value, of whatever class it is."""
    try:
        plain = exact(value)
        if isinstance(plain, (Decimal, float)):
            # A Decimal answers for itself: `math.isfinite` makes a float of it, in which 1E+400 is infinite.
            if not (plain.is_finite() if isinstance(plain, Decimal) else math.isfinite(plain)):
                raise EncodeError(f"{plain} is not a finite number: give None where there is no value")
            return plain
        if isinstance(plain, _dt.date):
            return format_time(plain)
    except OverflowError:
        raise EncodeError(f"{value} is beyond the years that there are in UTC: give a time in UTC") from None
    except EncodeError:
        raise
    except ValueError as error:
        raise EncodeError(f"{error}: give None where there is no value") from None
    return plain if plain is None or isinstance(plain, (str, int)) else _NO_SINGLE_VALUE


def plain_object(items: Iterable[tuple[object, object]]) -> dict[str, Any]:
    """Turn the items of a mapping into a plain JSON object."""
    plain: dict[str, Any] = {}
    for key, item in items:
        name = key if type(key) is str else _name_of(key, plain)
        try:
            plain[name] = to_plain(item)
        except EncodeError as error:
            raise error.below(f".{name}") from None
    return plain


def _name_of(key: object, taken: Mapping[str, object]) -> str:
    """The name that a key stands for which is no plain text."""
    try:
        name = exact(key)
    except ValueError as error:
        raise EncodeError(f"the key {error}") from None
    if not isinstance(key, (str, UUID)) or not isinstance(name, str):
        raise EncodeError(f"the key {key!r} is not a string, as the keys of a JSON object are")
    if name in taken:
        raise EncodeError(f"two keys are {name!r}: an object has a key once")
    return name


def _plain_array(items: Iterable[object]) -> list[Any]:
    plain: list[Any] = []
    for index, item in enumerate(items):
        try:
            plain.append(to_plain(item))
        except EncodeError as error:
            raise error.below(f"[{index}]") from None
    return plain


def _find_misfit(plain: object, path: str) -> None:
    """Raise the error of the first thing in a plain value that cannot be written."""
    if isinstance(plain, dict):
        for key, item in cast("dict[str, object]", plain).items():
            _find_misfit(key, path)
            _find_misfit(item, f"{path}.{key}")
    elif isinstance(plain, list):
        for index, item in enumerate(cast("list[object]", plain)):
            _find_misfit(item, f"{path}[{index}]")
    else:
        try:
            if isinstance(plain, str):
                check_text(plain)
            _encoder.encode(plain)
        except (ValueError, TypeError, ArithmeticError) as error:
            raise EncodeError(f"{error}: give a value that JSON has a form for", path) from None
