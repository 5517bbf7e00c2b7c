"""One list of one company or connection: what is read, written and resumed as a whole."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from attrs import field, frozen

from ._table import Table


@frozen
class Slice:
    """One list of one company or connection; it can be pickled.

    Attributes:
        table: The list.
        company_id: The company; None for a list of the whole account.
        connection_id: The connection; None for a list that is not of a connection.
        query: A filter in Codat's query language; None for all records.
    """

    table: Table
    company_id: str | None = None
    connection_id: str | None = None
    query: str | None = field(default=None, kw_only=True)

    @property
    def key(self) -> str:
        """A text that names it among all slices: `accounting.invoices/<company>`."""
        places = (one for one in (self.company_id, self.connection_id) if one is not None)
        return "/".join((self.table.name, *(quote(place, safe="") for place in places)))

    @property
    def path_arguments(self) -> dict[str, str]:
        """The arguments of the list operation that name the company and the connection."""
        named = {"company_id": self.company_id, "connection_id": self.connection_id}
        return {name: value for name, value in named.items() if value is not None}

    @property
    def columns(self) -> dict[str, str]:
        """The columns that each row of it has beside those of the record, and their values."""
        return {f"_{name}": value for name, value in self.path_arguments.items()}

    def __str__(self) -> str:
        places: list[Any] = [one for one in (self.company_id, self.connection_id) if one is not None]
        return f"{self.table.name} of {'/'.join(places)}" if places else self.table.name
