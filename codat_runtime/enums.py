"""Enums that a new member at Codat does not break."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, Self

from .pydantic_schema import enum_schema


class OpenStrEnum(StrEnum):
    """A string enum that takes values it does not know: they become members, with the text as name and value."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        value = str.__str__(value)
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """True if the documents that this client was generated from have the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return super().__repr__() if self.is_known else _unknown(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Be a field of a pydantic model; unknown values are taken there too."""
        return enum_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "string", "title": cls.__name__}


class OpenIntEnum(IntEnum):
    """An integer enum that takes values it does not know."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        value = int.__int__(value)
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """True if the documents that this client was generated from have the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return super().__repr__() if self.is_known else _unknown(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Be a field of a pydantic model; unknown values are taken there too."""
        return enum_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "integer", "title": cls.__name__}


def _unknown(member: Enum) -> str:
    return f"<{type(member).__name__}: unknown value {member.value!r}>"
