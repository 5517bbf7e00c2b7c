"""An API key that does not show."""

from __future__ import annotations

import base64
import binascii
import re
from typing import NoReturn

_HEADER_VALUE = re.compile(r"basic\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_MIN_LENGTH_TO_REDACT = 6


class ApiKey:
    """The key of an account, in the form of an `Authorization` header; nothing prints, logs or pickles it."""

    __slots__ = ("_texts", "authorization", "problem")

    def __init__(self, key: str) -> None:
        """Take a raw key, or the ready-made header value that the portal shows beside it.

        It never raises, so that no traceback can show what was given: `problem` says what is wrong with it.
        """
        text = key.strip()
        header = _HEADER_VALUE.fullmatch(text)
        encoded = header[1].strip() if header else base64.b64encode(text.encode(errors="replace")).decode()
        raw = _decoded(encoded) if header else text
        self.problem: str | None = _problem(raw, is_header=header is not None)
        self.authorization: str = f"Basic {encoded}"
        # A key of a few letters stands in any text; striking it out would garble the text and protect nothing.
        self._texts = tuple(form for form in (encoded, raw) if len(form) >= _MIN_LENGTH_TO_REDACT)

    @classmethod
    def of(cls, key: object) -> ApiKey | None:
        """Put what may be a key out of sight; None stays None."""
        if key is None or isinstance(key, cls):
            return key
        if isinstance(key, str):
            return cls(key)
        secret = cls("")
        secret.problem = f"is of type {type(key).__name__}"
        return secret

    def redact(self, text: str) -> str:
        """The text with the key struck out."""
        for shown in self._texts:
            text = text.replace(shown, "[key]")
        return text

    def __repr__(self) -> str:
        return "Secret(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not pickled or copied: make the Client where it is used")


def _decoded(encoded: str) -> str:
    try:
        return base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _problem(raw: str, *, is_header: bool) -> str | None:
    if _PRINTABLE.fullmatch(raw):
        return None
    if is_header:
        return "begins with 'Basic' but what follows is not a Base64-encoded key"
    if not raw:
        return "is empty"
    return "contains spaces or characters that a key does not have"
