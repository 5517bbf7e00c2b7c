"""References of a written record, checked against the records that exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codat_facade.emulator._core.errors import ValidationItem
from codat_facade.emulator._core.messages import is_array, is_object
from codat_facade.emulator._data.connection_records import ConnectionRecords
from codat_facade.emulator._spec import datatypes, relations


def missing_references(body: Any, neighbours: ConnectionRecords) -> list[ValidationItem]:
    """Return a problem for each reference of a written record to a record that does not exist.

    Args:
        body: The record, as it was sent.
        neighbours: The records of the connection that it is written to.
    """
    return [
        ValidationItem(
            f"{path}.id", f"{_singular(data_type)} with the id {identifier!r} was not found", "ReferenceMustExist"
        )
        for path, data_type, identifier in _references(body, "")
        if data_type in datatypes.shapes() and not _exists(data_type, identifier, neighbours)
    ]


def _exists(data_type: str, identifier: str, neighbours: ConnectionRecords) -> bool:
    # Codat's pages write the id of a bank account into an `accountRef`: it is an account too.
    names = ("accounts", "bankAccounts") if data_type == "accounts" else (data_type,)
    return any(neighbours.find(name, identifier) is not None for name in names)


def _references(value: Any, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield the path of each reference, the data type that it refers to, and the id."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from _references(item, f"{path}[{index}]")
    elif is_object(value):
        data_type = _data_type(path, value)
        if data_type and isinstance(value.get("id"), str):
            yield path, data_type, value["id"]
        for name, item in value.items():
            yield from _references(item, f"{path}.{name}" if path else name)


def _data_type(path: str, value: dict[str, Any]) -> str | None:
    if not path:
        return None
    named = value.get("dataType") or value.get("type")
    if isinstance(named, str) and named in datatypes.shapes():
        return named
    name = path.rpartition(".")[2].partition("[")[0]
    return relations.REFERENCES[""].get(name) or relations.REFERENCES[""].get(name.removesuffix("s"))


def _singular(data_type: str) -> str:
    name = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in data_type).strip()
    return name[:-3].capitalize() + "y" if name.endswith("ies") else name.removesuffix("s").capitalize()
