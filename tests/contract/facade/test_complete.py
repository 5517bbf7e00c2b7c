"""The whole API is there: every generated endpoint is bound in the facade, in the package of its name, and once."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import codat_api
import pytest

from tests.contract.facade.operations import call, operations_of, route_of
from tests.support.counts import OPERATIONS

PACKAGES = [each.name for each in pkgutil.iter_modules(codat_api.__path__) if each.name not in ("runtime", "webhooks")]

BOUND_TWICE = {
    "connections.get_authorization_url": "answers with the link of the connection alone, which people look for by name",
    "push_data.get_model_options": "has the name of Codat's own clients",
    "push_data.get_operation": "has the name of Codat's own clients",
    "push_data.list_operations": "has the name of Codat's own clients",
}


class Route(NamedTuple):
    """What a request goes to."""

    package: str
    method: str
    path: str


class Describing:
    """Stands in for a client, and gives back the call that it shall perform."""

    def perform(self, described: Any) -> Any:
        return described


def endpoints() -> Iterator[tuple[Route, str]]:
    """Every generated endpoint module, by what it calls."""
    for package in PACKAGES:
        api = import_module(f"codat_api.{package}.api")
        for tag in pkgutil.iter_modules(api.__path__, f"{api.__name__}."):
            for module in pkgutil.iter_modules(import_module(tag.name).__path__, f"{tag.name}."):
                endpoint = import_module(module.name)._ENDPOINT
                yield Route(package, endpoint.method, endpoint.route), module.name


def bindings(package: str) -> Iterator[tuple[Route, str]]:
    """Every operation of a package of the facade, by what it calls."""
    for name, operation in operations_of(package).items():
        described = call(operation, Describing())
        yield Route(described.response_spec.package.rpartition(".")[2], described.method, described.route), name


def test_there_are_all_endpoints_that_codat_has() -> None:
    assert len([*endpoints()]) == len({route for route, _ in endpoints()}) == OPERATIONS


def test_every_endpoint_is_bound_in_the_package_of_its_name() -> None:
    bound = {route for package in PACKAGES for route, _ in bindings(package) if route.package == package}
    missing = {module for route, module in endpoints() if route not in bound}
    assert missing == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_an_endpoint_that_is_bound_twice_says_why(package: str) -> None:
    first: dict[Route, str] = {}
    unexplained = []
    for route, name in bindings(package):
        if name not in BOUND_TWICE and first.setdefault(route, name) != name:
            unexplained.append((first[route], name))
    assert unexplained == []


def test_what_is_said_to_be_bound_twice_is() -> None:
    names = [(route, name) for package in PACKAGES for route, name in bindings(package)]
    others = {route for route, name in names if name not in BOUND_TWICE}
    assert {name for route, name in names if name in BOUND_TWICE and route in others} == set(BOUND_TWICE)


@pytest.mark.parametrize("package", PACKAGES)
def test_an_operation_calls_what_its_docstring_says(package: str) -> None:
    for route, name in bindings(package):
        assert route_of(operations_of(package)[name]) == (route.method, route.path), name
