"""How one value is read from JSON, checked against its document, and written back.

A codec is made once, with its class. `decode` never raises: what does not fit stays as it came. `check` is what strict
reading adds; it runs before `decode` and raises.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import Any

from .times import parse_date, parse_datetime
from .wire import DecodeError

Decode = Callable[[Any], Any]


class Codec:
    """A value that is read as it stands."""

    expects = "anything"

    def bind(self, package: str) -> None:
        """Learn which package the names in this codec belong to; called once, before anything else."""

    @property
    def decode(self) -> Decode | None:
        """The function that reads a value that is not null; None where it would return its argument."""
        return None

    def accepts(self, value: Any) -> bool:
        """Whether a value that is not null has the right JSON type."""
        return True

    def check(self, value: Any, path: str) -> None:
        """Raise `DecodeError` unless the document allows the value."""
        if not self.accepts(value):
            raise DecodeError(path, f"expected {self.expects}, got {_kind(value)}")


class Scalar(Codec):
    """Text, a number or a boolean: one Python type, one function to read it."""

    def __init__(self, expects: str, accepts: Callable[[Any], bool], decode: Decode | None = None) -> None:
        self.expects = expects
        self._accepts = accepts
        self._decode = decode

    @property
    def decode(self) -> Decode | None:
        return self._decode

    def accepts(self, value: Any) -> bool:
        return self._accepts(value)


def _to_decimal(value: Any) -> Any:
    kind = type(value)
    if kind is int:
        return Decimal(value)
    if kind is float:
        return Decimal(repr(value))
    return value


def _is_text(value: Any) -> bool:
    return type(value) is str


def _is_whole(value: Any) -> bool:
    return type(value) is int or (type(value) is Decimal and value == value.to_integral_value())


ANY = Codec()
STRING = Scalar("a string", _is_text)
BOOLEAN = Scalar("a boolean", lambda value: type(value) is bool)
INTEGER = Scalar("an integer", _is_whole)
DECIMAL = Scalar("a number", lambda value: type(value) in (int, float, Decimal), _to_decimal)
DATETIME = Scalar("a date-time", lambda value: isinstance(parse_datetime(value), _dt.date), parse_datetime)
DATE = Scalar("a date", lambda value: isinstance(parse_date(value), _dt.date), parse_date)
NULL = Scalar("null", lambda value: value is None)
BYTES = Scalar("bytes", lambda value: isinstance(value, bytes))


class Ref(Codec):
    """A model or an enum of the same package, by name, imported when it is first needed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._package = ""
        self._target: Any = None

    def bind(self, package: str) -> None:
        self._package = package

    @property
    def target(self) -> Any:
        """The class that the name stands for."""
        if self._target is None:
            self._target = getattr(import_module(f"{self._package}.models"), self._name)
        return self._target

    @property
    def _is_enum(self) -> bool:
        return issubclass(self.target, Enum)

    @property
    def expects(self) -> str:  # type: ignore[override]
        return f"one of {self._name}" if self._is_enum else f"an object ({self._name})"

    @property
    def decode(self) -> Decode:
        target = self.target
        if self._is_enum:
            return _enum_reader(target)
        return lambda value: target.__decode__(value) if type(value) is dict else value

    def accepts(self, value: Any) -> bool:
        if self._is_enum:
            return type(value) in (str, int) and value in self.target._value2member_map_
        return type(value) is dict

    def check(self, value: Any, path: str) -> None:
        super().check(value, path)
        if not self._is_enum:
            self.target.__check__(value, path)


def _enum_reader(enum: Any) -> Decode:
    known = enum._value2member_map_.get
    base = str if issubclass(enum, str) else int

    def read(value: Any) -> Any:
        if type(value) is not base:
            return value
        return known(value) or enum(value)

    return read


class ListOf(Codec):
    """An array whose items are all read the same way."""

    expects = "an array"

    def __init__(self, item: Codec) -> None:
        self.item = item

    def bind(self, package: str) -> None:
        self.item.bind(package)

    @property
    def decode(self) -> Decode | None:
        decode = self.item.decode
        if decode is None:
            return None

        def read(value: Any) -> Any:
            if type(value) is not list:
                return value
            return [None if item is None else decode(item) for item in value]

        return read

    def accepts(self, value: Any) -> bool:
        return type(value) is list

    def check(self, value: Any, path: str) -> None:
        super().check(value, path)
        for index, item in enumerate(value):
            self.item.check(item, f"{path}[{index}]")


class OneOf(Codec):
    """A value of one of several forms; null is read as `None` before a codec is asked."""

    def __init__(self, *forms: Codec) -> None:
        self.forms = forms

    @property
    def expects(self) -> str:  # type: ignore[override]
        return " or ".join(form.expects for form in self.forms)

    def bind(self, package: str) -> None:
        for form in self.forms:
            form.bind(package)

    @property
    def decode(self) -> Decode:
        forms = [(form, form.decode) for form in self.forms]

        def read(value: Any) -> Any:
            fitting = [pair for pair in forms if pair[0].accepts(value)] or forms
            decode = max(fitting, key=lambda pair: _likeness(pair[0], value))[1]
            return value if decode is None else decode(value)

        return read

    def accepts(self, value: Any) -> bool:
        return any(form.accepts(value) for form in self.forms)

    def check(self, value: Any, path: str) -> None:
        errors: list[DecodeError] = []
        for form in self.forms:
            try:
                form.check(value, path)
            except DecodeError as error:
                errors.append(error)
            else:
                return
        # The form that was followed furthest is the one that was meant.
        raise max(errors, key=lambda error: len(error.path))


def _likeness(form: Codec, value: Any) -> int:
    """How well an object fits a model: the fields that it knows, less those it does not know or lacks."""
    if not isinstance(form, Ref) or not isinstance(value, Mapping):
        return 0
    return form.target.__likeness__(value) if hasattr(form.target, "__likeness__") else 0


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    if isinstance(value, (int, float, Decimal)):
        return f"the number {value}"
    return "an array" if isinstance(value, list) else "an object"
