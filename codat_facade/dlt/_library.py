"""All that is called of dlt, whose types are not known here: dlt is an extra."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from typing import Any

from ..errors import ConfigurationError
from ._disposition import DELETED, ROW, Disposition

_NEEDED = "the source for dlt needs it: pip install 'codat-facade[dlt]'"
SOURCE = "codat"
"""The name of the source, and of its schema."""


def load() -> Any:
    """Import dlt.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        # By its absolute name: this package has the same one below its own.
        return importlib.import_module("dlt")
    except ImportError as error:
        raise ConfigurationError(_NEEDED) from error


def make_source(resources: Sequence[Any]) -> Any:
    """Make a `DltSource` of resources."""

    def codat() -> Sequence[Any]:
        return resources

    # Its name is the section of its settings too: SOURCES__CODAT__...
    return load().source(codat, name=SOURCE, section=SOURCE)()


def make_resource(
    name: str, rows: Callable[[], Iterator[Any]], disposition: Disposition, nested: Mapping[str, Disposition]
) -> Any:
    """Make a `DltResource` of a table and those that are nested in it.

    Args:
        name: The resource, and its table.
        rows: Gives what `as_item` made; called in a thread of its own.
        disposition: How rows take the place of earlier ones.
        nested: The same of the tables that are nested in it.
    """

    def read() -> Iterator[Any]:
        # A function, which dlt can mark; not a method.
        yield from rows()

    resource = load().resource(read, name=name, parallelized=True, **_hints(disposition))
    for table, of_nested in nested.items():
        # A variant begins with the hints of its resource, which are not for it.
        resource.apply_hints(table_name=table, primary_key="", merge_key="", columns={}, create_table_variant=True)
        resource.apply_hints(table_name=table, **_hints(of_nested), create_table_variant=True)
    return resource


def as_item(table: str, rows: Any) -> Any:
    """Rows as a resource gives them.

    Args:
        table: The table that they are for.
        rows: A record batch.
    """
    return load().mark.with_table_name(rows, table)


def resource_state(name: str) -> MutableMapping[str, Any]:
    """The state of a resource, which dlt keeps with the rows that are loaded.

    Args:
        name: The resource; in a thread of its own, dlt does not know it.
    """
    state: MutableMapping[str, Any] = load().current.resource_state(name)
    return state


def _hints(disposition: Disposition) -> dict[str, Any]:
    columns = {ROW: {"name": ROW, "nullable": False, "row_key": True}}
    if disposition.write == "merge":
        columns[DELETED] = {"name": DELETED, "hard_delete": True}
    return {
        "write_disposition": disposition.write,
        "primary_key": list(disposition.primary_key) or None,
        "merge_key": list(disposition.merge_key) or None,
        "columns": columns,
    }
