"""Locations: the role of a schema, taken from its position in the document and never from a name in it."""

from dataclasses import dataclass
from functools import cache

from ..upstream.pointer import key, split_key

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_NAMED_SUBSCHEMAS = {"properties": "property", "definitions": "definition", "$defs": "definition"}
_LISTED_SUBSCHEMAS = {"allOf": "part", "oneOf": "member", "anyOf": "member", "type": "type"}
_SINGLE_SUBSCHEMAS = {"items": "item", "additionalProperties": "value", "propertyNames": "key"}


@dataclass(frozen=True)
class Step:
    """The last step to a schema: its keyword or container, and its name there.

    Attributes:
        kind: component, property, definition, part, member, type, item, value, key, parameter, header, body, answer.
        argument: the name that goes with it: of the component, the property, the parameter ...
        holder: the key of the schema that holds it, or of the operation, the shared parameter, the shared answer.
    """

    kind: str
    argument: str
    holder: str


@cache
def step(location: str) -> Step:
    """Read the last step of the way to a schema."""
    label, tokens = split_key(location)
    length = _root_length(tokens)
    if len(tokens) <= length:
        return _root(label, tokens)
    while True:
        taken = _step_length(tokens[length:])
        if length + taken >= len(tokens):
            return _inner(label, tokens, length)
        length += taken


def _root_length(tokens: list[str]) -> int:
    """Return how many tokens lead to the outermost schema; 0 if they lead to something else."""
    if tokens[:2] == ["components", "schemas"]:
        return 3 if len(tokens) > 2 else 0
    if tokens[0] in ("definitions", "$defs"):
        return 2 if len(tokens) > 1 else 0
    for index in range(2, len(tokens)):
        if tokens[index] == "schema" and tokens[index - 2] in ("parameters", "headers", "content"):
            return index + 1
    return 0


def _step_length(tokens: list[str]) -> int:
    if tokens[:2] == ["components", "schemas"]:  # a bundler's container, inside a schema
        return 3
    if tokens[0] == "allOf" and len(tokens) > 1 and not tokens[1].isdigit():  # what a merge made: allOf/properties/x
        return 1 + _step_length(tokens[1:])
    return 1 if tokens[0] in _SINGLE_SUBSCHEMAS else 2


def _inner(label: str, tokens: list[str], length: int) -> Step:
    holder, last = key(label, tokens[:length]), tokens[length:]
    while last[0] == "allOf" and len(last) > 1 and not last[1].isdigit():
        last = last[1:]
    if last[0] in _SINGLE_SUBSCHEMAS:
        return Step(_SINGLE_SUBSCHEMAS[last[0]], "", holder)
    kind = _NAMED_SUBSCHEMAS.get(last[0]) or _LISTED_SUBSCHEMAS.get(last[0], "definition")
    return Step(kind, last[-1], holder)


def _root(label: str, tokens: list[str]) -> Step:
    if tokens[:2] == ["components", "schemas"] or tokens[0] in ("definitions", "$defs"):
        return Step("component", tokens[-1], "")
    if tokens[-3] == "content":
        responses = [index for index, token in enumerate(tokens) if token == "responses" and index in (1, 3, 4)]
        if responses:
            return Step("answer", tokens[responses[0] + 1], key(label, tokens[: responses[0] + 2]))
        return Step("body", tokens[-2], key(label, tokens[:-3]))
    kind = "header" if tokens[-3] == "headers" else "parameter"
    return Step(kind, tokens[-2], key(label, tokens[:-1]))


def is_schema(location: str) -> bool:
    """Tell whether a place can be that of a schema."""
    return _root_length(split_key(location)[1]) > 0


def is_component(location: str) -> bool:
    """Tell whether a place is a whole schema component."""
    return step(location).kind == "component"


def is_definition(location: str) -> bool:
    """Tell whether a place is an entry of a schema's `definitions`."""
    return step(location).kind == "definition"


def operation(location: str) -> str | None:
    """Return the key of the operation that a place stands in, if it stands in one."""
    label, tokens = split_key(location)
    length = 3 if tokens[0] in ("paths", "webhooks") else 4 if tokens[:2] == ["components", "pathItems"] else 0
    return key(label, tokens[:length]) if 0 < length < len(tokens) and tokens[length - 1] in METHODS else None
