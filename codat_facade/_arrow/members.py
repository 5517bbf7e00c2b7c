"""Members of records that have no column of their own type, taken from the JSON without reading the rest of it."""

from __future__ import annotations

from typing import Any

import msgspec

from codat_runtime import DecodeError

from .plan import Kind, Plan

_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items = msgspec.json.Decoder(list[msgspec.Raw])
_encode = msgspec.json.Encoder(order=None).encode

Raw = msgspec.Raw
NULL = b"null"


def members_of(raw: Raw) -> dict[str, Raw] | None:
    """Take an object apart; None where it is something else."""
    if bytes(memoryview(raw)[:1]) != b"{":
        return None
    try:
        return _members.decode(raw)
    except (ValueError, RecursionError) as error:
        raise DecodeError("$", f"not JSON ({error})") from None


def items_of(raw: Raw) -> list[Raw] | None:
    """Take an array apart; None where it is something else."""
    if bytes(memoryview(raw)[:1]) != b"[":
        return None
    try:
        return _items.decode(raw)
    except (ValueError, RecursionError) as error:
        raise DecodeError("$", f"not JSON ({error})") from None


def is_object(raw: Raw) -> bool:
    """Return whether a value of JSON is an object."""
    return bytes(memoryview(raw)[:1]) == b"{"


def unknown_in(raw: Raw, plan: Plan) -> str | None:
    """Write the members of a record that its plan does not have, at the places where they stand in the record.

    Args:
        raw: The record.
        plan: Its columns.

    Returns:
        JSON: `{"new": 1, "lineItems": [{}, {"new": 2}]}`; None if there are none.
    """
    found = _unknown(raw, plan)
    return None if found is None else _encode(found).decode()


def with_json_as_text(raw: Raw, plan: Plan) -> bytes | Raw:
    """Write a record with text in the place of each value whose column holds JSON."""
    if plan.kind is Kind.JSON:
        text = bytes(raw)
        return text if text == NULL else _encode(text.decode())
    if plan.kind is Kind.OBJECT:
        members = members_of(raw)
        if members is None:
            return raw
        for key, member in plan.members.items():
            if member.has_json and key in members:
                members[key] = msgspec.Raw(with_json_as_text(members[key], member))
        return _encode(members)
    if plan.kind is Kind.LIST and plan.item is not None:
        items = items_of(raw)
        if items is None:
            return raw
        item = plan.item
        return _encode([msgspec.Raw(with_json_as_text(value, item)) for value in items])
    return raw


def _unknown(raw: Raw, plan: Plan) -> Any:
    if plan.kind is Kind.OBJECT:
        members = members_of(raw)
        if members is None:
            return None
        found: dict[str, Any] = {}
        for key, value in members.items():
            member = plan.members.get(key)
            inside = value if member is None else _unknown(value, member)
            if inside is not None:
                found[key] = inside
        return found or None
    if plan.kind is Kind.LIST and plan.item is not None and plan.item.kind in (Kind.OBJECT, Kind.LIST):
        item = plan.item
        inside_items = [_unknown(value, item) for value in items_of(raw) or ()]
        if all(value is None for value in inside_items):
            return None
        return [{} if value is None else value for value in inside_items]
    return None
