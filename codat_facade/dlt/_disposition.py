"""How the rows of a table take the place of those that were loaded before, and the columns that serve it."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from ..extract import Table

KEY = "_key"
"""The column by which a record is known again in its company: its `id`, where it has one of its own."""
DELETED = "_deleted"
"""The column of rows that dlt removes."""
ROW, PARENT, INDEX = "_row_id", "_parent_id", "_index"
"""The columns that join the rows of a nested table to those that they are nested in, and their place there."""

PLACES = {"account": (), "company": ("_company_id",), "connection": ("_company_id", "_connection_id")}
"""The columns that tell where a record is from."""
KEYS = frozenset(("_company_id", "_connection_id", KEY, ROW))
"""The columns that are never null."""


@frozen
class Disposition:
    """How the rows of a table take the place of those that were loaded before.

    Attributes:
        write: dlt's write disposition.
        primary_key: Columns of which a row replaces the one with the same values.
        merge_key: Columns of which the rows of a load replace all with the same values.
    """

    write: Literal["merge", "replace"]
    primary_key: tuple[str, ...] = ()
    merge_key: tuple[str, ...] = ()

    @classmethod
    def of(cls, table: Table) -> Disposition:
        """Decide it for a list.

        A list that shows what changed is merged by record. Of one that does not, all of the company is read each time
        and replaces what there was, so that records go that are not in it any more.
        """
        places = PLACES[table.scope]
        if not places:
            return cls("replace")
        return cls("merge", primary_key=(*places, KEY)) if table.is_incremental else cls("merge", merge_key=places)

    @property
    def of_nested(self) -> Disposition:
        """The same of the tables that are nested in it: all rows of a record go with it."""
        return Disposition(self.write, merge_key=self.primary_key or self.merge_key)
