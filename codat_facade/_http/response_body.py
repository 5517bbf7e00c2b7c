"""Bodies of responses while they are received: decompressed, in bounded pieces, and within the time of their call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

from codat_runtime import DecodeError
from codat_runtime.http import httpx

from .. import errors
from .._base.clean_up import CleanUp
from . import error_factory
from .decompression import Decompressor
from .request_state import RequestState

_MAX_DIGITS = 19
_TRANSPORT_HEADERS = ("Content-Encoding", "Content-Length")


class BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response as it is received."""

    def __init__(self, state: RequestState, response: httpx.Response) -> None:
        self._state = state
        self._stream: Any = response.stream
        self._decompressor: Decompressor | None = None
        self._error: errors.CodatError | None = None
        try:
            self._decompressor = Decompressor(response)
        except DecodeError as error:
            self._error = error_factory.decode_error(error, response) if response.is_success else None

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            yield from self._pieces(data)
        self._finish()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            for piece in self._pieces(data):
                yield piece
        self._finish()

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        self._state.check_time()
        if self._error is not None:
            raise self._error
        # Without a decompressor it is an error response that cannot be read; its status says enough.
        if self._decompressor is not None:
            for piece in self._decompressor.decode(data):
                self._state.check_time()
                yield piece

    def _finish(self) -> None:
        if self._error is not None:
            raise self._error
        if self._decompressor is not None:
            self._decompressor.finish()

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


class BodyBuffer:
    """The body of a response that is read into memory."""

    def __init__(self, state: RequestState, response: httpx.Response) -> None:
        """Begin.

        Args:
            state: The call that the response belongs to; it bounds size and time.
            response: A response whose body has not been read.

        Raises:
            ResponseTooLargeError: Its headers announce more than is read into memory.
        """
        self._state = state
        self._response = response
        self._pieces: list[bytes] = []
        self._size = 0
        length, self._is_encoded = _framing(response.headers.raw)
        if response.request.method == "HEAD":
            # They tell of the body that a GET would bring.
            length, self._is_encoded = None, False
        if length is not None:
            state.check_size(length)
        self.stream: Any = BodyStream(state, response) if self._is_encoded else response.stream
        """The pieces to add; as they come where the body is not compressed."""

    def add(self, piece: bytes) -> None:
        """Take a piece.

        Raises:
            ResponseTooLargeError: There are too many bytes.
            TimeoutError: The call takes too long.
        """
        self._size += len(piece)
        self._state.check_size(self._size)
        self._pieces.append(piece)

    def complete(self) -> httpx.Response:
        """Return the response with all of its body, decompressed; it is read and closed."""
        response = self._response
        if self._is_encoded:
            forget_compression(response)
        content = b"".join(self._pieces)
        response.stream = httpx.ByteStream(content)
        # As after `read`, which would look for a compression once more.
        response._content = content  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
        response.is_stream_consumed = response.is_closed = True
        return response


class TrackedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that the caller reads: the call is under way until it is closed."""

    def __init__(self, response: httpx.Response, over: CleanUp, state: RequestState) -> None:
        self._stream: Any = response.stream
        self._response = response
        self._over = over
        self._state = state

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
            return
        except Exception as error:
            failure = self._state.stream_failure(error, self._response)
        except BaseException as error:
            self._state.stream_interrupted(error)
            raise
        raise failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
            return
        except Exception as error:
            failure = self._state.stream_failure(error, self._response)
        except BaseException as error:
            self._state.stream_interrupted(error)
            raise
        raise failure

    def close(self) -> None:
        try:
            with self._over:
                self._stream.close()
        finally:
            self._state.stream_closed(self._response)

    async def aclose(self) -> None:
        try:
            with self._over:
                await self._stream.aclose()
        finally:
            self._state.stream_closed(self._response)


def chunks(response: httpx.Response) -> Iterator[bytes]:
    """Iterate over the body of a streamed response, decompressed.

    Raises:
        CodatError: It broke off, took too long, or cannot be decompressed.
    """
    return iter(cast("httpx.SyncByteStream", response.stream))


def chunks_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """Iterate over the body of a streamed response in a task; as `chunks`."""
    return aiter(cast("httpx.AsyncByteStream", response.stream))


def forget_compression(response: httpx.Response) -> None:
    """Take out the headers that describe a compressed body, once it is decompressed."""
    if "Content-Encoding" in response.headers:
        response.headers = httpx.Headers(response.headers)
        for header in _TRANSPORT_HEADERS:
            response.headers.pop(header, None)


def _framing(headers: list[tuple[bytes, bytes]]) -> tuple[int | None, bool]:
    """Read the length that a response announces, and whether its body is encoded; in one pass, as it is done always."""
    length, is_encoded = None, False
    for name, value in headers:
        lowered = name.lower()
        if lowered == b"content-length":
            if length is None and value.isdigit() and len(value) < _MAX_DIGITS:
                length = int(value)
        elif lowered == b"content-encoding":
            is_encoded = True
    return length, is_encoded
