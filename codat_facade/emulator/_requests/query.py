"""Codat's query language: text in, a predicate over records out.

condition   path operator value, where the path is dotted and the operator one of = != ~ > < >= <=
precedence  `&&` binds closer than `||`; braces `{ }` group
text        is compared whatever its case, and has no order
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.errors import ValidationItem, bad_request
from codat_facade.emulator._core.messages import is_object
from codat_facade.emulator._spec.schema import Shape

Record = Mapping[str, Any]
Predicate = Callable[[Record], bool]

#: A query is shorter than this.
LENGTH_LIMIT = 2048
#: The most groups inside each other: the parser calls itself for each.
MAX_GROUPS = 32

_SEPARATORS = re.compile(r"(&&|\|\||[{}])")
_CONDITION = re.compile(r"([A-Za-z_][\w.-]*)\s*(!=|>=|<=|=|~|>|<)\s*(.+)", re.DOTALL)
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


def parse_query(text: str, shape: Shape, arrays: Collection[str] = ()) -> Predicate:
    """Read a query.

    Args:
        text: The query as the client sent it, decoded; shorter than 2,048 characters.
        shape: The shape of the records; a query may name only what they have.
        arrays: The dotted paths inside arrays that may be asked for all the same: one item with the value is enough
            for `=`, and none may have it for `!=`.

    Returns:
        A function that tells whether a record matches.

    Raises:
        ApiError: 400, with what is malformed.
    """
    if len(text) >= LENGTH_LIMIT:
        raise _malformed(f"a query has fewer than {LENGTH_LIMIT} characters, this one has {len(text)}")
    return _Parser(text, shape, arrays).parse()


def parse_order(text: str, shape: Shape) -> Callable[[list[tuple[int, Record]]], list[int]]:
    """Read an `orderBy`: a dotted path, with `-` before it for descending.

    Returns:
        A function that sorts records, each with its place, and gives back the places; records without the property
        come last.

    Raises:
        ApiError: 400: there is no such property, or it has no order.
    """
    dotted = text.strip().removeprefix("-")
    path = tuple(dotted.split("."))
    read, _ = _reader(shape_at(shape, dotted), "")
    descending = text.strip().startswith("-")

    def arrange(records: list[tuple[int, Record]]) -> list[int]:
        keyed = [(_read_found(read, value_at(record, path)), place) for place, record in records]
        present = [pair for pair in keyed if pair[0] is not None]
        present.sort(key=lambda pair: pair[0], reverse=descending)
        return [place for _, place in present] + [place for key, place in keyed if key is None]

    return arrange


def value_at(record: Record, path: tuple[str, ...]) -> Any:
    """Return the value at a dotted path of a record; None where there is none."""
    value: Any = record.get(path[0])
    for name in path[1:]:
        if not is_object(value):
            return None
        value = value.get(name)
    return value


def shape_at(shape: Shape, path: str) -> Shape | None:
    """Return the shape at a dotted path.

    Returns:
        None below a part that the document leaves open, where anything may stand.

    Raises:
        ApiError: 400: the document has no such property, or it stands inside an array.
    """
    here = shape
    for name in path.split("."):
        if here.kind in ("any", "map", "choice"):
            return None
        if here.kind == "array":
            raise _malformed(f"{path!r} lies inside an array, which a query cannot reach")
        if name not in here.properties:
            raise _malformed(f"there is no property {path!r} to ask for")
        here = here.properties[name]
    return here


class _Parser:
    """A parser by recursive descent: one method for each level of precedence."""

    def __init__(self, text: str, shape: Shape, arrays: Collection[str]) -> None:
        self._tokens = _tokens(text)
        self._next = 0
        self._depth = 0
        self._shape = shape
        self._arrays = arrays

    def parse(self) -> Predicate:
        predicate = self._alternatives()
        if self._next < len(self._tokens):
            raise _malformed(f"unexpected {self._tokens[self._next]!r}")
        return predicate

    def _alternatives(self) -> Predicate:
        predicates = [self._conjunction()]
        while self._take("||"):
            predicates.append(self._conjunction())
        return _any_of(predicates)

    def _conjunction(self) -> Predicate:
        predicates = [self._term()]
        while self._take("&&"):
            predicates.append(self._term())
        return _all_of(predicates)

    def _term(self) -> Predicate:
        if self._take("{"):
            self._depth += 1
            if self._depth > MAX_GROUPS:
                raise _malformed(f"at most {MAX_GROUPS} groups stand inside each other")
            predicate = self._alternatives()
            self._depth -= 1
            if not self._take("}"):
                raise _malformed("a group is opened with '{' and never closed with '}'")
            return predicate
        token = self._tokens[self._next] if self._next < len(self._tokens) else "nothing"
        self._next += 1
        return _condition(token, self._shape, self._arrays)

    def _take(self, token: str) -> bool:
        if self._next < len(self._tokens) and self._tokens[self._next] == token:
            self._next += 1
            return True
        return False


def _tokens(text: str) -> list[str]:
    return [piece.strip() for piece in _SEPARATORS.split(text) if piece.strip()]


def _all_of(predicates: Sequence[Predicate]) -> Predicate:
    return predicates[0] if len(predicates) == 1 else lambda record: all(holds(record) for holds in predicates)


def _any_of(predicates: Sequence[Predicate]) -> Predicate:
    return predicates[0] if len(predicates) == 1 else lambda record: any(holds(record) for holds in predicates)


def _condition(text: str, shape: Shape, arrays: Collection[str]) -> Predicate:
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise _malformed(f"expected a condition such as 'status=Paid', got {text!r}")
    dotted, sign, wanted = match[1], match[2], match[3].strip()
    if dotted in arrays:
        return _in_array(dotted, sign, wanted)
    path = tuple(dotted.split("."))
    read, kind = _reader(shape_at(shape, dotted), wanted)
    try:
        value = read(wanted)
    except ValueError:
        raise _malformed(f"{dotted!r} is compared with a {kind}, and {wanted!r} is not one") from None
    if sign == "~":
        if kind != "text":
            raise _malformed(f"'~' looks into text, and {dotted!r} is a {kind}")
        return lambda record: isinstance(found := value_at(record, path), str) and value in found.casefold()
    if sign in ("=", "!="):
        negated = sign == "!="
        return lambda record: (_read_found(read, value_at(record, path)) == value) is not negated
    if kind in ("boolean", "text"):
        raise _malformed(f"{dotted!r} is a {kind}, which has no order; compare it with = or !=")
    ordered = _ORDERS[sign]

    def compare(record: Record) -> bool:
        found = _read_found(read, value_at(record, path))
        return found is not None and ordered(found, value)

    return compare


def _in_array(dotted: str, sign: str, wanted: str) -> Predicate:
    """Return the predicate of a condition on the items of an array."""
    array, _, name = dotted.rpartition(".")
    if sign not in ("=", "!="):
        raise _malformed(f"{dotted!r} lies inside an array; compare it with = or !=")
    value, negated = _text(wanted), sign == "!="

    def matches(record: Record) -> bool:
        items = value_at(record, tuple(array.split("."))) or ()
        return any(_text(str(item.get(name))) == value for item in items) is not negated

    return matches


def _reader(shape: Shape | None, wanted: str) -> tuple[Callable[[str], Any], str]:
    """Return a reader of the values of a property, and the name of their kind."""
    kind = shape.kind if shape else "any"
    if kind in ("array", "object", "map"):
        raise _malformed("a query compares single values; name a property of the object, and nothing inside arrays")
    if kind in ("number", "integer"):
        return _number, "number"
    if kind == "boolean":
        return _boolean, "boolean"
    if (shape and shape.format in ("date-time", "date")) or (kind == "any" and read_instant(wanted)):
        return _instant, "date"
    return _text, "text"


def _read_found(read: Callable[[str], Any], found: Any) -> Any:
    """Return a record's value as the query compares it; None for one that cannot be compared."""
    if found is None:
        return None
    try:
        return read(str(found).lower() if isinstance(found, bool) else str(found))
    except ValueError:
        return None


def _text(text: str) -> str:
    return text.casefold()


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError(text) from None
    if not number.is_finite():
        raise ValueError(text)
    return number


def _boolean(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError(text)
    return text.lower() == "true"


def _instant(text: str) -> Any:
    moment = read_instant(text)
    if moment is None:
        raise ValueError(text)
    return moment


def _malformed(message: str) -> Exception:
    return bad_request([ValidationItem("query", message, "query")])
