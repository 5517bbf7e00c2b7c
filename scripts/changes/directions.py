"""Directions: which classes of a document are sent, and which are read."""

from collections.abc import Iterator, Mapping
from typing import Any

from .change import REQUEST, RESPONSE


def directions(document: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Return for each class that is used whether it is part of requests, of responses, or of both.

    What an event carries is read, as a response is.
    """
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    sent: list[Any] = []
    read: list[Any] = list(document.get("webhooks", {}).values())
    for item in document.get("paths", {}).values():
        for operation in item.values():
            sent += [operation.get("parameters", []), operation.get("requestBody", {})]
            read.append(operation.get("responses", {}))
    in_requests, in_responses = _reached(sent, schemas), _reached(read, schemas)
    return {
        name: frozenset([REQUEST] * (name in in_requests) + [RESPONSE] * (name in in_responses))
        for name in in_requests | in_responses
    }


def _reached(roots: list[Any], schemas: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    to_visit = roots
    while to_visit:
        for name in _references(to_visit.pop()):
            if name not in found:
                found.add(name)
                to_visit.append(schemas.get(name, {}))
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].rpartition("/")[2]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
