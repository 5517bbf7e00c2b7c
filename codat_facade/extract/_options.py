"""How a run reads, as callers say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, TypedDict

from attrs import frozen

from .._base.arguments import Duration, seconds, whole
from .._operations.query import Query
from ._plan import Companies
from ._reading import DEFAULT_OVERLAP, DEFAULT_PAGE_SIZE
from ._report import Progress

_MAX_PAGE_SIZE = 5_000
_DEFAULT_WORKERS = 8
_DEFAULT_RESUME_WITHIN = timedelta(hours=12)


class ExtractOptions(TypedDict, total=False):
    """Options of `to_parquet`, `to_duckdb` and `to_sink`.

    Attributes:
        companies: Ids of companies; or a query for companies, such as `dataConnections.status=Linked`; None for all.
        query: A filter for the records of each list, in Codat's query language. A record that it no longer lets
            through is not seen to change.
        full: True to read all again, and to drop what is not there any more.
        overlap: Seconds, or a `timedelta`, after its `modifiedDate` within which a record may become visible; an hour
            if not given.
        page_size: Records a page, at most 5000; 1000 if not given.
        workers: How many slices are read at once; 8 if not given. The client's limits hold for all together.
        resume_within: Seconds, or a `timedelta`, after its begin within which a run that did not end is taken up
            again, so that what it read is not asked for once more; twelve hours if not given, and 0 for never.
        progress: Called with a `Progress` whenever a slice comes to its end, in the thread of the caller; in that of a
            run, with `aio`.
    """

    companies: Companies
    query: str | Query | None
    full: bool
    overlap: Duration
    page_size: int
    workers: int
    resume_within: Duration
    progress: Callable[[Progress], object] | None


@frozen(kw_only=True)
class RunOptions:
    """How a run reads.

    Attributes:
        companies: Which companies.
        query: A filter for records.
        full: Whether all is read, as if nothing had been read before.
        overlap: How long after its `modifiedDate` a record may become visible.
        page_size: Records a page.
        workers: How many slices are read at once.
        resume_within: How long after its begin a run that did not end is taken up again.
        progress: Called whenever a slice comes to its end.
    """

    companies: Companies = None
    query: str | Query | None = None
    full: bool = False
    overlap: timedelta = DEFAULT_OVERLAP
    page_size: int = DEFAULT_PAGE_SIZE
    workers: int = _DEFAULT_WORKERS
    resume_within: timedelta = _DEFAULT_RESUME_WITHIN
    progress: Callable[[Progress], object] | None = None

    @classmethod
    def read(cls, options: ExtractOptions) -> RunOptions:
        """Read the options that a caller gave.

        Raises:
            TypeError: One is unknown, or of the wrong type.
            ValueError: One is out of range.
        """
        given = read_given(options, ExtractOptions)
        if "workers" in given:
            given["workers"] = whole("workers", given["workers"], least=1)
        return cls(**given)


def read_given(options: Mapping[str, Any], known: type) -> dict[str, Any]:
    """Read what all ways to extract have in common, and refuse what is unknown.

    Args:
        options: What a caller gave.
        known: The `TypedDict` that names all options.

    Raises:
        TypeError: One is unknown, or of the wrong type.
        ValueError: One is out of range.
    """
    unknown = ", ".join(sorted(options.keys() - known.__annotations__.keys()))
    if unknown:
        raise TypeError(f"there is no option {unknown}: give some of {', '.join(known.__annotations__)}")
    given = dict(options)
    if "overlap" in given:
        given["overlap"] = read_overlap(given["overlap"])
    if "page_size" in given:
        given["page_size"] = read_page_size(given["page_size"])
    if "resume_within" in given:
        given["resume_within"] = timedelta(seconds=seconds("resume_within", given["resume_within"], zero=True))
    return given


def read_overlap(overlap: Duration) -> timedelta:
    """Read an overlap, which may be zero."""
    return timedelta(seconds=seconds("overlap", overlap, zero=True))


def read_page_size(page_size: int) -> int:
    """Read a page size."""
    if whole("page_size", page_size, least=1) > _MAX_PAGE_SIZE:
        raise ValueError(f"page_size is {page_size:,}: Codat gives at most {_MAX_PAGE_SIZE:,} records a page")
    return page_size
