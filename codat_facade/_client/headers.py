"""Headers that a user adds to requests."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import cast

from codat_runtime.arguments import header_argument, is_header_text

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_REMEDIES = {
    "authorization": "give the key as api_key of the Client",
    "idempotency-key": "give idempotency_key",
    "proxy-authorization": "give it as a part of proxy",
    **dict.fromkeys(
        (
            "accept",
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "host",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "keep-alive",
            "range",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
        ),
        "leave it out, for the client decides it",
    ),
}


def read_headers(headers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Read headers.

    Args:
        headers: Names and values.

    Raises:
        TypeError: It is no mapping, or a name is no text.
        ValueError: A header cannot be sent, or is one that the client decides.
    """
    if not _is_mapping(headers):
        raise TypeError(f"headers is of type {type(headers).__name__}: give a mapping of names to values")
    return tuple([(_name(name), _value(name, value)) for name, value in headers.items()])


def _is_mapping(value: object) -> bool:
    # The first is far quicker.
    return type(value) is dict or isinstance(value, Mapping)


def _value(name: str, value: object) -> str:
    return cast("str", value) if is_header_text(value) else header_argument(name, f"headers[{name!r}]", value)


# The same few names come with each call.
@functools.lru_cache(maxsize=256)
def _name(name: str) -> str:
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"headers has a name of type {type(name).__name__}: give text")
    if not _NAME.fullmatch(name):
        raise ValueError(f"headers has the name {name!r}, which no header can have: give one such as X-Request-Id")
    remedy = _REMEDIES.get(name.lower())
    if remedy is not None:
        raise ValueError(f"headers has {name}: {remedy}")
    return name
