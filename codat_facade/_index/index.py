"""The index of operations, read from `operations.json` when it is first asked for."""

from __future__ import annotations

import json
import os.path
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

_FOLDER = os.path.dirname(__file__)


class IndexedParameter(NamedTuple):
    """A parameter of an operation.

    Attributes:
        name: Its name in Python.
        kind: The kind of value: `text`, `number`, `decimal`, `flag`, `time`, `date`, `date_or_time`, `seconds`,
            `texts`, `body`, `pairs` or `file`.
        help: Its meaning.
        is_positional: True if it stands without its name.
        is_required: True if it has no default.
        default: Its default as text, where that says something.
        choices: The values that its document names; others are taken too.
        is_of_wait: True if it belongs to the wait for the operation's end alone.
        model: The model of a body; None for others, and where the documents have none.
    """

    name: str
    kind: str
    help: str
    is_positional: bool
    is_required: bool
    default: str | None
    choices: tuple[str, ...]
    is_of_wait: bool
    model: str | None


class IndexedOperation(NamedTuple):
    """An operation, as far as its signature and docstring tell.

    Attributes:
        package: Such as `accounting`.
        resource: The module in it, such as `invoices`.
        name: The function in that, such as `list`.
        summary: One sentence.
        routes: Method and path of each request that it makes, in order.
        returns: The annotation of the result.
        iterate: The name of the operation that goes through all pages of this one; None where there is none.
        wait: The name of the operation that does this and waits for its end; None where there is none.
        streams: True if its content can be written to a file piece by piece.
        parameters: Its parameters.
    """

    package: str
    resource: str
    name: str
    summary: str
    routes: tuple[str, ...]
    returns: str
    iterate: str | None
    wait: str | None
    streams: bool
    parameters: tuple[IndexedParameter, ...]

    @property
    def module(self) -> str:
        """The name of the module that has it."""
        return f"codat_facade.{self.package}.{self.resource}"

    @property
    def path(self) -> str:
        """Package, resource and name, with dots."""
        return f"{self.package}.{self.resource}.{self.name}"

    @property
    def method(self) -> str:
        """The HTTP method of its first request."""
        return self.routes[0].partition(" ")[0]


class Resource(NamedTuple):
    """A module of operations.

    Attributes:
        package: Such as `accounting`.
        name: Such as `invoices`.
        summary: One sentence.
        operations: By name.
    """

    package: str
    name: str
    summary: str
    operations: Mapping[str, IndexedOperation]

    @property
    def path(self) -> str:
        """Package and name, with a dot."""
        return f"{self.package}.{self.name}"


class Index:
    """All resources, by package and by name."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Take the index as JSON has it: package → `summary` and `resources`."""
        self._data = data

    @property
    def packages(self) -> Mapping[str, str]:
        """The packages, each with what is in it."""
        return {package: entry["summary"] for package, entry in self._data.items()}

    def names(self, package: str) -> Mapping[str, str]:
        """The resources of a package, each with what is in it."""
        return {name: entry["summary"] for name, entry in self._data[package]["resources"].items()}

    def packages_with(self, resource: str) -> tuple[str, ...]:
        """The packages that have a resource of this name."""
        return tuple(package for package, entry in self._data.items() if resource in entry["resources"])

    def resource(self, package: str, name: str) -> Resource:
        """A resource with its operations.

        Raises:
            KeyError: There is none.
        """
        entry = self._data[package]["resources"][name]
        operations = {key: _operation(package, name, key, value) for key, value in entry["operations"].items()}
        return Resource(package, name, entry["summary"], operations)

    def __iter__(self) -> Iterator[Resource]:
        """Go through all resources."""
        for package, entry in self._data.items():
            for name in entry["resources"]:
                yield self.resource(package, name)


def _operation(package: str, resource: str, name: str, entry: Mapping[str, Any]) -> IndexedOperation:
    parameters = tuple(
        IndexedParameter(
            name=key,
            kind=value["kind"],
            help=value["help"],
            is_positional=value.get("positional", False),
            is_required=value.get("required", False),
            default=value.get("default"),
            choices=tuple(value.get("choices", ())),
            is_of_wait=value.get("of_wait", False),
            model=value.get("model"),
        )
        for key, value in entry["parameters"].items()
    )
    return IndexedOperation(
        package=package,
        resource=resource,
        name=name,
        summary=entry["summary"],
        routes=tuple(entry["routes"]),
        returns=entry["returns"],
        iterate=entry.get("iterate"),
        wait=entry.get("wait"),
        streams=entry.get("streams", False),
        parameters=parameters,
    )


@cache
def load_index() -> Index:
    """The index of this version, read once."""
    return Index(read_data("operations"))


def read_data(name: str) -> Any:
    """Read one of the files beside this module.

    Args:
        name: The file's name without `.json`.
    """
    # Without pathlib, whose import takes longer than the reading.
    with open(os.path.join(_FOLDER, f"{name}.json"), encoding="utf-8") as file:
        return json.load(file)
