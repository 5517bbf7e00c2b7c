"""The command that does what a search result names."""

from __future__ import annotations

from codat_facade._index.find import Found
from codat_facade.cli.operation_command import command_name
from codat_facade.cli.root import shortest_words


def command_of(result: Found) -> str | None:
    """The words of the command, without `codat`; None for a model or a field."""
    if result.kind != "operation":
        return None
    package, resource, name = result.path.split(".")
    return " ".join((*shortest_words(package, resource), command_name(name)))
