"""Members of records that have no column of their own type, taken from the JSON without reading the rest of it."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from codat_runtime import DecodeError
from codat_runtime.surrogates import has_lone_surrogate, without_lone_surrogates

from . import library
from .plan import Kind, Places, Plan

T = TypeVar("T")

_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items = msgspec.json.Decoder(list[msgspec.Raw])
_encode = msgspec.json.Encoder(order=None).encode

Raw = msgspec.Raw
NULL = b"null"

EVERYWHERE: Places = None


def members_of(raw: Raw) -> dict[str, Raw] | None:
    """Take an object apart; None where it is something else."""
    if bytes(memoryview(raw)[:1]) != b"{":
        return None
    return _decoded(_members, raw)


def items_of(raw: Raw) -> list[Raw] | None:
    """Take an array apart; None where it is something else."""
    if bytes(memoryview(raw)[:1]) != b"[":
        return None
    return _decoded(_items, raw)


def _decoded(decoder: msgspec.json.Decoder[T], raw: Raw) -> T:
    try:
        return decoder.decode(raw)
    except (ValueError, RecursionError) as error:
        content = bytes(raw)
        mended = without_lone_surrogates(content)
        if mended is not content:
            return _decoded(decoder, msgspec.Raw(mended))
        raise DecodeError("$", f"not JSON ({error})") from None


def unknown_in(raw: Raw, plan: Plan, places: Places = EVERYWHERE) -> str | None:
    """Write the members of a record that its plan does not have, at the places where they stand in the record.

    Args:
        raw: The record.
        plan: Its columns.
        places: Where to look, beside the top.

    Returns:
        JSON: `{"new": 1, "lineItems": [{}, {"new": 2}]}`; None if there are none.
    """
    found = _unknown(raw, plan, places)
    return None if found is None else _encode(found).decode()


def with_json_as_text(record: Raw, plan: Plan) -> bytes | Raw:
    """Write a record with text in the place of each value whose column holds JSON; all else stays as it is."""
    if has_lone_surrogate(bytes(record)):
        # Its parts do not stand in it as they are read, and it does not fit anyway.
        return record
    found: list[tuple[int, Raw]] = []
    _find_json(record, plan, found)
    if not found:
        return record
    content = bytes(record)
    start = library.address_of(record)
    parts: list[bytes] = []
    end = 0
    for address, value in sorted(found, key=lambda each: each[0]):
        text = bytes(value)
        parts += (content[end : address - start], _encode(text.decode()))
        end = address - start + len(text)
    return b"".join([*parts, content[end:]])


def _find_json(raw: Raw, plan: Plan, found: list[tuple[int, Raw]]) -> None:
    if plan.kind is Kind.JSON:
        if bytes(raw) != NULL:
            found.append((library.address_of(raw), raw))
    elif plan.item is not None:
        for item in items_of(raw) or ():
            _find_json(item, plan.item, found)
    else:
        members = members_of(raw) or {}
        for key, member in plan.members.items():
            if member.has_json and key in members:
                _find_json(members[key], member, found)


def _unknown(raw: Raw, plan: Plan, places: Places) -> Any:
    if plan.kind is Kind.OBJECT:
        members = members_of(raw)
        if members is None:
            return None
        found: dict[str, Any] = {}
        for key, value in members.items():
            member = plan.members.get(key)
            if member is None:
                found[key] = value
            elif member.is_nested and (places is None or key in places):
                inside = _unknown(value, member, None if places is None else places[key])
                if inside is not None:
                    found[key] = inside
        return found or None
    if plan.item is not None:
        item = plan.item
        inside_items = [_unknown(value, item, places) for value in items_of(raw) or ()]
        if all(value is None for value in inside_items):
            return None
        return [{} if value is None else value for value in inside_items]
    return None
