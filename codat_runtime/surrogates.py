"""Halves of surrogate pairs, which JSON can write and UTF-8 cannot: text that was cut within an emoji has one."""

from __future__ import annotations

import re

# Each escape, so that a backslash that is one itself is passed over; the group is a half without its other one.
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
_INSTEAD = rb"\ufffd"


def without_lone_surrogates(content: bytes) -> bytes:
    """JSON with a replacement character for each half of a pair, which takes as many bytes; itself if it has none.

    Args:
        content: JSON, whole or a part of one.
    """
    if b"\\ud" not in content and b"\\uD" not in content:
        return content
    mended = _ESCAPE.sub(lambda escape: _INSTEAD if escape[1] else escape[0], content)
    return content if mended == content else mended


def as_utf8(text: str) -> bytes:
    """Text as UTF-8, with a replacement character for each half of a pair."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def has_lone_surrogate(content: bytes) -> bool:
    """Return whether JSON has half of a surrogate pair."""
    return without_lone_surrogates(content) is not content
