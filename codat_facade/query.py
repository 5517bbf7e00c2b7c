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

Value = str | int | float | Decimal | bool | dt.date | Enum
"""What a field may be compared with; a `datetime` is a `date` too."""

Moment = dt.datetime | dt.date
"""A point in time; a date alone is its beginning."""

MAX_LENGTH = 2048
"""Characters that Codat takes in a query."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
_CHANGES_THE_MEANING = re.compile(r"&&|\|\||[{}=~<>\x00-\x1f\x7f]|^[&|\s!]|[&|\s]$")


class Query:
    """A filter; joins with others by `&` and `|`. `str()` gives it as Codat reads it."""

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


class Field:
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
        return Query(f"{self._name}{operator}{_render(self._name, value)}")


def field(name: str) -> Field:
    """Name a field of the records that a list is filtered by.

    Args:
        name: As Codat has it; dots lead into an object: `customerRef.id`. Nothing inside an array can be queried.

    Raises:
        ValueError: That is not the name of a field.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"name is {name!r}: give a field as Codat names it, such as 'amountDue' or 'customerRef.id'")
    return Field(name)


def render_query(query: str | Query | None, *, modified_since: Moment | None = None) -> str | None:
    """Make the text of the `query` parameter.

    Args:
        query: A filter, built or as plain text.
        modified_since: Adds that Codat saw the record change at or after this time.

    Raises:
        ValueError: The text is longer than Codat takes.
    """
    # Plain text may hold any operator, so that it is always grouped when it is joined.
    built = (Query(query, "?") if query else None) if isinstance(query, str) else query
    if modified_since is not None:
        since = field("modifiedDate") >= modified_since
        built = since if built is None else since & built
    if built is None:
        return None
    text = str(built)
    if len(text) > MAX_LENGTH:
        raise ValueError(f"query has {len(text):,} characters, and Codat takes {MAX_LENGTH:,}: split it into several")
    return text


def _render(name: str, value: object) -> str:
    if value is None:
        raise ValueError(f"{name} is compared with None: Codat cannot query for null")
    if isinstance(value, Enum):
        return _render(name, value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.datetime):
        return _instant(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (int, float, Decimal)):
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if not number.is_finite():
            raise ValueError(f"{name} is compared with {value}: give a finite number")
        return format(number, "f")
    if isinstance(value, str):
        return _safe_text(name, value)
    raise TypeError(
        f"{name} is compared with a {type(value).__name__}: give text, a number, a date, a boolean or an enum"
    )


def _instant(value: dt.datetime) -> str:
    if value.tzinfo is None:
        return value.isoformat()
    return value.astimezone(dt.UTC).replace(tzinfo=None).isoformat() + "Z"


def _safe_text(name: str, text: str) -> str:
    if not text:
        raise ValueError(f"{name} is compared with empty text: Codat cannot query for that")
    if _CHANGES_THE_MEANING.search(text):
        raise ValueError(
            f"{name} is compared with {text!r}, which holds an operator of the query language, or ends on one: "
            "compare with a part of it by contains(), or filter the records after they are read"
        )
    return text
