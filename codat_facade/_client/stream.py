"""A response that is read as it comes in, and never held whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import frozen

C_co = TypeVar("C_co", covariant=True)


@frozen
class Stream(Generic[C_co]):
    """A response under way; it can be read once.

    Attributes:
        chunks: Its bytes, in pieces: for `for`, or for `async for` where it was asked for asynchronously.
        total: How many bytes they will be; None where the response does not say.
    """

    chunks: C_co
    total: int | None


def announced_size(headers: Mapping[str, str]) -> int | None:
    """Return the size of a response by its headers; None where they give another size or none.

    Args:
        headers: The headers of the response, whatever their case.
    """
    length = headers.get("Content-Length", "")
    # The length is that of what travels, which is compressed.
    return (
        int(length)
        if length.isdecimal() and length.isascii() and len(length) < 19 and "Content-Encoding" not in headers
        else None
    )
