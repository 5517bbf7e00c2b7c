"""The writes of a batch, from the rows of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from codat_facade.batches import Write
from codat_facade.batches.bodies import Row, csv_rows, ndjson_rows
from codat_facade.cli.template import Template


@frozen
class Texts:
    """What is made of each record, beside its body.

    Attributes:
        name: The name of the write.
        record_id: The record that is updated or deleted; None where there is none.
        find: A query that finds the record; None where there is none.
    """

    name: Template
    record_id: Template | None = None
    find: Template | None = None


def read_writes(
    file: str,
    operation: Callable[..., Any],
    company_id: str,
    connection_id: str,
    texts: Texts,
    options: Mapping[str, Any],
    *,
    delimiter: str = ",",
    takes_body: bool = True,
) -> list[Write]:
    """Make a write of each row of a CSV file, or of each line of an NDJSON file.

    Args:
        file: The file; one whose name ends in `.csv` is read as CSV.
        operation: What writes.
        company_id: The company.
        connection_id: The connection.
        texts: What is made of each record.
        options: Options of the operation.
        delimiter: The character between two cells.
        takes_body: False for a deletion, of which the rows say what is deleted.

    Raises:
        OSError: The file cannot be read.
        TypeError: An argument is of the wrong type.
        ValueError: A line cannot be read or sent, or two of them have one name; the message names the lines.
    """
    rows = _rows(file, operation if takes_body else None, delimiter)
    if not rows:
        raise ValueError(f"{file} has no records")
    lines: dict[str, int] = {}
    writes: list[Write] = []
    for line, record in rows:
        try:
            write = Write(
                texts.name.fill(record),
                operation,
                company_id,
                connection_id,
                record if takes_body else None,
                find=None if texts.find is None else texts.find.fill(record, into_query=True),
                record_id=None if texts.record_id is None else texts.record_id.fill(record),
                options=options,
            )
            write.entry()
        except (TypeError, ValueError) as error:
            raise ValueError(f"{file}, line {line}: {error}") from None
        if write.name in lines:
            raise ValueError(
                f"{file}, lines {lines[write.name]} and {line}: both are named {write.name!r}; "
                "put something into --name that only one of them has, or take one of them out"
            )
        lines[write.name] = line
        writes.append(write)
    return writes


def _rows(file: str, operation: Callable[..., Any] | None, delimiter: str) -> list[Row]:
    if Path(file).suffix.lower() == ".csv":
        return csv_rows(file, operation, delimiter=delimiter)
    return ndjson_rows(file)
