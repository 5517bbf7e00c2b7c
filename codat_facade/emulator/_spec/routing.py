"""Routing: from a method and a path, whatever its case, to the operation of the documents."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from urllib.parse import unquote

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._spec.documents import DocumentedOperation, operations


class _Node:
    """A place in the tree of path segments."""

    __slots__ = ("by_method", "literal", "variable")

    def __init__(self) -> None:
        self.literal: dict[str, _Node] = {}
        self.variable: _Node | None = None
        self.by_method: dict[str, DocumentedOperation] = {}


class Router:
    """Finds operations by method and path.

    Args:
        operations: The operations to choose from.
    """

    def __init__(self, operations: Iterable[DocumentedOperation]) -> None:
        self._root = _Node()
        for operation in operations:
            node = self._root
            for segment in operation.path.strip("/").split("/"):
                if segment.startswith("{"):
                    node.variable = node.variable or _Node()
                    node = node.variable
                else:
                    node = node.literal.setdefault(segment.lower(), _Node())
            node.by_method[operation.method] = operation

    def find(self, method: str, path: str) -> tuple[DocumentedOperation, dict[str, str]]:
        """The operation for a request, with its path parameters decoded.

        Args:
            method: The method, in capitals.
            path: The path, percent-encoded.

        Raises:
            ApiError: 404 for a path that the documents do not have, 405 for a method it does not take.
        """
        segments = path.strip("/").split("/")
        allowed: set[str] = set()
        for node, values in _matches(self._root, segments, 0, ()):
            operation = node.by_method.get(method)
            if operation is not None:
                return operation, dict(zip(operation.path_names, values, strict=True))
            allowed.update(node.by_method)
        if allowed:
            names = ", ".join(sorted(allowed))
            raise ApiError(405, f"{path} does not take {method}; it takes {names}.", headers={"Allow": names})
        raise ApiError(404, f"No operation has the path {path}.")


@cache
def _codat_router() -> Router:
    return Router(operations())


def find(method: str, path: str) -> tuple[DocumentedOperation, dict[str, str]]:
    """The operation of Codat's documents for a request, with its path parameters decoded; see `Router.find`."""
    return _codat_router().find(method, path)


def _matches(
    node: _Node, segments: list[str], depth: int, values: tuple[str, ...]
) -> list[tuple[_Node, tuple[str, ...]]]:
    """Return every place that fits, the ones with more literal segments first."""
    if depth == len(segments):
        return [(node, values)] if node.by_method else []
    segment = segments[depth]
    found: list[tuple[_Node, tuple[str, ...]]] = []
    literal = node.literal.get(unquote(segment).lower())
    if literal is not None:
        found += _matches(literal, segments, depth + 1, values)
    if node.variable is not None and segment:
        found += _matches(node.variable, segments, depth + 1, (*values, unquote(segment)))
    return found
