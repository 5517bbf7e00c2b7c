"""Single things that are read and replaced at one path: settings, configurations, the profile."""

from __future__ import annotations

from functools import cache
from typing import Any

from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._spec.documents import DocumentedOperation, operations
from codat_facade.emulator._spec.schema import Shape

#: The paths at which a thing is written, if not where it is read.
_VISIBLE = "config/ui/accounts/platform/{platformKey}"
_READ_AT = {f"/sync/commerce/{_VISIBLE}": f"/clients/{{clientId}}/{_VISIBLE}"}
#: The path of a thing that does not exist before it is written.
_NOT_BY_DEFAULT = "/integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}"
_WRITES = ("POST", "PUT", "PATCH")


def handler_for(operation: DocumentedOperation) -> Handler | None:
    """The handler of an operation that reads or writes a single thing; None for any other."""
    if operation.path not in _places():
        return None
    return _get if operation.method == "GET" else _set


@cache
def _places() -> frozenset[str]:
    """The paths at which one thing is both read and written."""
    single = ("object", "map")
    read = {one.path for one in operations() if one.method == "GET" and one.shape and one.shape.kind in single}
    written = {one.path for one in operations() if one.method in _WRITES and (one.shape or one.request_shape)}
    return frozenset(read & written) | frozenset(_READ_AT) | frozenset(_READ_AT.values())


def _key(call: RoutedRequest) -> str:
    """The key of a preference: its path, and what its query names."""
    path = call.operation.path
    place = _READ_AT.get(path, path)
    for name, value in call.path.items():
        # The client is the account itself: what is written without its id is read with it.
        if name != "clientId":
            place = place.replace("{" + name + "}", value)
    return place + "?" + "&".join(f"{name}={value}" for name, value in sorted(call.values.items()))


def _current(call: RoutedRequest, shape: Shape | None) -> Any:
    stored = call.store.state.documents.get(_key(call))
    if stored is not None:
        return stored
    return make(shape, call.context()) if shape else {}


def _get(call: RoutedRequest) -> Response:
    if call.operation.path == _NOT_BY_DEFAULT and _key(call) not in call.store.state.documents:
        raise not_found("custom data type", call.path["customDataIdentifier"])
    return Response.of(_current(call, call.operation.shape))


def _set(call: RoutedRequest) -> Response:
    shape = call.operation.shape
    before = _current(call, shape)
    # A PATCH changes what it names; the others replace, and what they leave out keeps what the response must have.
    replaced = call.operation.method != "PATCH" and call.operation.request_shape is not None
    kept = {name: before[name] for name in shape.required} if shape and replaced else before
    # Whose it is, the path says, whatever the body does.
    settled = {name: value for name, value in call.path.items() if name in call.sent}
    after = {**kept, **call.sent, **settled}
    call.store.state.documents[_key(call)] = after
    if shape is None:
        return Response(call.operation.response.status)
    return Response.of(after, call.operation.response.status)
