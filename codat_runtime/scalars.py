"""The codecs of single values: text, numbers, booleans, times."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from .codecs import Codec
from .scope import Bind
from .times import format_time, parse_date, parse_datetime


class Scalar(Codec):
    """Text, a number or a boolean.

    Attributes:
        expects: What it is called in an error.
    """

    def __init__(self, expects: str, accepts: Callable[[Any], bool], kind: type | None = None) -> None:
        self.expects = expects
        self._accepts = accepts
        self._kind = kind

    def output(self, bind: Bind) -> str:
        """As it stands, if it is of the kind."""
        plainly = super().output(bind)
        return plainly if self._kind is None else f"(value if type(value) is {bind(self._kind)} else {plainly})"

    def accepts(self, value: Any) -> bool:
        return self._accepts(value)


class DecimalCodec(Scalar):
    """A number that no float stands for on its way."""

    def expression(self, bind: Bind) -> str:
        return f"(value if type(value) is {bind(Decimal)} else {bind(_to_decimal)}(value))"

    def output(self, bind: Bind) -> str:
        """As it stands, if it is a finite `Decimal`."""
        return f"(value if type(value) is {bind(Decimal)} and value.is_finite() else {super().output(bind)})"


class DateTimeCodec(Scalar):
    """A time or a date, which JSON has as text."""

    def __init__(self, expects: str, parse: Callable[[Any], Any], kind: type) -> None:
        super().__init__(expects, lambda value: isinstance(parse(value), _dt.date))
        self._parse = parse
        self._written = kind

    def expression(self, bind: Bind) -> str:
        return f"{bind(self._parse)}(value)"

    def output(self, bind: Bind) -> str:
        """Formatted at once, if it is of the kind."""
        return f"({bind(format_time)}(value) if type(value) is {bind(self._written)} else {super().output(bind)})"


def _to_decimal(value: Any) -> Any:
    kind = type(value)
    if kind is int:
        return Decimal(value)
    if kind is float:
        return Decimal(repr(value))
    return value


def _is_text(value: Any) -> bool:
    return type(value) is str


def _is_number(value: Any) -> bool:
    return type(value) in (int, float, Decimal)


def _is_whole(value: Any) -> bool:
    return type(value) is int or (type(value) is Decimal and value == value.to_integral_value())


STRING = Scalar("a string", _is_text, str)
BOOLEAN = Scalar("a boolean", lambda value: type(value) is bool, bool)
INTEGER = Scalar("an integer", _is_whole, int)
NULL = Scalar("null", lambda value: value is None)
BYTES = Scalar("bytes", lambda value: isinstance(value, bytes))
DECIMAL = DecimalCodec("a number", _is_number)
DATETIME = DateTimeCodec("a date-time", parse_datetime, _dt.datetime)
DATE = DateTimeCodec("a date", parse_date, _dt.date)
