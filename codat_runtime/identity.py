"""Checks that a response belongs to its request: left-over bytes and confused intermediaries give another's."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeGuard
from urllib.parse import unquote

from .arguments import path_argument
from .json_codec import DecodeError
from .model import Model

_OF_A_PUSH = "push_operation_key"
_NIL = "00000000-0000-0000-0000-000000000000"
# What a response names by the same name as the route; a connection stands in push operations alone.
_ANYWHERE = (("companyId", "company_id"), ("connectionId", "data_connection_key"))
# Where the last parameter of a route is the identifier of the response itself, and Codat's own.
_AT_THE_END = {
    "/companies/{companyId}": "id",
    "/companies/{companyId}/connections/{connectionId}": "id",
    "/companies/{companyId}/data/history/{datasetId}": "id",
    "/companies/{companyId}/push/{pushOperationKey}": _OF_A_PUSH,
}


def same_id(one: str, other: str) -> bool:
    """Return whether two texts are the same identifier: GUIDs are written in either case, with hyphens or without."""
    return one == other or _plain(one) == _plain(other)


def path_parameters(route: str, path: str) -> dict[str, str]:
    """The parameters of a path, by the names that the document has for them.

    Args:
        route: Such as `/companies/{companyId}`.
        path: The same, filled in and encoded.
    """
    segments = path.split("/")
    if len(segments) != route.count("/") + 1:
        return {}
    return {name: unquote(segments[place]) for name, place in _places(route)}


def refuse_another(method: str, route: str, path: str, parsed: Any) -> None:
    """Check that a response names what was asked for; what it does not name is not held against it.

    The exception is the push operation that a write is accepted with: without its key, nothing tells what became of it.

    Args:
        method: The HTTP method. The response to a write may repeat the body, except where it is a push operation.
        route: Such as `/companies/{companyId}`.
        path: The same, filled in and encoded.
        parsed: The parsed response.

    Raises:
        DecodeError: It names another company, connection or operation than was asked for; or a write no operation.
    """
    if not isinstance(parsed, Model) or not (attributes := _attributes(route)):
        return
    if method != "GET" and not hasattr(parsed, _OF_A_PUSH):
        return
    asked = path_parameters(route, path)
    for name, attribute in attributes:
        found: object = getattr(parsed, attribute, None)
        if is_id(found) and name in asked and not same_id(found, asked[name]):
            raise DecodeError("$", f"it is the response to another request: {name} is {found!r}, not {asked[name]!r}")
    if method != "GET" and not _can_be_asked_for(getattr(parsed, _OF_A_PUSH)):
        raise DecodeError("$.pushOperationKey", "it names no push operation")


@cache
def _attributes(route: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a parameter of the route and the attribute of a response that must be the same."""
    names = [name for name, _ in _places(route)]
    anywhere = tuple(pair for pair in _ANYWHERE if pair[0] in names)
    return (*anywhere, (names[-1], _AT_THE_END[route])) if route in _AT_THE_END else anywhere


@cache
def _places(route: str) -> tuple[tuple[str, int], ...]:
    return tuple(
        (segment[1:-1], place)
        for place, segment in enumerate(route.split("/"))
        if segment.startswith("{") and segment.endswith("}")
    )


def is_id(value: object) -> TypeGuard[str]:
    """Return whether a value names something: it is text, and neither blank nor zeros, by which .NET says nothing."""
    return isinstance(value, str) and bool(value.strip()) and value.strip() != _NIL


def _can_be_asked_for(key: object) -> bool:
    try:
        return is_id(key) and bool(path_argument(_OF_A_PUSH, key))
    except ValueError:
        return False


def _plain(text: str) -> str:
    return text.strip().strip("{}").replace("-", "").casefold()
