"""Members of records that have no column of their own type, taken from the JSON without reading the rest of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from codat_runtime import DecodeError

from .plan import Kind, Plan

_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items = msgspec.json.Decoder(list[msgspec.Raw])
_encode = msgspec.json.Encoder(order=None).encode

Raw = msgspec.Raw
NULL = b"null"

Places = Mapping[str, "Places"] | None
"""Names of members that have to be looked into, with what is to be looked into in them; None for all."""
EVERYWHERE: Places = None


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
