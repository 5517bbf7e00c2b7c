"""How a source reads, as callers say it."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, TypedDict, get_args

from attrs import frozen

from .._base.arguments import Duration, whole
from .._operations.query import Query
from ..extract import Companies
from ..extract._options import read_given
from ..extract._reading import DEFAULT_OVERLAP, DEFAULT_PAGE_SIZE

OnError = Literal["raise", "skip"]


class SourceOptions(TypedDict, total=False):
    """Options of `source` and `load`.

    Attributes:
        companies: Ids of companies; or a query for companies, such as `dataConnections.status=Linked`; None for all.
        query: A filter for the records of each list, in Codat's query language. A record that it no longer lets
            through is not seen to change.
        overlap: Seconds, or a `timedelta`, after its `modifiedDate` within which a record may become visible; an hour
            if not given.
        page_size: Records a page, at most 5000; 1000 if not given.
        max_companies: How many companies a load reads; the next one goes on with those after them. All of them if not
            given; `load` reads 50, again and again until it has read all.
        resume_within: Seconds, or a `timedelta`, after its begin within which a pass over all companies goes on in
            other loads; twelve hours if not given, and 0 for never.
        on_error: Whether a list of a company that cannot be read ends the load (`"raise"`, what `source` does if it is
            not given), or is logged, and left as it is until the next pass (`"skip"`, what `load` does, and reports).
    """

    companies: Companies
    query: str | Query | None
    overlap: Duration
    page_size: int
    max_companies: int | None
    resume_within: Duration
    on_error: OnError


@frozen(kw_only=True)
class LoadOptions:
    """How a load reads.

    Attributes:
        companies: Which companies.
        query: A filter for records.
        overlap: How long after its `modifiedDate` a record may become visible.
        page_size: Records a page.
        max_companies: How many companies it reads; None for all.
        resume_within: How long after its begin a pass over all companies goes on.
        on_error: Whether a slice that cannot be read ends the load, or is left for the next pass.
    """

    companies: Companies = None
    query: str | Query | None = None
    overlap: timedelta = DEFAULT_OVERLAP
    page_size: int = DEFAULT_PAGE_SIZE
    max_companies: int | None = None
    resume_within: timedelta = timedelta(hours=12)
    on_error: OnError = "raise"

    @classmethod
    def read(cls, options: SourceOptions) -> LoadOptions:
        """Read the options that a caller gave.

        Raises:
            TypeError: One is unknown, or of the wrong type.
            ValueError: One is out of range.
        """
        given = read_given(options, SourceOptions)
        if given.get("max_companies") is not None:
            given["max_companies"] = whole("max_companies", given["max_companies"], least=1)
        if given.get("on_error", "raise") not in get_args(OnError):
            raise ValueError(f"on_error is {given['on_error']!r}: give 'raise' or 'skip'")
        return cls(**given)
