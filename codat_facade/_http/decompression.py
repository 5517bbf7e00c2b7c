"""Response bodies decompressed piece by piece: never more at once than a piece, and all of them or an error."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from codat_runtime import DecodeError
from codat_runtime.http import httpx

ACCEPTED = "gzip, deflate"
"""The encodings that are asked for: those whose output can be bounded."""

_PIECE = 64 * 1024
_GZIP = zlib.MAX_WBITS | 16
_ZLIB_HEADER = 2
_NO_CONTENT = 204


class Decompressor:
    """Takes the body of one response as it comes in."""

    def __init__(self, response: httpx.Response) -> None:
        """Begin.

        Args:
            response: Its headers tell how it is compressed.

        Raises:
            DecodeError: It is compressed in a way that was not asked for, or more than once.
        """
        layers = [name.strip().lower() for name in response.headers.get("Content-Encoding", "").split(",")]
        layers = [name for name in layers if name and name != "identity"]
        if layers and (len(layers) > 1 or layers[0] not in ("gzip", "x-gzip", "deflate")):
            raise DecodeError("$", f"it is compressed as {', '.join(layers)!r}, and only gzip or deflate was asked for")
        self.is_needed = bool(layers)
        """True if the body is compressed."""
        self._is_gzip = self.is_needed and layers[0] != "deflate"
        self._may_be_empty = response.status_code == _NO_CONTENT or response.headers.get("Content-Length") == "0"
        self._waiting = b""
        self._has_begun = False
        # Where it has ended, a further member may follow in a gzip file.
        self._has_ended = False
        self._stream: Any = None

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Decompress what came next.

        Returns:
            Pieces of at most 64 KiB; none where more bytes are needed.

        Raises:
            httpx.DecodingError: It is broken.
        """
        if not self.is_needed:
            yield data
            return
        self._has_begun = self._has_begun or bool(data)
        data, self._waiting = self._waiting + data, b""
        if self._stream is None:
            if len(data) < _ZLIB_HEADER:
                self._waiting = data
                return
            self._stream = self._begin(data)
        is_full = False
        while data or is_full:
            if self._has_ended:
                data = self._next_member(data)
                continue
            try:
                piece = self._stream.decompress(data, _PIECE)
            except zlib.error as error:
                raise httpx.DecodingError(f"its compression is broken: {error}") from None
            self._has_ended = self._stream.eof
            data = self._stream.unused_data if self._has_ended else self._stream.unconsumed_tail
            is_full = len(piece) == _PIECE and not self._has_ended
            if piece:
                yield piece

    def finish(self) -> None:
        """Make sure that the end of the body is the end of what was compressed.

        Raises:
            httpx.DecodingError: Something is missing.
        """
        if self.is_needed and not self._has_ended and (self._has_begun or not self._may_be_empty):
            raise httpx.DecodingError("its compression breaks off before its end")

    def _begin(self, data: bytes) -> Any:
        if self._is_gzip:
            return zlib.decompressobj(_GZIP)
        # What is called deflate may come without the header of zlib.
        is_bare = data[0] & 0x0F != zlib.DEFLATED or int.from_bytes(data[:_ZLIB_HEADER], "big") % 31
        return zlib.decompressobj(-zlib.MAX_WBITS if is_bare else zlib.MAX_WBITS)

    def _next_member(self, data: bytes) -> bytes:
        # gzip files may be padded with zeros.
        data = data.lstrip(b"\0")
        if data and not self._is_gzip:
            raise httpx.DecodingError("its compression is broken: more follows after its end")
        if data:
            self._stream = self._begin(data)
            self._has_ended = False
        return data
