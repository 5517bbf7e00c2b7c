"""The index of operations agrees with the signatures it was made of."""

from __future__ import annotations

import inspect

from codat_facade._index.index import load_index, read_data
from codat_facade.cli.resources import FIRST_PACKAGES, SHORT_NAMES
from codat_facade.cli.root import SHORT_OPERATIONS
from scripts import facade_index
from scripts.api_index import operations, packages


def test_the_committed_index_is_what_the_facade_has() -> None:
    assert read_data("operations") == facade_index.operations_index(), "run `make index`"


def test_every_operation_is_a_command_or_a_form_of_one() -> None:
    index = load_index()
    for package in packages():
        for name in package.__all__:
            module = getattr(package, name)
            resource = index.resource(package.__name__.rpartition(".")[2], name)
            commands = set(resource.operations)
            waits = {entry.wait for entry in resource.operations.values()}
            lists = {entry.iterate for entry in resource.operations.values()}
            fetched = {name.replace("iterate", "fetch_all", 1) for name in lists if name}
            assert {operation for operation, _ in operations(module)} == commands | (waits | lists | fetched) - {None}


def test_a_command_has_the_parameters_of_its_operation() -> None:
    for resource in load_index():
        for entry in resource.operations.values():
            module = __import__(entry.module, fromlist=["_"])
            for form in (entry.name, entry.wait):
                if form is None:
                    continue
                signature = inspect.signature(getattr(module, form))
                known = {parameter.name: parameter for parameter in entry.parameters}
                for name, parameter in signature.parameters.items():
                    if name == "raise_on_failure":
                        continue
                    assert known[name].is_required == (parameter.default is parameter.empty)
                    assert known[name].is_positional == (parameter.kind is parameter.POSITIONAL_OR_KEYWORD)
                    assert known[name].is_of_wait == (
                        name not in inspect.signature(getattr(module, entry.name)).parameters
                    )


def test_no_name_is_claimed_by_two_of_the_first_packages() -> None:
    index = load_index()
    first, second = FIRST_PACKAGES
    assert not index.names(first).keys() & index.names(second).keys()


def test_the_short_names_stand_for_what_is_there() -> None:
    index = load_index()
    assert all(index.packages_with(name) == ("platform",) for name in SHORT_NAMES.values())
    found = {name for resource in index for name in resource.operations}
    assert set(SHORT_OPERATIONS.values()) <= found
    assert not set(SHORT_OPERATIONS) & found
