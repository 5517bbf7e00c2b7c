"""Codecs: one value read from JSON, checked against its document, and written.

A codec is made once, with its class. It gives the source of an expression that reads `value`, and of one that writes
it, so that the code of a class can hold the expressions of its fields in line: a call for each field of each record
would cost more than all the rest. Reading never raises: null and what does not fit stay as they came. `check` is what
strict reading adds; it runs before and raises. Writing takes the short way where the value is of the type that the
document has, and `to_plain` with everything else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cached_property
from importlib import import_module
from typing import Any

from .json_codec import DecodeError, Json, decode_json, items_of, to_plain
from .scope import Bind, Scope

UNCHANGED = "value"
"""The expression of a codec that takes values as they stand."""


class Codec:
    """A value that is read as it stands.

    Attributes:
        expects: What it is called in an error.
        reads_bytes: Whether it reads JSON as it stands in a response, and nothing that was decoded before.
    """

    expects = "anything"
    reads_bytes = False

    def bind(self, package: str) -> None:
        """Learn which package the names in this codec belong to; called before anything else."""

    def expression(self, bind: Bind) -> str:
        """The source of an expression that reads `value`."""
        return UNCHANGED

    def output(self, bind: Bind) -> str:
        """The source of an expression that turns `value`, which is not null, into what JSON has."""
        return f"{bind(to_plain)}(value)"

    @cached_property
    def decode(self) -> Callable[[Any], Any]:
        """The expression that reads, as a function."""
        scope = Scope()
        return scope.function("decode", ["def decode(value):", f"    return {self.expression(scope.bind)}"])

    def read(self, content: Json) -> Any:
        """Read JSON.

        Raises:
            DecodeError: It is none.
        """
        return self.decode(decode_json(content))

    def accepts(self, value: Any) -> bool:
        """Return whether a value that is not null has the right JSON type."""
        return True

    @property
    def wanted(self) -> str:
        """The kinds of body that are accepted, for an error."""
        return self.expects

    def takes(self, value: Any) -> bool:
        """Return whether a value may be given as a body."""
        return value is not None

    def is_whole(self, value: Any) -> bool:
        """Return whether a response, once read, is at least of the kind that the document promises."""
        return True

    def check(self, value: Any, path: str) -> None:
        """Raise `DecodeError` unless the document allows the value."""
        if not self.accepts(value):
            raise DecodeError(path, f"expected {self.expects}, got {kind_of(value)}")


ANY = Codec()


class Ref(Codec):
    """A model or an enum of the same package, by name, imported when it is first needed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._package = ""

    def bind(self, package: str) -> None:
        self._package = package

    @cached_property
    def target(self) -> Any:
        """The class that the name stands for."""
        return getattr(import_module(f"{self._package}.models"), self._name)

    @cached_property
    def _base(self) -> type | None:
        """The type of the members of an enum; None for a model."""
        if not issubclass(self.target, Enum):
            return None
        return str if issubclass(self.target, str) else int

    @property
    def expects(self) -> str:  # type: ignore[override]
        return f"an object ({self._name})" if self._base is None else f"one of {self._name}"

    def expression(self, bind: Bind) -> str:
        target = bind(self.target)
        if self._base is None:
            return f"({target}.__decode__(value) if type(value) is dict else value)"
        known = bind(self.target._value2member_map_.get)
        return f"(({known}(value) or {target}(value)) if type(value) is {bind(self._base)} else value)"

    def output(self, bind: Bind) -> str:
        """By the code of the class, if it is of the class itself."""
        short = "value.__encode__()" if self._base is None else "value._value_"
        return f"({short} if type(value) is {bind(self.target)} else {super().output(bind)})"

    def read(self, content: Json) -> Any:
        """As its class reads JSON."""
        return self.target.__read__(content) if self._base is None else super().read(content)

    @property
    def wanted(self) -> str:
        return f"a model {self._name} or a mapping"

    def takes(self, value: Any) -> bool:
        # One after the other: a mapping does not need the class, which has to be imported.
        return isinstance(value, Mapping) or isinstance(value, self.target)  # noqa: SIM101

    def accepts(self, value: Any) -> bool:
        if self._base is None:
            return type(value) is dict
        return type(value) is self._base and value in self.target._value2member_map_

    def is_whole(self, value: Any) -> bool:
        return self._base is not None or isinstance(value, self.target)

    def check(self, value: Any, path: str) -> None:
        super().check(value, path)
        if self._base is None:
            self.target.__check__(value, path)


class As(Codec):
    """An object that is read as one given model."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.expects = f"an object ({model.__name__})"

    def expression(self, bind: Bind) -> str:
        return f"({bind(self._model)}.__decode__(value) if type(value) is dict else value)"

    def read(self, content: Json) -> Any:
        """As the model reads JSON."""
        return self._model.__read__(content)

    def accepts(self, value: Any) -> bool:
        return type(value) is dict

    def check(self, value: Any, path: str) -> None:
        super().check(value, path)
        self._model.__check__(value, path)


class ListOf(Codec):
    """An array whose items are all read the same way."""

    expects = "an array"

    def __init__(self, item: Codec) -> None:
        self.item = item

    @property
    def wanted(self) -> str:
        return f"a list, each item {self.item.wanted}"

    def takes(self, value: Any) -> bool:
        return isinstance(value, (list, tuple))

    def bind(self, package: str) -> None:
        self.item.bind(package)

    def expression(self, bind: Bind) -> str:
        item = self.item.expression(bind)
        return UNCHANGED if item == UNCHANGED else f"([{item} for value in value] if type(value) is list else value)"

    def output(self, bind: Bind) -> str:
        """Item by item, if it is a list."""
        return f"([{self.item.output(bind)} for value in value] if type(value) is list else {super().output(bind)})"

    def read(self, content: Json) -> Any:
        """Item by item, if it is an array.

        Each is made a model while it is in the processor's cache, and its plain form is gone before that of the next
        is made: three quarters of the time, and half of the memory.
        """
        items = items_of(content)
        if items is None:
            return super().read(content)
        decode = self.item.decode
        return [decode(decode_json(item)) for item in items]

    def accepts(self, value: Any) -> bool:
        return type(value) is list

    def check(self, value: Any, path: str) -> None:
        super().check(value, path)
        for index, item in enumerate(value):
            self.item.check(item, f"{path}[{index}]")


class OneOf(Codec):
    """A value of one of several forms."""

    def __init__(self, *forms: Codec) -> None:
        self.forms = forms

    @property
    def expects(self) -> str:  # type: ignore[override]
        return " or ".join(form.expects for form in self.forms)

    @property
    def wanted(self) -> str:
        return " or ".join(form.wanted for form in self.forms)

    def takes(self, value: Any) -> bool:
        return any(form.takes(value) for form in self.forms)

    def bind(self, package: str) -> None:
        for form in self.forms:
            form.bind(package)

    def expression(self, bind: Bind) -> str:
        return f"(value if value is None else {bind(self._read)}(value))"

    def _read(self, value: Any) -> Any:
        fitting = [form for form in self.forms if form.accepts(value)] or self.forms
        return max(fitting, key=lambda form: _likeness(form, value)).decode(value)

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
    """Score an object against a model: the fields that it knows, less those it does not know or lacks."""
    if not isinstance(form, Ref) or not isinstance(value, Mapping):
        return 0
    return form.target.__likeness__(value) if hasattr(form.target, "__likeness__") else 0


def kind_of(value: Any) -> str:
    """Name the JSON type of a value, for an error."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    if isinstance(value, (int, float, Decimal)):
        return f"the number {value}"
    return "an array" if isinstance(value, list) else "an object"
