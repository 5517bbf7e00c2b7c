"""The command that does what a search result names."""

from __future__ import annotations

from codat_facade._index.find import Found
from codat_facade.cli.resources import command_name, shortest_words


def command_of(result: Found) -> str | None:
    """The words of the command, without `codat`; None for a model or a field."""
    if result.kind != "operation":
        return None
    package, resource, name = result.path.split(".")
    return " ".join((*shortest_words(package, resource), command_name(name)))
