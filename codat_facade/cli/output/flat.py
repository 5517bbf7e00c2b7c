"""Records as flat rows: dotted names, and single values as text, digit for digit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from codat_runtime.json_codec import encode_json, to_plain


def flat_row(record: object) -> dict[str, str]:
    """Make a row of a record.

    Args:
        record: A model, a mapping or a single value.

    Returns:
        Column → text. A nested record gives a column for each of its fields, `customerRef.id`; a list is JSON text.
    """
    plain = to_plain(record)
    if not isinstance(plain, Mapping):
        return {"value": _text(plain)}
    return dict(_cells("", cast("Mapping[str, Any]", plain)))


def _cells(prefix: str, record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in record.items():
        if isinstance(value, Mapping) and value:
            yield from _cells(f"{prefix}{name}.", cast("Mapping[str, Any]", value))
        else:
            yield f"{prefix}{name}", _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else encode_json(value).decode()
