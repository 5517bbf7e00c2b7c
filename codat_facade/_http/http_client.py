"""The two drivers that send requests: again where that is safe, within limits, with errors of this package."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from functools import cached_property, partial
from http.cookiejar import CookieJar
from typing import Any, cast

from codat_runtime import DecodeError
from codat_runtime.http import httpx

from .. import errors
from .._base.api_key import ApiKey
from .._version import __version__
from . import decompression, network
from . import error_factory as refusal
from .decompression import Decompressor
from .environment import unusable_settings
from .interruption import raised_by_signal
from .request_state import BEGUN, BodyFailed, FailedAttempt, RequestPolicy, RequestState
from .retry import FailureKind, is_read
from .throttle import ThrottleTimeout

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_REFUSED = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)
_CONNECTIONS = 100
# For each request httpx looks at all idle connections: more of them cost more than they save.
_IDLE_CONNECTIONS = 20
_MAX_DIGITS = 19
_LOCATION = "codat_location"
_REDIRECTS = range(300, 400)
_UNUSABLE = (ImportError, OSError, ValueError, TypeError, httpx.InvalidURL)
_GRACE = 0.1
_OF_THE_WIRE = ("Content-Encoding", "Content-Length")

HttpTransport = httpx.BaseTransport | httpx.AsyncBaseTransport
"""Takes requests to where they are answered: over the network, or to a stand-in in this process."""

AttemptResult = httpx.Response | FailedAttempt


class HttpSettings:
    """Where requests go, and what each of them carries; both drivers are made from one."""

    def __init__(self, base_url: httpx.URL, timeout: float, secret: ApiKey, carrier: HttpTransport | None) -> None:
        self._base_url = base_url
        self._timeout = timeout
        self._secret = secret
        self._carrier = carrier

    def options(self) -> dict[str, Any]:
        """What an httpx client is made with."""
        return {
            "base_url": self._base_url,
            "timeout": self._timeout,
            "headers": {"User-Agent": f"codat-facade/{__version__}", "Accept-Encoding": decompression.ACCEPTED},
            "limits": httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_IDLE_CONNECTIONS),
            "transport": self._carrier,
            "cookies": _NoCookies(),
            "verify": self._tls,
            # A proxy has no business with what is meant for this machine, and http would show it the key.
            "trust_env": self._base_url.scheme == "https",
        }

    def refuse(self, error: Exception) -> errors.ConfigurationError:
        """Make the error for an httpx client that cannot be made, which is the fault of the environment's settings."""
        return errors.ConfigurationError(unusable_settings(error, _can_be_proxy))

    def sign(self, headers: httpx.Headers) -> None:
        """Add the key, which stands in no options, for tracebacks may show those."""
        headers["Authorization"] = self._secret.authorization

    def guard(self, client: httpx.Client | httpx.AsyncClient) -> None:
        """Bound what a new client does on the network; a carrier that was given is left as it is."""
        if self._carrier is None:
            network.guard(client)

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        if self._carrier is None and self._base_url.scheme == "https":
            return httpx.create_ssl_context()
        # Not needed, so not filled with certificates, which takes a while; it trusts nobody.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class RetryingClient(httpx.Client):
    """An httpx client whose `send` keeps to a policy; everything else of httpx stands on it."""

    def __init__(self, wire: HttpSettings, policy: RequestPolicy) -> None:
        try:
            super().__init__(**wire.options(), event_hooks={"response": [_set_location_aside]})
        except _UNUSABLE as error:
            raise wire.refuse(error) from None
        wire.sign(self.headers)
        wire.guard(self)
        self._policy = policy

    def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send a request, again where that is safe; redirects are not followed.

        Raises:
            NetworkError: No answer came.
            TimeoutError: No answer came in time.
            AnswerTooLargeError: The answer does not fit into memory.
            ConfigurationError: The request goes to another host.
        """
        request_state = RequestState(self._policy, request)
        _watch_body(request)
        try:
            return self._send(request_state, request, stream)
        except BaseException as error:
            escaped = request_state.escaping(error)
        # Here, where nothing of httpx, and no header with it, hangs on it any more.
        raise escaped

    def _send(self, request_state: RequestState, request: httpx.Request, stream: bool) -> httpx.Response:
        while True:
            with ExitStack() as over:
                outcome = self._attempt(request_state, request, stream, over)
                pause = request_state.next_delay(outcome)
                if pause is None:
                    return _final(request_state, outcome, over)
            self._policy.clock.sleep(pause)

    def _attempt(
        self, request_state: RequestState, request: httpx.Request, stream: bool, over: ExitStack
    ) -> AttemptResult:
        try:
            if self._policy.limiter is not None:
                self._policy.limiter.enter(request_state.company, request_state.deadline, over)
            request_state.begin_attempt(closed=self.is_closed)
            response = _with_location(super().send(request, stream=True, follow_redirects=False))
            return (
                _streamed(request_state, response)
                if stream and response.is_success
                else self._read(request_state, response)
            )
        except Exception as error:
            return _failure(request_state, error)

    def _read(self, request_state: RequestState, response: httpx.Response) -> httpx.Response:
        try:
            content = _BodyBuffer(request_state, response)
            for piece in _BodyStream(request_state, response):
                content.add(piece)
            return content.answer(response)
        finally:
            response.close()


class AsyncRetryingClient(httpx.AsyncClient):
    """The same for tasks."""

    def __init__(self, wire: HttpSettings, policy: RequestPolicy) -> None:
        try:
            super().__init__(**wire.options(), event_hooks={"response": [_set_location_aside_async]})
        except _UNUSABLE as error:
            raise wire.refuse(error) from None
        wire.sign(self.headers)
        wire.guard(self)
        self._policy = policy
        self._free_connections = asyncio.Semaphore(_CONNECTIONS)

    async def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send a request; as `RetryingClient.send`."""
        request_state = RequestState(self._policy, request)
        _watch_body(request)
        try:
            return await self._send(request_state, request, stream)
        except BaseException as error:
            escaped = request_state.escaping(error)
        raise escaped

    async def _send(self, request_state: RequestState, request: httpx.Request, stream: bool) -> httpx.Response:
        while True:
            with ExitStack() as over:
                outcome = await self._attempt(request_state, request, stream, over)
                pause = request_state.next_delay(outcome)
                if pause is None:
                    return _final(request_state, outcome, over)
            await self._policy.clock.sleep_async(pause)

    async def _attempt(
        self, request_state: RequestState, request: httpx.Request, stream: bool, over: ExitStack
    ) -> AttemptResult:
        try:
            if self._policy.limiter is not None:
                await self._policy.limiter.enter_async(request_state.company, request_state.deadline, over)
            request_state.bound_timeouts()
            await self._wait_for_connection(request, over)
            request_state.begin_attempt(closed=self.is_closed)
            left = request_state.time_left
            # The network's own bounds come first, for they tell whether anything was sent.
            async with asyncio.timeout(None if left is None else left + _GRACE):
                response = _with_location(await super().send(request, stream=True, follow_redirects=False))
                if stream and response.is_success:
                    return _streamed(request_state, response)
                return await self._read(request_state, response)
        except Exception as error:
            return _failure(request_state, error)

    async def _wait_for_connection(self, request: httpx.Request, over: ExitStack) -> None:
        """Wait until fewer requests are under way than there are connections.

        httpx would wait too, but it goes through all that wait whenever one ends, and of a thousand at once each would
        cost many times what it costs here.
        """
        try:
            async with asyncio.timeout(request.extensions.get("timeout", {}).get("pool")):
                await self._free_connections.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout(f"all {_CONNECTIONS} connections are in use") from None
        over.callback(self._free_connections.release)

    async def _read(self, request_state: RequestState, response: httpx.Response) -> httpx.Response:
        try:
            content = _BodyBuffer(request_state, response)
            async for piece in _BodyStream(request_state, response):
                content.add(piece)
            return content.answer(response)
        finally:
            await response.aclose()


def chunks(response: httpx.Response) -> Iterator[bytes]:
    """The body of a streamed answer, decompressed.

    Raises:
        CodatError: It broke off, took too long, or cannot be decompressed.
    """
    return iter(cast("httpx.SyncByteStream", response.stream))


def chunks_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """The same for tasks."""
    return aiter(cast("httpx.AsyncByteStream", response.stream))


class _BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer as it comes in: decompressed, in bounded pieces, and within the time of its call."""

    def __init__(self, request_state: RequestState, response: httpx.Response) -> None:
        self._exchange = request_state
        self._stream: Any = response.stream
        self._decompressor: Decompressor | None = None
        self._problem: errors.CodatError | None = None
        try:
            self._decompressor = Decompressor(response)
        except DecodeError as error:
            self._problem = refusal.decode_error(error, response) if response.is_success else None

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
        self._exchange.check_time()
        if self._problem is not None:
            raise self._problem
        # Without one it is an error answer that cannot be read; its status says enough.
        if self._decompressor is not None:
            for piece in self._decompressor.decode(data):
                self._exchange.check_time()
                yield piece

    def _finish(self) -> None:
        if self._problem is not None:
            raise self._problem
        if self._decompressor is not None:
            self._decompressor.finish()

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


class _BodyBuffer:
    """The body of an answer that is read into memory."""

    def __init__(self, request_state: RequestState, response: httpx.Response) -> None:
        self._exchange = request_state
        self._pieces: list[bytes] = []
        self._size = 0
        announced = response.headers.get("Content-Length", "")
        if announced.isascii() and announced.isdecimal() and len(announced) < _MAX_DIGITS:
            request_state.check_size(int(announced))

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        self._exchange.check_size(self._size)
        self._pieces.append(piece)

    def answer(self, response: httpx.Response) -> httpx.Response:
        """The answer with all of its body, decompressed."""
        _forget_compression(response)
        return httpx.Response(
            response.status_code,
            headers=response.headers,
            content=b"".join(self._pieces),
            request=response.request,
            extensions=response.extensions,
        )


def _forget_compression(response: httpx.Response) -> None:
    if "Content-Encoding" in response.headers:
        response.headers = httpx.Headers(response.headers)
        for header in _OF_THE_WIRE:
            response.headers.pop(header, None)


def _streamed(request_state: RequestState, response: httpx.Response) -> httpx.Response:
    response.stream = _BodyStream(request_state, response)
    return response


class _TrackedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer that the caller reads: the request is under way until it is closed."""

    def __init__(self, response: httpx.Response, over: ExitStack, request_state: RequestState) -> None:
        self._stream: Any = response.stream
        self._over = over
        self._failure = partial(_failure_of_stream, request_state, response)

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
            return
        except Exception as error:
            failure = self._failure(error)
        raise failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
            return
        except Exception as error:
            failure = self._failure(error)
        raise failure

    def close(self) -> None:
        with self._over:
            self._stream.close()

    async def aclose(self) -> None:
        with self._over:
            await self._stream.aclose()


def _final(request_state: RequestState, outcome: AttemptResult, over: ExitStack) -> httpx.Response:
    """Hand an outcome to the caller; an error is raised here, where nothing of httpx hangs on it any more."""
    if isinstance(outcome, FailedAttempt):
        raise outcome.error
    if isinstance(outcome.stream, _BodyStream):
        # What a stand-in had in memory is closed already, and nobody will close it again.
        outcome.stream = _TrackedStream(outcome, ExitStack() if outcome.is_closed else over.pop_all(), request_state)
        _forget_compression(outcome)
    return outcome


def _failure_of_stream(request_state: RequestState, response: httpx.Response, error: Exception) -> Exception:
    if isinstance(error, httpx.DecodingError):
        return refusal.decode_error(DecodeError("$", str(error)), response)
    return _failure(request_state, error).error


def _failure(request_state: RequestState, error: Exception) -> FailedAttempt:
    if isinstance(error, errors.CodatError):
        return FailedAttempt(error, FailureKind.REFUSED)
    if isinstance(error, ThrottleTimeout) and error.is_misuse:
        return request_state.misuse(str(error))
    if isinstance(error, ThrottleTimeout):
        return request_state.failure(FailureKind.HELD_BACK, str(error), timed_out=True)
    if not isinstance(error, (httpx.HTTPError, TimeoutError)) or raised_by_signal(error):
        return request_state.unforeseen(error)
    if isinstance(error, _NEVER_SENT):
        fault = FailureKind.NEVER_SENT
    elif isinstance(error, _REFUSED):
        # What it says may quote a header, and the key with it.
        request_state.note_refusal()
        return request_state.failure(FailureKind.REFUSED, "the request is no valid HTTP", timed_out=False)
    else:
        fault = FailureKind.ANSWER_LOST
    return request_state.failure(fault, str(error), timed_out=isinstance(error, (httpx.TimeoutException, TimeoutError)))


class _NoCookies(CookieJar):
    """Keeps no cookie: a client is shared by many, and Codat sets none that it needs."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass

    def add_cookie_header(self, request: Any) -> None:
        pass


class _RequestBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a write; it tells what the caller's file raised from what the network did, and when it began."""

    def __init__(self, stream: Any, announced: str, extensions: dict[str, Any]) -> None:
        self._stream = stream
        self._announced = int(announced) if announced.isascii() and announced.isdecimal() else None
        self._extensions = extensions

    def __iter__(self) -> Iterator[bytes]:
        self._extensions[BEGUN] = True
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


def _next_part(parts: Iterator[bytes]) -> bytes | None:
    try:
        return next(parts, None)
    except Exception as error:
        raise BodyFailed(f"the file cannot be read ({type(error).__name__})", error) from None


def _watch_body(request: httpx.Request) -> None:
    """Have the body of a write tell when it began to be sent, and why it could not be."""
    stream = request.stream
    if (
        not is_read(request.method)
        and isinstance(stream, httpx.SyncByteStream)
        and not isinstance(stream, _RequestBody)
    ):
        request.stream = _RequestBody(stream, request.headers.get("Content-Length", ""), request.extensions)


def _set_location_aside(response: httpx.Response) -> None:
    """Hide where a redirect leads from httpx, which would prepare the next request, and may fail at it."""
    location = response.headers.pop("Location", None) if response.status_code in _REDIRECTS else None
    if location is not None:
        response.extensions[_LOCATION] = location


async def _set_location_aside_async(response: httpx.Response) -> None:
    _set_location_aside(response)


def _with_location(response: httpx.Response) -> httpx.Response:
    location = response.extensions.pop(_LOCATION, None)
    if location is not None:
        response.headers["Location"] = location
    return response


def _can_be_proxy(address: str) -> None:
    httpx.HTTPTransport(proxy=address, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
