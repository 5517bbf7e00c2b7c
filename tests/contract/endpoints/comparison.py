"""Whether a value that was read and written again is still the same.

The same means: null is absent, an instant is the instant that it was, to the microsecond, a date alone is its midnight,
and everything else is as it came, numbers digit for digit.
"""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

from dateutil.parser import isoparse

from tests.contract.endpoints.schemas import Document, Forms, is_time


def read_json(content: bytes) -> Any:
    """JSON with the digits of its numbers."""
    return json.loads(content, parse_float=Decimal)


def difference(document: Document, forms: Forms, came: Any, went: Any) -> str | None:
    """The first thing that a round trip changed.

    Args:
        document: That the forms belong to.
        forms: What the document allows here; an instant counts as one only where it says so.
        came: The JSON that was read.
        went: The JSON that was written.

    Returns:
        Where and how they differ; None if they are the same.
    """
    found = _below(document, forms, came, went)
    return found and f"${found}"


def _below(document: Document, forms: Forms, came: Any, went: Any) -> str | None:
    if isinstance(came, dict) and isinstance(went, dict):
        pairs = [(name, came.get(name), went.get(name)) for name in {**came, **went}]
    elif isinstance(came, list) and isinstance(went, list) and len(came) == len(went):
        pairs = list(zip(range(len(came)), came, went, strict=True))
    elif _same_scalar(came, went) or (any(map(is_time, forms)) and _same_moment(came, went)):
        return None
    else:
        return f": {came!r} became {went!r}"
    for step, before, after in pairs:
        # Most of what there is are equal scalars: the document is asked about the others alone.
        if _same_scalar(before, after):
            continue
        found = _below(document, document.below(forms, step), before, after)
        if found:
            return f".{step}{found}" if isinstance(step, str) else f"[{step}]{found}"
    return None


def _same_scalar(came: Any, went: Any) -> bool:
    return type(came) is type(went) and not isinstance(came, (dict, list)) and str(came) == str(went)


def _same_moment(came: Any, went: Any) -> bool:
    return isinstance(came, str) and isinstance(went, str) and _moment(came) == _moment(went)


def _moment(text: str) -> datetime | str:
    for read in (datetime.fromisoformat, isoparse):
        try:
            return read(text)
        except (ValueError, OverflowError):
            continue
    return text
