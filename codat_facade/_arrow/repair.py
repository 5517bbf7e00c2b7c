"""Records that do not fit their columns, made to fit: what is of the wrong type becomes null."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache
from typing import Any, cast

import msgspec
from attrs import define

from codat_runtime import DecodeError, EncodeError, decode_json, encode_json
from codat_runtime.surrogates import has_lone_surrogate
from codat_runtime.times import parse_date, parse_datetime

from .members import Raw
from .plan import PRECISION, SCALES, Kind, Plan

_INT64 = range(-(2**63), 2**63)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_FRACTION = re.compile(r"(.*?\d\d:\d\d:\d\d)[.,](\d+)(.*)", re.ASCII)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
# A number that is so short fits, wherever its point is.
_SHORT = 10
_NANOSECONDS = 9
_INT64_DIGITS = len(str(2**63))
_NOTHING = b"{}"
_encode = msgspec.json.Encoder(decimal_format="number").encode


class RepairResult(Enum):
    """What was done to a record to make it fit."""

    NONE = auto()
    REWRITTEN = auto()
    LOST = auto()


def repaired(record: Raw, plan: Plan) -> tuple[bytes, RepairResult]:
    """Make a record fit its columns.

    Args:
        record: The record, as it stands in the page.
        plan: Its columns.

    Returns:
        The record in one line of JSON, and what was done to it. What has no column does not count.
    """
    repair = Repair()
    is_broken = has_lone_surrogate(bytes(record))
    try:
        fitting = repair.object(_with_halves(record) if is_broken else decode_json(record), plan)
    except (DecodeError, ValueError):
        # A number with more digits than any program reads.
        fitting = None
    if fitting is None:
        return _NOTHING, RepairResult.LOST
    if repair.lost or is_broken or _has_twins(record):
        change = RepairResult.LOST
    else:
        change = RepairResult.REWRITTEN if repair.rewritten else RepairResult.NONE
    return _encode(fitting), change


def _with_halves(record: Raw) -> Any:
    """Read a record with halves of surrogate pairs in its text, as they are."""
    return json.loads(bytes(record), parse_float=Decimal)


def _has_twins(record: Raw) -> bool:
    """Return whether an object in a record has a key twice, of which it can hold the last one alone."""
    found = False

    def look(pairs: list[tuple[str, object]]) -> None:
        nonlocal found
        found |= len({key for key, _ in pairs}) < len(pairs)

    json.loads(bytes(record), object_pairs_hook=look, parse_int=str, parse_float=str)
    return found


@define
class Repair:
    """One record being made to fit.

    Attributes:
        lost: Whether a value became null.
        rewritten: Whether one was written in another way, by which it is the same.
    """

    lost: bool = False
    rewritten: bool = False

    def value(self, value: Any, plan: Plan) -> Any:
        """Make a value fit.

        Args:
            value: As JSON has it, with exact numbers.
            plan: Its column.

        Returns:
            The value, or what is equal to it; None where there is no such value in the column.
        """
        if value is None:
            return None
        fitting = _FITTING[plan.kind](self, value, plan)
        if fitting is None:
            self.lost = True
        elif plan.kind not in (Kind.OBJECT, Kind.LIST) and (type(fitting) is not type(value) or fitting != value):
            self.rewritten = True
        return fitting

    def object(self, value: Any, plan: Plan) -> dict[str, Any] | None:
        """Make the members of an object fit; those that have no column are left out."""
        if not isinstance(value, dict):
            return None
        given = cast("dict[str, Any]", value)
        return {key: self.value(given[key], member) for key, member in plan.members.items() if key in given}

    def list(self, value: Any, plan: Plan) -> Any:
        """Make the items of an array fit."""
        if not isinstance(value, list) or plan.item is None:
            return None
        item = plan.item
        return [self.value(entry, item) for entry in cast("Sequence[Any]", value)]

    def text(self, value: Any, plan: Plan) -> Any:
        return value if isinstance(value, str) and _has_utf8(value) else None

    def boolean(self, value: Any, plan: Plan) -> Any:
        return value if isinstance(value, bool) else None

    def integer(self, value: Any, plan: Plan) -> Any:
        if isinstance(value, Decimal) and value == value.to_integral_value():
            value = int(value) if value.adjusted() < _INT64_DIGITS else None
        return value if type(value) is int and value in _INT64 else None

    def decimal(self, value: Any, plan: Plan) -> Any:
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            value = Decimal(value)
        if type(value) is int:
            value = Decimal(value)
        if not isinstance(value, Decimal):
            return None
        if len(text := str(value)) <= _SHORT and "E" not in text:
            return value
        sign, digits, exponent = value.as_tuple()
        if not isinstance(exponent, int):
            return None
        while len(digits) > 1 and exponent < 0 and digits[-1] == 0:
            digits, exponent = digits[:-1], exponent + 1
        if digits == (0,):
            return Decimal(0)
        scale = SCALES[plan.kind]
        if -exponent > scale or len(digits) + exponent + scale > PRECISION:
            return None
        return Decimal((sign, digits, exponent))

    def time(self, value: Any, plan: Plan) -> Any:
        return _time(value) if isinstance(value, str) else None

    def date(self, value: Any, plan: Plan) -> Any:
        return value if isinstance(parse_date(value), dt.date) else None

    def json(self, value: Any, plan: Plan) -> Any:
        try:
            return encode_json(value).decode()
        except EncodeError:
            return None


def _has_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_FITTING = {
    Kind.TEXT: Repair.text,
    Kind.BOOLEAN: Repair.boolean,
    Kind.INTEGER: Repair.integer,
    Kind.NUMBER: Repair.decimal,
    Kind.RATE: Repair.decimal,
    Kind.TIME: Repair.time,
    Kind.DATE: Repair.date,
    Kind.JSON: Repair.json,
    Kind.LIST: Repair.list,
    Kind.OBJECT: Repair.object,
}


@lru_cache(maxsize=1_000)
def _time(value: str) -> str | None:
    """Write a time in the one way that is always read; None if it is none, or has no place in the column."""
    fraction = _FRACTION.fullmatch(value)
    digits = fraction[2].rstrip("0") if fraction else ""
    parsed = parse_datetime(f"{fraction[1]}{fraction[3]}" if fraction else value)
    if not isinstance(parsed, dt.datetime) or len(digits) > _NANOSECONDS or parsed.microsecond:
        return None
    try:
        moment = parsed.replace(tzinfo=dt.UTC) if parsed.tzinfo is None else parsed.astimezone(dt.UTC)
    except OverflowError:
        return None
    since = moment - _EPOCH
    nanoseconds = (since.days * 86_400 + since.seconds) * 10**9 + int(digits.ljust(_NANOSECONDS, "0"))
    if nanoseconds not in _INT64:
        return None
    return f"{moment:%Y-%m-%dT%H:%M:%S}" + (f".{digits}" if digits else "") + "Z"
