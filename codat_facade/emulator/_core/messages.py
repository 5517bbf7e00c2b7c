"""Requests and responses, without a transport."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeGuard
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

Object = dict[str, Any]

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")

JSON = "application/json"


def read_json(data: bytes) -> Any:
    """Decode JSON to plain values, fractions to exact Decimals.

    Raises:
        msgspec.DecodeError: The bytes are not JSON, or the values in it are nested too deeply to be read.
    """
    try:
        return _decoder.decode(data)
    except RecursionError:
        raise msgspec.DecodeError("the values are nested too deeply") from None


def write_json(value: Any) -> bytes:
    """Encode plain values as compact JSON, Decimals digit for digit."""
    return _encoder.encode(value)


def is_object(value: object) -> TypeGuard[Object]:
    """Return True for a JSON object."""
    return isinstance(value, dict)


def object_in(value: Object, name: str) -> Object:
    """An object inside an object; an empty one where there is none."""
    found = value.get(name)
    return found if is_object(found) else {}


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return True for a JSON array."""
    return isinstance(value, list)


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request as the emulator sees it.

    Args:
        method: The method, in capitals.
        path: The path, percent-encoded, without the query string.
        query: Name and value of each query parameter, decoded, in order.
        headers: Values by lower-case name.
        body: The bytes of the body.
        origin: The scheme and host that the client reached the emulator through; links in responses start with it.
    """

    method: str
    path: str
    query: Sequence[tuple[str, str]] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    origin: str = "https://api.codat.io"

    @classmethod
    def to(
        cls,
        method: str,
        url: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        json: Any = msgspec.UNSET,
    ) -> Request:
        """Make a request for a URL.

        Args:
            method: The method, such as `GET`.
            url: A path, or a whole URL, with or without a query string.
            query: Further query parameters.
            headers: Values by name, in any case.
            body: The bytes of the body.
            json: A value to send as a JSON body instead of `body`.
        """
        parts = urlsplit(url)
        sent = {name.lower(): value for name, value in (headers or {}).items()}
        if json is not msgspec.UNSET:
            body = write_json(json)
            sent.setdefault("content-type", JSON)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        pairs += [(name, str(value)) for name, value in (query or {}).items()]
        origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else "https://api.codat.io"
        return cls(method.upper(), parts.path, pairs, sent, body, origin)

    @property
    def target(self) -> str:
        """The path with its query string."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path


@dataclass(slots=True)
class Response:
    """One HTTP response.

    Args:
        status: The HTTP status.
        body: The bytes of the body.
        headers: Values by name.
        broken: The kind of fault that keeps it from arriving; None for one that arrives.
        seconds: The duration of a slow response over a real socket, in seconds.
    """

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    broken: str | None = None
    seconds: float = 0.0

    @classmethod
    def of(cls, value: Any, status: int = 200) -> Response:
        """Make a response with a JSON body."""
        return cls(status, write_json(value), {"Content-Type": JSON})

    @classmethod
    def file(cls, content: bytes, media_type: str, name: str) -> Response:
        """Make a response with the bytes of a file, to be saved under `name`."""
        disposition = f'attachment; filename="{name}"'
        return cls(200, content, {"Content-Type": media_type, "Content-Disposition": disposition})

    @property
    def json(self) -> Any:
        """The body, read as JSON; None where there is none.

        Raises:
            msgspec.DecodeError: The body is something else.
        """
        return read_json(self.body) if self.body else None
