"""Filters in Codat's query language, built from Python expressions.

    invoices.list("company-id", query=(field("amountDue") > 0) & field("customerRef.companyName").contains("Acme"))

A plain string may stand wherever a query may.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from enum import Enum
from typing import NoReturn
from uuid import UUID

from codat_runtime import digits, exact, format_utc

Value = str | int | float | Decimal | bool | dt.date | UUID | Enum
"""A value that a field can be compared with; a `datetime` is a `date` too."""

Moment = dt.datetime
"""A point in time: a `datetime` with a zone."""

MAX_LENGTH = 2048
"""Characters that Codat takes in a query."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
# When Codat, or the platform, last saw a change: without a zone, it is another moment in Sydney than in London.
_MOMENTS = ("modifiedDate", "sourceModifiedDate")
_CHANGES_THE_MEANING = re.compile(r"&&|\|\||[{}=~<>\x00-\x1f\x7f]|^[&|\s!]|[&|\s]$")


class Query:
    """A filter; `&` and `|` combine filters. `str()` gives the text in Codat's query language."""

    __slots__ = ("_joined_by", "_text")

    def __init__(self, text: str, joined_by: str = "") -> None:
        self._text = text
        self._joined_by = joined_by

    def __and__(self, other: Query) -> Query:
        return self._join("&&", other)

    def __or__(self, other: Query) -> Query:
        return self._join("||", other)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Query({self._text!r})"

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a query has no truth value: join queries with & and |, each in parentheses, not with and, or, not"
        )

    def _join(self, operator: str, other: Query) -> Query:
        sides = (query._text if query._joined_by in ("", operator) else f"{{{query._text}}}" for query in (self, other))
        return Query(operator.join(sides), operator)


class QueryField:
    """A field of a record, to be compared with a value; made by `field`."""

    __slots__ = ("_name",)

    # Comparing makes a query, so two fields are never equal and a field is no key of a dict.
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, name: str) -> None:
        self._name = name

    def __eq__(self, value: Value) -> Query:  # type: ignore[override]
        return self._compare("=", value)

    def __ne__(self, value: Value) -> Query:  # type: ignore[override]
        return self._compare("!=", value)

    def __gt__(self, value: Value) -> Query:
        return self._compare(">", value)

    def __ge__(self, value: Value) -> Query:
        return self._compare(">=", value)

    def __lt__(self, value: Value) -> Query:
        return self._compare("<", value)

    def __le__(self, value: Value) -> Query:
        return self._compare("<=", value)

    def contains(self, text: str) -> Query:
        """The records in which this text field contains `text`."""
        return self._compare("~", text)

    def __repr__(self) -> str:
        return f"field({self._name!r})"

    def _compare(self, operator: str, value: Value) -> Query:
        return Query(f"{self._name}{operator}{_render(self._name, operator, value)}")


def field(name: str) -> QueryField:
    """Make a field of a filter, to be compared with a value: `field("amountDue") > 0`.

    Args:
        name: The JSON name; dots lead into an object: `customerRef.id`. Arrays cannot be queried.

    Raises:
        ValueError: That is not the name of a field.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"name is {name!r}: give a field as Codat names it, such as 'amountDue' or 'customerRef.id'")
    return QueryField(name)


def render_query(query: str | Query | None, *, modified_since: Moment | None = None) -> str | None:
    """Make the text of the `query` parameter.

    Args:
        query: A filter, built or as plain text.
        modified_since: Adds that Codat saw the record change at or after this time, which has a zone. A date alone has
            none, and is refused as a time without one is: it begins at another moment in Sydney than in London.

    Raises:
        TypeError: `query` is neither text nor a filter, or `modified_since` is no `datetime`.
        ValueError: The text is longer than Codat takes, or `modified_since` has no zone.
    """
    if query is not None and not isinstance(query, (str, Query)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"query is of type {type(query).__name__}: give text, or a filter built with field()")
    # Plain text may hold any operator, so that it is always grouped when it is joined.
    built = (Query(query, "?") if query else None) if isinstance(query, str) else query
    if modified_since is not None:
        since = field("modifiedDate") >= _with_zone("modified_since", modified_since)
        built = since if built is None else since & built
    if built is None:
        return None
    text = str(built)
    if len(text) > MAX_LENGTH:
        raise ValueError(f"query has {len(text):,} characters, and Codat takes {MAX_LENGTH:,}: split it into several")
    return text


def _with_zone(name: str, value: object) -> dt.datetime:
    remedy = "give an aware datetime, such as datetime.now(UTC) - timedelta(hours=2)"
    if not isinstance(value, dt.datetime):
        raise TypeError(f"{name} is of type {type(value).__name__}, which is not a point in time: {remedy}")
    moment = _exact(name, "is", value)
    if not isinstance(moment, dt.datetime) or moment.utcoffset() is None:
        raise ValueError(f"{name} is {value}, without a zone, so that its moment is not known: {remedy}")
    return moment


def _exact(name: str, verb: str, value: object) -> object:
    try:
        return exact(value)
    except ValueError as error:
        raise ValueError(f"{name} {verb} a value that cannot be sent: {error}") from None


def _render(name: str, operator: str, given: object) -> str:
    if given is None:
        raise ValueError(f"{name} is compared with None: Codat cannot query for null")
    value = _exact(name, "is compared with", given)
    if isinstance(value, bool):
        if operator not in ("=", "!="):
            raise TypeError(f"{name} is compared with {value} by {operator}: booleans have no order, use == or !=")
        return "true" if value else "false"
    if isinstance(value, dt.date):
        if isinstance(value, dt.datetime) and name.rpartition(".")[2] in _MOMENTS:
            _with_zone(name, value)
        try:
            return format_utc(value)
        except OverflowError:
            raise ValueError(
                f"{name} is compared with {value}, which is beyond the years that there are in UTC"
            ) from None
    if isinstance(value, (int, float, Decimal)):
        try:
            return digits(value)
        except ValueError as error:
            raise ValueError(f"{name} is compared with a number: {error}: give a finite number") from None
    if isinstance(value, str):
        return _safe_text(name, value)
    raise TypeError(
        f"{name} is compared with a {type(given).__name__}: give text, a number, a date, a boolean, a UUID or an enum"
    )


def _safe_text(name: str, text: str) -> str:
    if not text:
        raise ValueError(f"{name} is compared with empty text: Codat cannot query for that")
    if _CHANGES_THE_MEANING.search(text):
        raise ValueError(
            f"{name} is compared with {text!r}, which holds an operator of the query language, or ends on one: "
            "compare with a part of it by contains(), or filter the records after they are read"
        )
    return text
