"""Records in and out of a program: JSON text, pydantic fields, terminals and notebooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Self

from . import display, pydantic_schema
from .json_codec import DecodeError, decode_json, encode_json
from .surrogates import as_utf8, without_lone_surrogates


class Record:
    """The common base of models and of maps of models."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object, tolerantly: nothing in it raises, nothing in it is lost."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Write the record as a JSON object.

        Raises:
            EncodeError: Something in it has no form in JSON, or a number is not finite.
        """
        raise NotImplementedError

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read JSON text; amounts are exact, and what the object holds is read tolerantly, as by `from_dict`.

        Args:
            text: A JSON object, as text or as UTF-8.

        Raises:
            DecodeError: It is not JSON, or no object.
        """
        data = decode_json(without_lone_surrogates(as_utf8(text) if isinstance(text, str) else text))
        if not isinstance(data, dict):
            raise DecodeError("$", f"expected an object ({cls.__name__})")
        return cls.from_dict(data)

    def to_json(self) -> str:
        """Write the record as JSON text; amounts are numbers, digit for digit.

        Raises:
            EncodeError: Something in it has no form in JSON, or a number is not finite.
        """
        return encode_json(self, type(self).__name__).decode()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Be a field of a pydantic model, or a response of FastAPI."""
        return pydantic_schema.core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return pydantic_schema.json_schema(cls)

    def _repr_html_(self) -> str:
        return display.html_table(type(self).__name__, self.__rich_repr__())

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        raise NotImplementedError
