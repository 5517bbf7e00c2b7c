"""Push options: the model of a data type, derived from the request body in the document."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.connection_records import ConnectionRecords
from codat_facade.emulator._handlers import push_rules
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._spec import datatypes, relations
from codat_facade.emulator._spec.schema import Shape

#: The depth at which a tree ends: some records may contain themselves.
_MAX_DEPTH = 6
#: The most records that are offered as choices of a reference.
_CHOICES = 25

_TYPES = {
    "object": "Object",
    "map": "Object",
    "any": "Object",
    "choice": "Object",
    "array": "Array",
    "string": "String",
    "number": "Number",
    "integer": "Number",
    "boolean": "Boolean",
}


def push_options(call: RoutedRequest) -> Response:
    """The options of the data type that a path ends in."""
    data_type = call.path.get("dataType") or call.operation.path.rpartition("/")[2]
    shape = datatypes.push_bodies().get(datatypes.in_paths(data_type))
    if shape is None:
        raise not_found("data type that can be written", data_type)
    call.connection  # noqa: B018 - an unknown connection is a 404
    neighbours = call.store.neighbours(*call.near)
    option = _option(shape, _display_name(data_type), "", True, neighbours, 0)
    for rule in push_rules.max_lengths(call.connection.platform_key, datatypes.in_paths(data_type)):
        details = f"Max length of {rule.characters} characters."
        option["properties"][rule.name]["validation"]["warnings"].append({"field": rule.field, "details": details})
    return Response.of(option)


def _option(
    shape: Shape, display_name: str, name: str, required: bool, neighbours: ConnectionRecords, depth: int
) -> dict[str, Any]:
    option: dict[str, Any] = {
        "type": _type(shape),
        "displayName": display_name,
        "description": f"{display_name}.",
        "required": required,
        "properties": None,
        "options": [_choice(member, str(member)) for member in shape.enum] or None,
        "validation": {"warnings": [], "information": []},
    }
    inner = shape.items if shape.kind == "array" else shape
    if inner.kind == "object" and depth < _MAX_DEPTH:
        properties = {
            key: _option(part, _display_name(key), key, key in inner.required, neighbours, depth + 1)
            for key, part in inner.properties.items()
            if not part.read_only
        }
        data_type = relations.REFERENCES[""].get(name)
        if data_type is not None and "id" in properties:
            properties["id"]["options"] = _records(data_type, neighbours)
        option["properties"] = properties
    return option


def _records(data_type: str, neighbours: ConnectionRecords) -> list[dict[str, Any]] | None:
    """The first records of a data type as choices; None where there are more than fit, as for customers."""
    size = neighbours.size(data_type)
    if not 0 < size <= _CHOICES:
        return None
    choices: list[dict[str, Any]] = []
    for index in range(size):
        identifier = neighbours.identifier(data_type, index)
        name = neighbours.record(data_type, index).get("name")
        choices.append(_choice(identifier, name if isinstance(name, str) and name else identifier))
    return choices


def _choice(value: Any, display_name: str) -> dict[str, Any]:
    return {
        "value": str(value),
        "type": "String",
        "displayName": display_name,
        "description": display_name,
        "required": False,
    }


def _type(shape: Shape) -> str:
    return "DateTime" if shape.format in ("date-time", "date") else _TYPES[shape.kind]


def _display_name(name: str) -> str:
    """Return the display name of a property: `Issue date` for `issueDate`."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip().capitalize()
