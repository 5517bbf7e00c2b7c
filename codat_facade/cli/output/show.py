"""Results of operations, in the format that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from codat_facade._operations.page import Page
from codat_facade._push.write_result import WriteResult
from codat_facade.cli.output import json_text
from codat_facade.cli.terminal import harmless, note, output_is_terminal, refuse, write


def show(result: Any, form: str) -> None:
    """Write the result of an operation to the standard output.

    Args:
        result: A record, a page, an iterator over records, a file's content, a single value or None.
        form: `table`, `json`, `ndjson`, `csv` or `parquet`.
    """
    if isinstance(result, WriteResult):
        for warning in result.warnings:
            note(f"warning: {warning}")
        result = result.operation
    if result is None:
        note("done")
    elif isinstance(result, bytes):
        _show_content(result)
    elif isinstance(result, Page):
        page: Page[Any] = result  # pyright: ignore[reportUnknownVariableType]
        show_records(page.results, form)
        if page.has_more:
            note(_more(page))
    elif isinstance(result, (Iterator, list, tuple)):
        show_records(cast("Iterable[Any]", result), form)
    elif form == "table" and isinstance(result, (str, bool)):
        write(f"{str(result).lower() if isinstance(result, bool) else harmless(result)}\n".encode())
    elif form == "table":
        from codat_facade.cli.output.table import show_record

        show_record(result)
    elif form == "json":
        json_text.write_one(result, write)
    else:
        show_records([result], form)


def show_records(records: Iterable[Any], form: str) -> None:
    """Write records to the standard output, as `show` does."""
    if form == "json":
        json_text.write_many(records, write)
    elif form == "ndjson":
        json_text.write_lines(records, write)
    elif form == "csv":
        from codat_facade.cli.output.csv_text import write_csv

        write_csv(records, write, harmless if output_is_terminal() else str)
    else:
        from codat_facade.cli.output.table import show_records as show_table

        show_table(list(records))


def _show_content(content: bytes) -> None:
    if output_is_terminal():
        refuse("the content is a file: give --to FILE, or send the output elsewhere")
    write(content)


def _more(page: Page[Any]) -> str:
    count = f"{len(page.results):,}"
    of = f"{count} of {page.total_results:,} records" if page.total_results is not None else f"{count} records"
    if page.continuation_token:
        return f"{of}; --continuation-token {page.continuation_token} for the next page, --all for all of them"
    return f"{of}, page {page.page_number}; --all for all of them"
