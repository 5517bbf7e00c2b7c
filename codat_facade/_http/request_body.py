"""Bodies of writes while they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from codat_runtime.http import httpx

from .._base.clock import readings
from .request_context import RequestContext
from .retry import is_read

if TYPE_CHECKING:
    from .._base.clock import Clock


class BodyFailed(Exception):
    """The body of a request cannot be sent to its end.

    Attributes:
        of_file: The exception that the caller's file raised, if it did.
    """

    def __init__(self, reason: str, of_file: Exception | None = None) -> None:
        super().__init__(reason)
        self.of_file = of_file


class KeyExpired(Exception):
    """The idempotency key of a request grew too old between its headers and its body."""


class RequestBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a write; it notes when it began, and tells failures of a file from those of the network.

    It does not begin once the key of the write is too old: a machine may be suspended while it connects.
    """

    def __init__(self, stream: Any, announced: str, context: RequestContext, clock: Clock) -> None:
        self._stream = stream
        self._clock = clock
        self._announced = int(announced) if announced.isascii() and announced.isdecimal() else None
        self._context = context

    def __iter__(self) -> Iterator[bytes]:
        attempts = self._context.attempts
        if attempts is not None and attempts.is_key_too_old(readings(self._clock)):
            raise KeyExpired
        self._context.body_begun = True
        left = self._announced
        parts = iter(self._stream)
        while True:
            part = _next_part(parts)
            if left is not None:
                left -= len(part or b"")
                if left < 0 or (part is None and left > 0):
                    raise BodyFailed("the file changed its size while it was sent")
            if part is None:
                return
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


def track_body(request: httpx.Request, context: RequestContext, clock: Clock) -> None:
    """Have the body of a write note when it began to be sent, and why it could not be."""
    stream = request.stream
    if not is_read(request.method) and isinstance(stream, httpx.SyncByteStream) and not isinstance(stream, RequestBody):
        request.stream = RequestBody(stream, request.headers.get("Content-Length", ""), context, clock)


def _next_part(parts: Iterator[bytes]) -> bytes | None:
    try:
        return next(parts, None)
    except Exception as error:
        raise BodyFailed(f"the file cannot be read ({type(error).__name__})", error) from None
