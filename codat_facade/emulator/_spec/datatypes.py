"""The data types that the documents have lists of, and their paths."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from codat_facade.emulator._spec.documents import DocumentedOperation, operations
from codat_facade.emulator._spec.schema import Shape

_LIST = re.compile(
    r"/companies/\{companyId\}(/connections/\{connectionId\})?/data(/bankAccounts/\{accountId\})?/([\w-]+)"
)
_PUSH = re.compile(
    r"/companies/\{companyId\}/connections/\{connectionId\}/push(/bankAccounts/\{accountId\})?/([\w-]+)(?:/\{(\w+)\})?"
)

#: The documents' names of data types that differ from those in paths.
_NAMES = {"accounts": "chartOfAccounts", "commerce-info": "commerce-companyInfo", "info": "company"}


#: Segments that stand among the data types in paths and are none.
_NO_DATA_TYPES = frozenset({"all", "history", "info", "commerce-info"})


@dataclass(frozen=True, slots=True)
class PushRoute:
    """The place where a data type is written: `scoped` if it lies below a bank account."""

    data_type: str
    scoped: bool
    by_id: bool


def named(data_type: str) -> str:
    """Return the documents' name of a data type that stands in a path."""
    return _NAMES.get(data_type, data_type)


def in_paths(name: str) -> str:
    """Return the name in paths of a data type that the documents name."""
    return next((in_path for in_path, called in _NAMES.items() if called == name), name)


def item_shape(operation: DocumentedOperation) -> Shape | None:
    """Return the shape of the items of a list operation; None for another operation."""
    shape = operation.shape
    if operation.method != "GET" or shape is None:
        return None
    if shape.kind == "choice":
        shape = shape.choices[0]
    if shape.kind == "array":
        return shape.items
    results = shape.properties.get("results") if shape.kind == "object" else None
    return results.items if results is not None and results.kind == "array" else None


def listed_type(path: str) -> str | None:
    """Return the data type that is listed at a path of the documents; None where there is none."""
    match = _LIST.fullmatch(path)
    return match[3] if match and match[3] not in _NO_DATA_TYPES else None


@cache
def shapes() -> Mapping[str, Shape]:
    """Return the shape of a record of each data type."""
    found: dict[str, Shape] = {}
    for operation in operations():
        data_type, shape = listed_type(operation.path), item_shape(operation)
        if data_type and shape:
            found.setdefault(data_type, shape)
    return found


def push_route(path: str) -> PushRoute | None:
    """Return the data type that is written at a path of the documents; None where there is none."""
    match = _PUSH.fullmatch(path)
    return PushRoute(match[2], bool(match[1]), bool(match[3])) if match else None


@cache
def push_bodies() -> Mapping[str, Shape]:
    """Return the shape of the body that creates a record, by data type."""
    found: dict[str, Shape] = {}
    for operation in operations():
        route = push_route(operation.path)
        if route and operation.method == "POST" and operation.request_shape:
            found[route.data_type] = operation.request_shape
    return found
