"""Responses that hold a list: the records are found in them, and a response that holds none is refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from codat_runtime import DecodeError

if TYPE_CHECKING:
    from codat_runtime import Call

T = TypeVar("T")
L = TypeVar("L")
T_co = TypeVar("T_co", covariant=True)

_RESULTS = "results"


class Listing(Protocol[T_co]):
    """A response that holds a page of a list, as the generated models have it."""

    @property
    def results(self) -> Sequence[T_co] | None:
        """The records."""
        ...


def with_records(call: Call[L], name: str = _RESULTS) -> Call[L]:
    """The same call, whose response holds a list for certain.

    A bare array is read as that list. Everything else was written by an intermediary, or is an error that came with a
    success status: it cannot be read, and no list is empty by it.

    Args:
        call: One whose document promises an object with a list in it.
        name: The attribute of the model that is the list.
    """

    def read(response: Any) -> Any:
        if _is_list(response):
            response = _codec(call).decode({_field(call, name).key: response})
        records = getattr(response, name, None)
        if _is_list(records):
            return response
        field = _field(call, name)
        is_documented_null = field.nullable and hasattr(response, name) and not response.additional_properties
        if records is None and is_documented_null:
            return response
        raise DecodeError("$", f"expected an object with a list of {field.key}, got {_described(response, records)}")

    return call.then(read)


def with_attachments(call: Call[L]) -> Call[L]:
    """The same call, whose response holds a list of `attachments` for certain."""
    return with_records(call, "attachments")


def records_of(response: object) -> Sequence[Any]:
    """The records of a response that may be a bare array or an object with `results`.

    Raises:
        DecodeError: It is neither.
    """
    records: object = response if _is_list(response) else getattr(response, _RESULTS, None)
    if not _is_list(records):
        raise DecodeError("$", f"expected a list of {_RESULTS}, got {_described(response, records)}")
    return cast("Sequence[Any]", records)


def as_list(call: Call[L]) -> Call[L]:
    """The same call, whose response is a list for certain; an object with a list of `results` is read as that list.

    Args:
        call: One whose document promises a bare array.
    """

    def read(response: Any) -> Any:
        if isinstance(response, dict):
            response = _codec(call).decode(cast("dict[str, Any]", response).get(_RESULTS))
        if not _is_list(response):
            raise DecodeError("$", f"expected an array, got {_described(response)}")
        return response

    return call.then(read)


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _codec(call: Call[Any]) -> Any:
    return call.response_spec.codec(200)


def _field(call: Call[Any], name: str) -> Any:
    return next(field for field in _codec(call).target.__fields__ if field.name == name)


def _described(response: object, records: object = None) -> str:
    if response is None:
        return "nothing"
    if isinstance(response, (str, int, float)):
        return "text or a number"
    return "an object without it" if records is None else f"an object in which it is a {type(records).__name__}"
