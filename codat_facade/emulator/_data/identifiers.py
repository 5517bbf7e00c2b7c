"""Identifiers of made-up records, in the form that their platform gives them."""

from __future__ import annotations

from base64 import b64decode, b64encode
from hashlib import blake2b
from typing import Literal, Protocol

Form = Literal["guid", "number", "base64"]

#: What the Sandbox, which is to be as varied as the platforms are, does not identify by GUIDs.
_MIXED: dict[str, Form] = {
    "accounts": "number",
    "customers": "base64",
    "items": "base64",
    "journalEntries": "base64",
    "journals": "number",
    "payments": "base64",
    "taxRates": "number",
}
_BITS = 32
#: An odd factor spreads consecutive numbers over all of 32 bits, and its inverse gathers them again.
_FACTOR = 0x9E3779B1
_INVERSE = pow(_FACTOR, -1, 1 << _BITS)
_MASK = (1 << _BITS) - 1
#: Of so many identifiers in base64, one has the characters that paths and queries must escape.
_AWKWARD_EVERY = 3


class Identifiers(Protocol):
    """The identifiers of one collection: each follows from the place of its record, and leads back to it."""

    def at(self, index: int) -> str:
        """Return the identifier of the record at a place."""
        ...

    def index(self, identifier: str) -> int | None:
        """Return the place that an identifier stands for; None for one of another collection."""
        ...


def form_for(platform_form: str, data_type: str) -> Form:
    """Return the form of the identifiers of a data type on a platform of a form."""
    if platform_form == "mixed":
        return _MIXED.get(data_type, "guid")
    return {"number": "number", "base64": "base64"}.get(platform_form, "guid")  # type: ignore[return-value]


def identifiers_for(form: Form, seed: int, key: str) -> Identifiers:
    """Return the identifiers of a collection.

    Args:
        form: The form of the identifiers.
        seed: The seed of the emulator.
        key: The name of the collection.
    """
    digest = blake2b(f"{seed}/{key}".encode(), digest_size=10).digest()
    if form == "number":
        return _Numbers()
    return _Base64(digest[:6]) if form == "base64" else _Guids(digest.hex())


class _Guids:
    """GUIDs that end in the place of their record."""

    def __init__(self, text: str) -> None:
        self._prefix = f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-"

    def at(self, index: int) -> str:
        return f"{self._prefix}{index:012x}"

    def index(self, identifier: str) -> int | None:
        if not identifier.startswith(self._prefix):
            return None
        try:
            index = int(identifier.removeprefix(self._prefix), 16)
        except ValueError:
            return None
        return index if index >= 0 and self.at(index) == identifier else None


class _Numbers:
    """Numbers from 1, which records of other data types have too."""

    def at(self, index: int) -> str:
        return str(index + 1)

    def index(self, identifier: str) -> int | None:
        if not (identifier.isascii() and identifier.isdigit()) or identifier.startswith("0"):
            return None
        return int(identifier) - 1


class _Base64:
    """Ten bytes in base64, with `/`, `+` and `=` among them."""

    def __init__(self, prefix: bytes) -> None:
        # With these bits, the third character is `/` and the fourth `+`.
        awkward = bytes((prefix[0], prefix[1] | 0x0F, 0xFE, *prefix[3:]))
        self._prefixes = (awkward, *([prefix] * (_AWKWARD_EVERY - 1)))

    def at(self, index: int) -> str:
        spread = (index * _FACTOR) & _MASK
        return b64encode(self._prefixes[index % _AWKWARD_EVERY] + spread.to_bytes(4, "big")).decode()

    def index(self, identifier: str) -> int | None:
        try:
            content = b64decode(identifier, validate=True)
        except ValueError:
            return None
        index = (int.from_bytes(content[6:], "big") * _INVERSE) & _MASK
        return index if self.at(index) == identifier else None
