"""The answer that follows from the document alone."""

from __future__ import annotations

from codat_facade.emulator import attachments, datatypes
from codat_facade.emulator.call import Call
from codat_facade.emulator.generation import make
from codat_facade.emulator.lists import list_answer
from codat_facade.emulator.messages import JSON, Response

#: How many records a list has of which nothing is known but its shape.
_LISTED = 5


def answer(call: Call) -> Response:
    """What the document allows, made up from the path and the seed; a list is really a list, a file a file."""
    expected = call.operation.answer
    if expected.media_type is None:
        return Response(expected.status)
    if expected.media_type != JSON:
        return attachments.made_up_file(call)
    item = datatypes.item_shape(call.operation)
    if item is not None and item.kind == "object":
        known = {name: value for name, value in call.path.items() if name != "id"}
        key = f"{call.request.path}#list"
        return list_answer(call, call.world.collection(key, item, _LISTED, "", known, near=call.near), item)
    assert expected.shape is not None
    return Response.of(make(expected.shape, call.scene(repr(sorted(call.values.items())))), expected.status)
