"""Parameters of a request: from text to checked values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from codat_facade.emulator._core.errors import ValidationItem, bad_request
from codat_facade.emulator._core.messages import Request
from codat_facade.emulator._spec.documents import DocumentedOperation, Parameter
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._spec.validation import problems_of

# Not what Python reads as a number: `1_000`, other digits than these ten, spaces around.
_INTEGER = re.compile(r"[+-]?[0-9]{1,100}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,100}(\.[0-9]{1,100})?")


def read_parameters(operation: DocumentedOperation, request: Request, path: Mapping[str, str]) -> dict[str, Any]:
    """Return the query and header parameters of a request, by name, each in its own type.

    Args:
        operation: The operation that is called.
        request: The request that has the parameters.
        path: The path parameters, which are checked too.

    Returns:
        The parameters that were sent; a parameter that was left out is not in it.

    Raises:
        ApiError: 400, one problem for each parameter that is missing or malformed.
    """
    problems: list[ValidationItem] = []
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        sent = _sent(parameter, request, path)
        if not sent:
            if parameter.required:
                message = f"the {parameter.place} parameter is required and missing; add it"
                problems.append(ValidationItem(parameter.name, message, "required"))
            continue
        value = _read(parameter.shape, sent)
        problems += problems_of(parameter.shape, value, parameter.name)
        if parameter.place != "path":
            values[parameter.name] = value
    if problems:
        raise bad_request(problems)
    return values


def _sent(parameter: Parameter, request: Request, path: Mapping[str, str]) -> Sequence[str]:
    if parameter.place == "path":
        return [path[parameter.name]]
    if parameter.place == "header":
        value = request.headers.get(parameter.name.lower())
        return [] if value is None else [value]
    # Names of query parameters are taken in any case: Codat's pages write `orderby` for `orderBy`.
    wanted = parameter.name.lower()
    return [value for name, value in request.query if name.lower() == wanted]


def _read(shape: Shape, sent: Sequence[str]) -> Any:
    """Return the value that a text stands for; the text itself if it stands for none, which is refused then."""
    if shape.kind == "array":
        pieces = sent if len(sent) > 1 else sent[0].split(",")
        return [_read(shape.items, [piece]) for piece in pieces]
    text = sent[-1]
    if shape.kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if shape.kind in ("integer", "number"):
        pattern = _INTEGER if shape.kind == "integer" else _NUMBER
        if not pattern.fullmatch(text):
            return text
        return int(text) if shape.kind == "integer" else Decimal(text)
    return text
