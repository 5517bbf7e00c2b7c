"""Resources by the names that they have on the command line."""

from __future__ import annotations

import click

from codat_facade._index.index import load_index

FIRST_PACKAGES = ("platform", "accounting")
"""The packages whose resources need no package before their names, whoever else has the same."""

SHORT_NAMES = {"push": "push_operations", "pull": "pull_operations"}
"""What people type for longer names."""


def python_name(name: str) -> str:
    """The name in Python of a resource or operation, however it was typed."""
    return name.replace("-", "_")


def command_name(name: str) -> str:
    """The name of a command or option for a name in Python."""
    return name.strip("_").replace("_", "-")


def owner_of(name: str) -> str | None:
    """The package that a name without one stands for; None where there is none, or more than one may be meant.

    Args:
        name: The name of a resource, in Python.
    """
    owners = load_index().packages_with(name)
    first = [package for package in FIRST_PACKAGES if package in owners]
    return first[0] if first else owners[0] if len(owners) == 1 else None


def shortest_words(package: str, resource: str) -> tuple[str, ...]:
    """The words that name a resource on the command line, without its package where that is clear."""
    is_short = package == resource or owner_of(resource) == package
    return (command_name(resource),) if is_short else (command_name(package), command_name(resource))


def spellings(name: str) -> str:
    """How each of the packages that have a resource is named with it."""
    owners = load_index().packages_with(python_name(name))
    return ", or ".join(f"`codat {command_name(owner)} {name}`" for owner in owners)


def resource_path(ctx: click.Context, name: str) -> str:
    """The dotted path of a resource that was given as one word: `invoices`, or `payables.bills`.

    Raises:
        UsageError: There is none, or more than one.
    """
    package, _, resource = python_name(name).rpartition(".")
    resource = SHORT_NAMES.get(resource, resource)
    owners = load_index().packages_with(resource)
    owner = package if package in owners else None if package else owner_of(resource)
    if owner is None:
        known = " or ".join(f"{owner}.{resource}" for owner in owners)
        ctx.fail(f"there is no resource {name}" + (f": say {known}" if known else ", as `codat --help` lists them"))
    return f"{owner}.{resource}"
