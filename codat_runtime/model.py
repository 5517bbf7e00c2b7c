"""The base of the generated models: attributes with codecs, read and written by code that is compiled once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar

from attrs import define, field

from . import display
from .codecs import ANY, Codec, ListOf
from .json_codec import TOO_DEEP, DecodeError, EncodeError, Json, decode_json, members_of, plain_object
from .model_compiler import decoder_of, encoder_of, set_default
from .record import Record

V = TypeVar("V")


class Field(NamedTuple):
    """One property of a model.

    Attributes:
        key: Its name in JSON.
        name: Its name in Python.
        codec: How it is read.
        required: Whether the document promises that it is there.
        nullable: Whether the document allows null.
        secret: Whether the repr of the model must not show it.
    """

    key: str
    name: str
    codec: Codec
    required: bool = False
    nullable: bool = False
    secret: bool = False


@define(kw_only=True, repr=False)
class Model(Record):
    """The base of the generated models."""

    __fields__: ClassVar[tuple[Field, ...]] = ()
    __open__: ClassVar[bool] = False

    # Most records have none, and a dict for each of them would be the larger part of a large page.
    _extras: dict[str, Any] | None = field(
        default=None, alias="additional_properties", eq=lambda extras: extras or None
    )

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The properties that came and are not in the documents that this client was generated from."""
        if self._extras is None:
            self._extras = {}
        return self._extras

    @additional_properties.setter
    def additional_properties(self, extras: dict[str, Any]) -> None:
        self._extras = extras

    def __repr__(self) -> str:
        text = ", ".join(f"{name}={display.short_repr(value)}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({text})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        for entry in self.__fields__:
            if not entry.secret and (value := getattr(self, entry.name)) is not None:
                yield entry.name, value
        yield from ((key, value) for key, value in (self._extras or {}).items() if value is not None)

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if not name.startswith("_")]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object, tolerantly: nothing in it raises, nothing in it is lost."""
        model: Self = cls.__decode__(data)
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the model as a JSON object; `None` is left out, save where the document requires a null.

        Raises:
            EncodeError: Something in it has no form in JSON, or a number is not finite.
        """
        try:
            plain: dict[str, Any] = type(self).__encode__(self)
        except RecursionError:
            raise EncodeError(TOO_DEEP, type(self).__name__) from None
        return plain

    # Each class has its own, which are made on first use: one reads an object whose keys are data of a JSON object,
    # the other writes one.
    __decode__: ClassVar[Callable[[Mapping[str, Any]], Any]]
    __encode__: ClassVar[Callable[[Any], dict[str, Any]]]

    def __init_subclass__(cls) -> None:
        def decode(data: Mapping[str, Any]) -> Any:
            cls.__decode__ = decoder_of(cls)
            return cls.__decode__(data)

        def encode(self: Any) -> dict[str, Any]:
            cls.__encode__ = encoder_of(cls)
            return self.__encode__()  # type: ignore[no-any-return]

        cls.__decode__ = decode
        cls.__encode__ = encode
        restore = vars(cls).get("__setstate__")
        if restore is not None:
            cls.__setstate__ = _tolerant(restore)  # type: ignore[attr-defined]

    @classmethod
    def __read__(cls, content: Json) -> Any:
        """Read JSON, the items of its arrays one at a time; what is no object stays as it is.

        Raises:
            DecodeError: It is no JSON.
        """
        members = members_of(content)
        if members is None:
            return decode_json(content)
        arrays = [entry for entry in cls.__bound_fields__() if isinstance(entry.codec, ListOf) and entry.key in members]
        pieces = {entry.name: entry.codec.read(members.pop(entry.key)) for entry in arrays}
        model = cls.__decode__({key: decode_json(member) for key, member in members.items()})
        for name, items in pieces.items():
            setattr(model, name, items)
        return model

    @classmethod
    def __check__(cls, data: Any, path: str = "$") -> None:
        """Hold an object against the document.

        Raises:
            DecodeError: At the first difference, with its JSON path.
        """
        fields = cls.__bound_fields__()
        for key, _, codec, required, nullable, _ in fields:
            if key not in data:
                if required:
                    raise DecodeError(f"{path}.{key}", "missing, though required")
            elif data[key] is None:
                if not nullable and codec is not ANY:
                    raise DecodeError(f"{path}.{key}", f"expected {codec.expects}, got null")
            else:
                codec.check(data[key], f"{path}.{key}")
        if not cls.__open__:
            for key in data.keys() - {field.key for field in fields}:
                raise DecodeError(f"{path}.{key}", "not a property in the document")

    @classmethod
    def __bound_fields__(cls) -> tuple[Field, ...]:
        """Its fields, whose codecs know in which package their names are."""
        package = package_of(cls, "__fields__")
        for entry in cls.__fields__:
            entry.codec.bind(package)
        return cls.__fields__

    @classmethod
    def __likeness__(cls, data: Mapping[str, Any]) -> int:
        """Score an object against this model, to choose among several."""
        fields = cls.__fields__
        known = sum(field.key in data for field in fields)
        missing = sum(field.required and field.key not in data for field in fields)
        return 2 * known - len(data) - missing


def _tolerant(restore: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    """The same `__setstate__`, which takes what an older version pickled, before the class had all of its fields."""

    def __setstate__(self: Any, state: Any) -> None:
        for attribute in type(self).__attrs_attrs__:
            if attribute.name not in state:
                set_default(self, attribute)
        restore(self, state)

    return __setstate__


def package_of(cls: type, attribute: str) -> str:
    """The generated package in which the names are that an attribute of a class, or of its base, holds."""
    owner = next(base for base in cls.__mro__ if attribute in vars(base))
    return owner.__module__.rpartition(".models.")[0]


class MapModel(dict[str, V], Record, Generic[V]):
    """A JSON object whose keys are not known beforehand: a `dict` that reads its values."""

    __values__: ClassVar[Codec] = ANY

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object, tolerantly."""
        model: Self = cls.__decode__(data)
        return model

    @classmethod
    def __decode__(cls, data: Mapping[str, Any]) -> Self:
        decode = cls._codec().decode
        return cls({key: decode(value) for key, value in data.items()})

    @classmethod
    def __read__(cls, content: Json) -> Any:
        """Read JSON; what is no object stays as it is."""
        data = decode_json(content)
        return cls.__decode__(data) if isinstance(data, dict) else data

    @classmethod
    def __check__(cls, data: Any, path: str = "$") -> None:
        """Hold the values of an object against the document."""
        codec = cls._codec()
        for key, value in data.items():
            codec.check(value, f"{path}.{key}")

    def to_dict(self) -> dict[str, Any]:
        """Write the values as JSON has them."""
        return self.__encode__()

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from self.items()

    def __encode__(self) -> dict[str, Any]:
        return plain_object(self.items())

    @classmethod
    def _codec(cls) -> Codec:
        cls.__values__.bind(package_of(cls, "__values__"))
        return cls.__values__
