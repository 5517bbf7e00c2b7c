"""The response that follows from the document alone."""

from __future__ import annotations

from codat_facade.emulator._core.messages import JSON, Response
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.records import Collection
from codat_facade.emulator._handlers import attachments
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.schema import Shape

#: How many records a list has of which only the shape is known.
_LISTED = 5


def respond(call: RoutedRequest) -> Response:
    """Respond with what the document allows, made up from the path and the seed."""
    expected = call.operation.response
    if expected.media_type is None:
        return Response(expected.status)
    if expected.media_type != JSON:
        return attachments.made_up_file(call)
    assert expected.shape is not None
    item = datatypes.item_shape(call.operation)
    if item is not None and item.kind == "object":
        return list_answer(call, _records(call, item), item)
    return Response.of(make(expected.shape, call.context(repr(sorted(call.values.items())))), expected.status)


def _records(call: RoutedRequest, item: Shape) -> Collection:
    known = {name: value for name, value in call.path.items() if name != "id"}
    return call.store.collection(f"{call.request.path}#list", item, _LISTED, "", known, near=call.near)
