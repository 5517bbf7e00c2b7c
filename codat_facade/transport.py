"""The two drivers that send requests: again where that is safe, within limits, with errors of this package."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from functools import cached_property
from typing import Any

import httpx
from codat_api.runtime import DecodeError

from . import errors, refusal
from ._version import __version__
from .exchange import Exchange, Failure, Policy
from .limiter import TooLate
from .retry import Fault
from .secret import Secret

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_REFUSED = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)
_CONNECTIONS = 100
# For each request httpx looks at all idle connections: more of them cost more than they save.
_IDLE_CONNECTIONS = 20
_BROKEN_COMPRESSION = DecodeError("$", "its compression is broken")
_OF_THE_WIRE = ("Content-Encoding", "Content-Length")

Carrier = httpx.BaseTransport | httpx.AsyncBaseTransport
"""Takes requests to where they are answered: over the network, or to a stand-in in this process."""

Outcome = httpx.Response | Failure


class Wire:
    """Where requests go, and what each of them carries; both drivers are made from one."""

    def __init__(self, base_url: httpx.URL, timeout: float, secret: Secret, carrier: Carrier | None) -> None:
        self._base_url = base_url
        self._timeout = timeout
        self._secret = secret
        self._carrier = carrier

    def options(self) -> dict[str, Any]:
        """What an httpx client is made with."""
        return {
            "base_url": self._base_url,
            "timeout": self._timeout,
            "headers": {"User-Agent": f"codat-facade/{__version__}"},
            "limits": httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_IDLE_CONNECTIONS),
            "transport": self._carrier,
            "verify": self._tls,
            # A proxy has no business with what is meant for this machine, and http would show it the key.
            "trust_env": self._base_url.scheme == "https",
        }

    def sign(self, headers: httpx.Headers) -> None:
        """Add the key, which stands in no options, for tracebacks may show those."""
        headers["Authorization"] = self._secret.authorization

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        if self._carrier is None and self._base_url.scheme == "https":
            return httpx.create_ssl_context()
        # Not needed, so not filled with certificates, which takes a while; it trusts nobody.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Transport(httpx.Client):
    """An httpx client whose `send` keeps to a policy; everything else of httpx stands on it."""

    def __init__(self, wire: Wire, policy: Policy) -> None:
        super().__init__(**wire.options())
        wire.sign(self.headers)
        self._policy = policy

    def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send a request, again where that is safe; redirects are not followed.

        Raises:
            NetworkError: No answer came.
            TimeoutError: No answer came in time.
            AnswerTooLargeError: The answer does not fit into memory.
            ConfigurationError: The request goes to another host.
        """
        policy = self._policy
        exchange = Exchange(policy, request)
        while True:
            with ExitStack() as over:
                outcome = self._attempt(exchange, request, stream, over)
                pause = exchange.pause_after(outcome)
                if pause is None:
                    return _final(exchange, outcome, over)
            policy.clock.sleep(pause)

    def _attempt(self, exchange: Exchange, request: httpx.Request, stream: bool, over: ExitStack) -> Outcome:
        try:
            if self._policy.limiter is not None:
                self._policy.limiter.enter(exchange.company, exchange.deadline, over)
            exchange.bound_timeouts()
            response = super().send(request, stream=True, follow_redirects=False)
            return response if stream and response.is_success else self._read(exchange, response)
        except (httpx.HTTPError, errors.CodatError, TooLate) as error:
            return _failure(exchange, error)

    def _read(self, exchange: Exchange, response: httpx.Response) -> httpx.Response:
        try:
            body = _Body(exchange, response)
            for chunk in response.iter_bytes():
                body.add(chunk)
            return body.answer(response)
        finally:
            response.close()


class AsyncTransport(httpx.AsyncClient):
    """The same for tasks."""

    def __init__(self, wire: Wire, policy: Policy) -> None:
        super().__init__(**wire.options())
        wire.sign(self.headers)
        self._policy = policy
        self._free_connections = asyncio.Semaphore(_CONNECTIONS)

    async def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send a request; as `Transport.send`."""
        policy = self._policy
        exchange = Exchange(policy, request)
        while True:
            with ExitStack() as over:
                outcome = await self._attempt(exchange, request, stream, over)
                pause = exchange.pause_after(outcome)
                if pause is None:
                    return _final(exchange, outcome, over)
            await policy.clock.sleep_async(pause)

    async def _attempt(self, exchange: Exchange, request: httpx.Request, stream: bool, over: ExitStack) -> Outcome:
        try:
            if self._policy.limiter is not None:
                await self._policy.limiter.enter_async(exchange.company, exchange.deadline, over)
            exchange.bound_timeouts()
            await self._wait_for_connection(request, over)
            async with asyncio.timeout(exchange.time_left):
                response = await super().send(request, stream=True, follow_redirects=False)
                return response if stream and response.is_success else await self._read(exchange, response)
        except (httpx.HTTPError, errors.CodatError, TooLate, TimeoutError) as error:
            return _failure(exchange, error)

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

    async def _read(self, exchange: Exchange, response: httpx.Response) -> httpx.Response:
        try:
            body = _Body(exchange, response)
            async for chunk in response.aiter_bytes():
                body.add(chunk)
            return body.answer(response)
        finally:
            await response.aclose()


def chunks(response: httpx.Response) -> Iterator[bytes]:
    """The body of an answer that the caller reads, decompressed.

    Raises:
        CodatError: It broke off, or cannot be decompressed.
    """
    try:
        yield from response.iter_bytes()
        return
    except httpx.DecodingError:
        failure = refusal.undecodable(_BROKEN_COMPRESSION, response)
    raise failure


async def chunks_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """The same for tasks."""
    try:
        async for chunk in response.aiter_bytes():
            yield chunk
        return
    except httpx.DecodingError:
        failure = refusal.undecodable(_BROKEN_COMPRESSION, response)
    raise failure


class _Body:
    """An answer as it comes in."""

    def __init__(self, exchange: Exchange, response: httpx.Response) -> None:
        self._exchange = exchange
        self._chunks: list[bytes] = []
        self._size = 0
        announced = response.headers.get("Content-Length", "")
        if announced.isdecimal():
            exchange.check_size(int(announced))

    def add(self, chunk: bytes) -> None:
        self._size += len(chunk)
        self._exchange.check_size(self._size)
        self._chunks.append(chunk)

    def answer(self, response: httpx.Response) -> httpx.Response:
        """The answer with all of its body, decompressed."""
        if "Content-Encoding" in response.headers:
            for header in _OF_THE_WIRE:
                response.headers.pop(header, None)
        return httpx.Response(
            response.status_code,
            headers=response.headers,
            content=b"".join(self._chunks),
            request=response.request,
            extensions=response.extensions,
        )


class _Held(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer that the caller reads: the request is under way until it is closed."""

    def __init__(self, stream: Any, over: ExitStack, exchange: Exchange) -> None:
        self._stream = stream
        self._over = over
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
            return
        except httpx.HTTPError as error:
            failure = _failure(self._exchange, error)
        raise failure.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
            return
        except httpx.HTTPError as error:
            failure = _failure(self._exchange, error)
        raise failure.error

    def close(self) -> None:
        with self._over:
            self._stream.close()

    async def aclose(self) -> None:
        with self._over:
            await self._stream.aclose()


def _final(exchange: Exchange, outcome: Outcome, over: ExitStack) -> httpx.Response:
    """Hand an outcome to the caller; an error is raised here, where nothing of httpx hangs on it any more."""
    if isinstance(outcome, Failure):
        raise outcome.error
    if not outcome.is_closed:
        outcome.stream = _Held(outcome.stream, over.pop_all(), exchange)
    return outcome


def _failure(exchange: Exchange, error: Exception) -> Failure:
    if isinstance(error, errors.CodatError):
        return Failure(error, Fault.REFUSED)
    if isinstance(error, TooLate) and error.is_misuse:
        return exchange.misuse(str(error))
    if isinstance(error, TooLate):
        return exchange.failure(Fault.HELD_BACK, str(error), timed_out=True)
    if isinstance(error, _NEVER_SENT):
        fault = Fault.NEVER_SENT
    elif isinstance(error, _REFUSED):
        # What it says may quote a header, and the key with it.
        return exchange.failure(Fault.REFUSED, "the request is no valid HTTP", timed_out=False)
    else:
        fault = Fault.ANSWER_LOST
    return exchange.failure(fault, str(error), timed_out=isinstance(error, (httpx.TimeoutException, TimeoutError)))
