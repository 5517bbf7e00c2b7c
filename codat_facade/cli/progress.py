"""Progress of what takes long, on a terminal alone."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from codat_facade.cli.terminal import errors_are_on_terminal, output_is_terminal

T = TypeVar("T")


def counted(records: Iterable[T], form: str, size: Callable[[T], int] = lambda _: 1) -> Iterator[T]:
    """Pass records on, and count them on the terminal.

    Args:
        records: The records, one by one or several at once.
        form: The format of the results; where they go to the terminal as they come, nothing is counted.
        size: How many records each item is.
    """
    if not errors_are_on_terminal() or (output_is_terminal() and form in ("json", "ndjson")):
        yield from records
        return
    with _display() as display:
        task = display.add_task("records", total=None)
        for record in records:
            display.advance(task, size(record))
            yield record


@contextmanager
def waiting(text: str) -> Generator[None]:
    """Show that something is waited for, and for how long.

    Args:
        text: What is waited for.
    """
    if not errors_are_on_terminal():
        yield
        return
    with _display() as display:
        display.add_task(text, total=None)
        yield


@contextmanager
def bytes_written() -> Generator[Callable[[int, int | None], object] | None]:
    """Show how much of a file has come; gives the function that is told, None where there is no terminal."""
    if not errors_are_on_terminal():
        yield None
        return
    from rich.progress import DownloadColumn

    with _display(DownloadColumn()) as display:
        task = display.add_task("download", total=None)
        yield lambda done, total: display.update(task, completed=done, total=total)


@contextmanager
def steps(text: str) -> Generator[Callable[[int, int], object]]:
    """Show how many of a number of things are done; gives the function that is told.

    Args:
        text: What they are.
    """
    if not errors_are_on_terminal():
        yield lambda done, total: None
        return
    from rich.progress import MofNCompleteColumn

    with _display(MofNCompleteColumn()) as display:
        task = display.add_task(text, total=None)
        yield lambda done, total: display.update(task, completed=done, total=total)


@contextmanager
def _display(*columns: Any) -> Generator[Any]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    shown = columns or (TextColumn("{task.completed:,.0f}"),)
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        *shown,
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as display:
        yield display
