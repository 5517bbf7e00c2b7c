"""Options of the data source, read and checked."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from .._http.rate_limit import Limits
from ..errors import ConfigurationError
from ..extract import Table

NAMES = (
    *("list", "companies", "companies_query", "query", "api_key", "base_url", "page_size", "partitions"),
    *("parallel_tasks", "requests_per_minute", "shared_limits", "missing", "lag"),
)

_PACKAGE = "accounting"
"""Of a list that is named without one."""
_MAX_PAGE_SIZE = 5_000
_MANY_PARTITIONS = 200
_FEW_PARTITIONS = 16
_PER_MINUTE = 1_000
_PER_SECOND = 15.0
_BURST = 100


class Key:
    """An API key on its way to the workers, which no text shows."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return "Key(...)"


@frozen(kw_only=True)
class SparkOptions:
    """Options of the data source; they can be pickled.

    Attributes:
        table: The list.
        companies: Ids of companies, a query for companies, or None for all.
        query: A filter for records; None for all.
        api_key: The key; None for the variable of the worker.
        base_url: Where the API is; None for the variable of the worker, or else for Codat itself.
        page_size: Records a page.
        partitions: How many tasks there are at most.
        parallel_tasks: How many of them read at once, at most; None if that is not known.
        requests_per_minute: Requests a minute of all tasks together.
        shared_limits: A file in which the tasks of one machine count their requests; None for shares.
        missing: Whether a company without the list, or one that is gone, is passed over or an error.
        lag: Seconds by which a stream stays behind the service.
    """

    table: Table
    companies: tuple[str, ...] | str | None = None
    query: str | None = None
    api_key: Key | None = None
    base_url: str | None = None
    page_size: int = 1_000
    partitions: int = _FEW_PARTITIONS
    parallel_tasks: int | None = None
    requests_per_minute: int = field(default=_PER_MINUTE)
    shared_limits: str | None = None
    missing: Literal["skip", "fail"] = "skip"
    lag: int = 3_600

    @classmethod
    def read(cls, given: Mapping[str, str], cores: int | None = None) -> SparkOptions:
        """Read the options of `spark.read`.

        Args:
            given: Their texts, by names without regard to case.
            cores: How many tasks the session runs at once; None if that is not known.

        Raises:
            ConfigurationError: One is unknown, missing, or not as it must be; the message names it.
        """
        texts = {name.lower(): text for name, text in given.items()}
        for name in texts:
            if name not in NAMES:
                raise ConfigurationError(_unknown(name))
        parallel = _whole(texts, "parallel_tasks") or cores
        missing = texts.get("missing", "skip")
        if missing not in ("skip", "fail"):
            raise ConfigurationError(f"option missing is {missing!r}: give 'skip' or 'fail'")
        page_size = _whole(texts, "page_size") or 1_000
        if page_size > _MAX_PAGE_SIZE:
            raise ConfigurationError(f"option page_size is {page_size}: Codat gives at most 5,000 records a page")
        lag = _whole(texts, "lag", least=0)
        return cls(
            table=_table(texts),
            companies=_companies(texts),
            query=texts.get("query") or None,
            api_key=Key(texts["api_key"]) if "api_key" in texts else None,
            base_url=texts.get("base_url"),
            page_size=page_size,
            partitions=_whole(texts, "partitions") or (_MANY_PARTITIONS if parallel else _FEW_PARTITIONS),
            parallel_tasks=parallel,
            requests_per_minute=_whole(texts, "requests_per_minute") or _PER_MINUTE,
            shared_limits=texts.get("shared_limits"),
            missing="fail" if missing == "fail" else "skip",
            lag=3_600 if lag is None else lag,
        )

    @property
    def total_limits(self) -> Limits:
        """The limits that hold for all tasks together."""
        part = self.requests_per_minute / _PER_MINUTE
        return Limits(
            burst=max(1, int(_BURST * part)),
            per_second=_PER_SECOND * part,
            per_minute=self.requests_per_minute,
        )

    def share(self, tasks: int) -> Limits:
        """The limits of one task.

        Args:
            tasks: How many tasks there are.
        """
        if self.shared_limits is not None:
            return self.total_limits
        return self.total_limits.divided_by(max(1, min(tasks, self.parallel_tasks or tasks)))


def _unknown(name: str) -> str:
    close = difflib.get_close_matches(name, NAMES, 1)
    remedy = f"did you mean {close[0]}?" if close else f"there are {', '.join(NAMES)}"
    return f"there is no option {name}: {remedy}"


def _table(texts: Mapping[str, str]) -> Table:
    name = texts.get("list", "").strip()
    if not name:
        raise ConfigurationError('option list is missing: give a list, such as .option("list", "accounting.invoices")')
    try:
        return Table.of(name if "." in name else f"{_PACKAGE}.{name}")
    except ValueError as error:
        raise ConfigurationError(f"option list is {name!r}: {error}") from None


def _companies(texts: Mapping[str, str]) -> tuple[str, ...] | str | None:
    ids, query = texts.get("companies"), texts.get("companies_query")
    if ids is not None and query is not None:
        raise ConfigurationError("options companies and companies_query are both given: give one of them")
    if query is not None:
        if not query.strip():
            raise ConfigurationError("option companies_query is empty: leave it out to read all companies")
        return query
    if ids is None:
        return None
    # An empty text is what a job makes of a list that came out empty, and never means all.
    found = tuple(dict.fromkeys(one.strip() for one in ids.split(",") if one.strip()))
    if not found:
        raise ConfigurationError(
            "option companies is empty: give ids with commas between them, or leave it out to read all companies"
        )
    return found


def _whole(texts: Mapping[str, str], name: str, least: int = 1) -> int | None:
    text = texts.get(name)
    if text is None:
        return None
    if not text.strip().isdecimal() or int(text) < least:
        raise ConfigurationError(f"option {name} is {text!r}: give a whole number, {least} or more")
    return int(text)
