"""Operations and events of Codat's documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any

import codat_documents

from codat_facade.emulator._core.messages import JSON
from codat_facade.emulator._spec.schema import Components, Node, Shape

METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation: its name, its place (`path`, `query`, `header`) and its shape."""

    name: str
    place: str
    required: bool
    shape: Shape


@dataclass(frozen=True, slots=True)
class Body:
    """A request body: the shape for each media type, and False for `required` if it may be left out."""

    content: Mapping[str, Shape]
    required: bool


@dataclass(frozen=True, slots=True)
class DocumentedResponse:
    """A successful response: its status, and its media type and shape where it has a body."""

    status: int
    media_type: str | None = None
    shape: Shape | None = None


@dataclass(frozen=True, eq=False)
class DocumentedOperation:
    """One method on one path."""

    package: str
    method: str
    path: str
    name: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[DocumentedResponse, ...]

    @property
    def response(self) -> DocumentedResponse:
        """The response to a request that succeeds: the one with a body, if there is one."""
        return next((response for response in self.responses if response.media_type), self.responses[0])

    @property
    def shape(self) -> Shape | None:
        """The shape of the JSON response; None for files and for responses without a body."""
        return self.response.shape if self.response.media_type == JSON else None

    @property
    def request_shape(self) -> Shape | None:
        """The shape of the JSON body; None where there is none."""
        return self.body.content.get(JSON) if self.body else None

    @property
    def parameter_names(self) -> frozenset[str]:
        """The names of the parameters in all places."""
        return frozenset(parameter.name for parameter in self.parameters)

    @property
    def path_names(self) -> tuple[str, ...]:
        """The names of the path parameters, in path order."""
        return tuple(piece[1:-1] for piece in self.path.split("/") if piece.startswith("{"))


@cache
def operations() -> tuple[DocumentedOperation, ...]:
    """Return every operation of every document."""
    return tuple(
        operation
        for package in codat_documents.PACKAGES
        for operation in operations_in(codat_documents.load(package), package)
    )


@cache
def events() -> Mapping[str, Shape]:
    """Return the payload of each webhook event, by event type; some event types are patterns."""
    document = codat_documents.load("webhooks")
    components = Components(document["components"]["schemas"])
    found: dict[str, Shape] = {}
    for event_type, methods in document["webhooks"].items():
        schema = methods["post"]["requestBody"]["content"][JSON]["schema"]
        found[event_type] = components.read(schema)
    return found


def event_shape(event_type: str) -> Shape | None:
    """Return the payload of a webhook event; None for an event type that the documents do not know."""
    documented = codat_documents.documented_event_type(event_type, events())
    return None if documented is None else events()[documented]


def near_event_types(event_type: str) -> list[str]:
    """Return the three event types that a text is most like; those of writes with invoices for the data type."""
    known = [name.replace("{dataType}", "invoices") for name in events()]
    return get_close_matches(event_type, known, n=3, cutoff=0.0)


def operations_in(document: Mapping[str, Any], package: str) -> Iterator[DocumentedOperation]:
    """Yield the operations of one document.

    Args:
        document: An OpenAPI 3.1 document.
        package: The name that the operations give as their package.
    """
    components = Components(document.get("components", {}).get("schemas", {}))
    for path, methods in document.get("paths", {}).items():
        for method in METHODS:
            if method in methods:
                yield _operation(package, method.upper(), path, methods[method], components)


def _operation(package: str, method: str, path: str, node: Node, components: Components) -> DocumentedOperation:
    parameters = tuple(
        Parameter(p["name"], p["in"], bool(p.get("required")), components.read(p.get("schema") or {}))
        for p in node.get("parameters", ())
    )
    responses = tuple(
        _response(int(status), response, components)
        for status, response in sorted(node["responses"].items())
        if status.startswith("2")
    )
    body = _body(node["requestBody"], components) if "requestBody" in node else None
    return DocumentedOperation(package, method, path, node["operationId"], parameters, body, responses)


def _body(node: Node, components: Components) -> Body:
    content = {name: components.read(media.get("schema") or {}) for name, media in node["content"].items()}
    # The documents hardly ever say that a body is required; a list is, and one with required properties.
    required = bool(node.get("required")) or any(_needs_content(shape) for shape in content.values())
    return Body(content, required)


def _needs_content(shape: Shape) -> bool:
    if shape.kind == "choice":
        return all(_needs_content(choice) for choice in shape.choices)
    return shape.kind == "array" or bool(shape.required)


def _response(status: int, node: Mapping[str, Any], components: Components) -> DocumentedResponse:
    content: Mapping[str, Node] = node.get("content") or {}
    for media_type, media in content.items():
        return DocumentedResponse(status, media_type, components.read(media.get("schema") or {}))
    return DocumentedResponse(status)
