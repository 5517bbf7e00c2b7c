"""The client of one Codat account: its settings, and how it makes a call."""

from __future__ import annotations

import math
import ssl
import warnings
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from codat_runtime import DecodeError as WireDecodeError
from codat_runtime.http import httpx

from .. import errors
from .._base.api_key import ApiKey
from .._base.arguments import Duration, seconds, whole
from .._base.block import BlockVariable, block
from .._base.clock import Clock
from .._http import error_factory
from .._http.connection_pools import ConnectionPools
from .._http.error_factory import FailedAttempt
from .._http.http_client import AsyncRetryingClient, RetryingClient
from .._http.limiter import LimitedTwice, Limiter, Unlimited
from .._http.network_settings import HttpClients, HttpTransport, NetworkSettings, Pool
from .._http.rate_limit import Limits
from .._http.rate_limit_headers import LastResponseHeaders, RateLimit
from .._http.request_context import RequestContext
from .._http.request_state import RequestPolicy, RequestState
from .._http.response_body import chunks, chunks_async
from .._http.retry import FailureKind
from .._http.settings import HttpSettings
from .._http.throttle import Throttle
from ..errors import ConfigurationError
from ..instrumentation._logging import log_as_environment_says
from . import options as config
from .call_options import NO_OPTIONS, CallOptions, Options, read_quota_reserve
from .response import Detailed, describe_response
from .stream import Stream, announced_size
from .unread_response import UnreadResponse

if TYPE_CHECKING:
    from codat_runtime import Call


T = TypeVar("T")


default_block: BlockVariable[Client] = BlockVariable("codat_default_client")
"""The `as_default` block that is being run; once one was entered, this process may serve several tenants."""


class Client:
    """A client for one Codat account; safe to share among threads, tasks and event loops."""

    def __init__(
        self,
        api_key: str | ApiKey | None = None,
        *,
        base_url: str | None = None,
        timeout: Duration = config.DEFAULT_TIMEOUT,
        total_timeout: Duration | None = config.DEFAULT_TOTAL_TIMEOUT,
        max_retries: int = config.DEFAULT_MAX_RETRIES,
        strict: bool = False,
        limits: Limits | None = Limits(),  # noqa: B008 - frozen
        limiter: Limiter | None = None,
        quota_reserve: int = 0,
        page_concurrency: int = config.DEFAULT_PAGE_CONCURRENCY,
        max_response_bytes: int = config.DEFAULT_MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        ssl_context: ssl.SSLContext | None = None,
        pool: Pool | None = None,
        transport: HttpTransport | None = None,
        http_client: HttpClients | None = None,
        clock: Clock | None = None,
        max_answer_bytes: int | None = None,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            api_key: The raw key or the ready-made header value; None for the variable `CODAT_API_KEY`.
            base_url: Where the API is; https, unless it is on this machine. None for the variable `CODAT_BASE_URL`, or
                else https://api.codat.io.
            timeout: Seconds, or a `timedelta`, for each step of a request: to connect, to send, to read.
            total_timeout: Seconds, or a `timedelta`, for a call with all its attempts and pauses, waiting for the
                client's own limits and reading a download included; None for no bound.
            max_retries: The number of retries of a request, where a retry is safe.
            strict: True if a response that differs from its document raises `DecodeError`.
            limits: The limits that the client keeps on its own, together with the other clients of this process that
                go to the same origin with equal limits; None for no limits.
            limiter: Keeps limits together with other processes, after those of `limits`, as
                `codat_facade.shared_limits.SharedLimits` does.
            quota_reserve: Requests of the day's quota that are kept for urgent calls, which are made by
                `with_options(quota_reserve=0)`; others are refused when no more are left by the last response.
            page_concurrency: The number of pages that an asynchronous `fetch_all` fetches at once.
            max_response_bytes: The largest response that is read into memory, decompressed.
            headers: Headers that each request carries beside the client's own.
            proxy: Address of a proxy, with its password if it has one; None for the proxies of the environment.
            ssl_context: Certificates that are trusted, and the one that is shown to the server; None for the variables
                `SSL_CERT_FILE` and `SSL_CERT_DIR`, or else the usual authorities.
            pool: The number of connections, and the time that idle ones are kept.
            transport: Carries the requests instead of the network, for blocking calls, for `.aio` or for both. It stays
                the caller's, who closes it.
            http_client: An `httpx.Client`, an `httpx.AsyncClient`, or a pair of both, that sends each request instead.
                It stays the caller's, who closes it; its own authentication and redirects are not used.
            clock: A clock that replaces the system's, for tests.
            max_answer_bytes: Deprecated: the name that `max_response_bytes` had.

        Raises:
            ConfigurationError: There is no usable key, or `base_url` is not safe.
            TypeError: An option is of the wrong type.
            ValueError: An option is out of range.
        """
        # Out of sight first: a traceback may show the variables of its frames.
        api_key = ApiKey.of(api_key)
        self._secret = config.read_api_key(api_key)
        log_as_environment_says()
        self._base_url = config.read_base_url(base_url)
        self._strict = strict
        self._clock = config.checked_clock(clock)
        self._page_concurrency = whole("page_concurrency", page_concurrency, least=1)
        self._last_headers = LastResponseHeaders()
        self._options = NO_OPTIONS
        self._quota_reserve = read_quota_reserve(quota_reserve)
        self._parent: Client | None = None
        try:
            url = httpx.URL(self._base_url)
            _ = url.host
        except (httpx.InvalidURL, UnicodeError) as error:
            raise ConfigurationError(f"base_url is {self._base_url!r}, which is no URL: {error}") from None
        if max_answer_bytes is not None:
            warnings.warn("max_answer_bytes is called max_response_bytes now", DeprecationWarning, stacklevel=2)
            max_response_bytes = max_answer_bytes
        own = Unlimited() if limits is None else Throttle.of(limits, self._clock, url, transport)
        self._policy = policy = RequestPolicy(
            origin=(url.scheme, url.host, url.port),
            max_retries=whole("max_retries", max_retries, least=0),
            total_timeout=math.inf if total_timeout is None else seconds("total_timeout", total_timeout),
            max_response_bytes=whole("max_response_bytes", max_response_bytes, least=1),
            clock=self._clock,
            limiter=own if limiter is None else LimitedTwice(own, config.checked_limiter(limiter), self._clock),
            observe=self._last_headers.note,
            hide=self._secret.redact,
        )
        way = NetworkSettings.read(
            url,
            is_local=config.is_loopback(url.host),
            transport=transport,
            http_client=http_client,
            proxy=proxy,
            ssl_context=ssl_context,
            headers=config.read_client_headers(headers),
            pool=pool,
        )
        settings = HttpSettings(url, seconds("timeout", timeout), self._secret, way)
        settings.check_environment()
        self._pools = ConnectionPools(settings, policy)
        # Close the connections once the client has been garbage-collected and no call is in flight.
        weakref.finalize(self, self._pools.close)

    @property
    def base_url(self) -> str:
        """The URL of the API."""
        return self._base_url

    @property
    def strict(self) -> bool:
        """True if a response that differs from its document raises `DecodeError`."""
        return self._strict

    @property
    def clock(self) -> Clock:
        """The clock that it tells the time and waits by."""
        return self._clock

    @property
    def page_concurrency(self) -> int:
        """The number of pages that an asynchronous `fetch_all` fetches at once."""
        return self._page_concurrency

    @property
    def rate_limit(self) -> RateLimit | None:
        """The day's quota, as the last response reported it; None before the first."""
        return self._last_headers.rate_limit

    @property
    def call_options(self) -> CallOptions:
        """The options that `with_options` was given."""
        return self._options

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Make a client that shares connections, limits and the last quota with this one, and has other options.

        It is cheap enough for a single call: `invoices.get(client.with_options(max_retries=0), ...)`. Closing it closes
        nothing: the connections are those of this client.

        Args:
            **options: `timeout`, `total_timeout`, `max_retries`, `headers`, `idempotency_key` (of one write),
                `strict` and `quota_reserve`.

        Raises:
            TypeError: An option is unknown or of the wrong type.
            ValueError: An option is out of range.
        """
        return self.with_call_options(self._options.read(options))

    def with_call_options(self, options: CallOptions) -> Self:
        """As `with_options`, with options that were read before."""
        client = object.__new__(type(self))
        # Connections close with the client that made them, which must live as long as this one.
        client.__dict__ = self.__dict__.copy()
        client._options = options
        client._parent = self._parent or self
        if options.strict is not None:
            client._strict = options.strict
        if options.quota_reserve is not None:
            client._quota_reserve = options.quota_reserve
        return client

    def perform(
        self, call: Call[T], *, retry: bool = True, total_timeout: float | None = None, key_age: float = 0.0
    ) -> T:
        """Make a call.

        Args:
            call: What to ask, as an operation or a generated endpoint describes it.
            retry: Whether it may be sent again where that is safe.
            total_timeout: Seconds that it may take with everything; None for the client's `total_timeout`.
            key_age: Seconds since its idempotency key was first sent, by an earlier call or process.

        Returns:
            The parsed response.

        Raises:
            CodatError: The call failed; the class says how.
        """
        return self._perform(call, self._context(call, retry, total_timeout, key_age))[0]

    async def perform_async(
        self, call: Call[T], *, retry: bool = True, total_timeout: float | None = None, key_age: float = 0.0
    ) -> T:
        """Make a call without blocking; as `perform`."""
        return await (await self.fetch_async(call, retry=retry, total_timeout=total_timeout, key_age=key_age))()

    async def fetch_async(
        self, call: Call[T], *, retry: bool = True, total_timeout: float | None = None, key_age: float = 0.0
    ) -> UnreadResponse[T]:
        """Make a call without blocking, and leave it to the caller when its response is read.

        Args:
            call: What to ask.
            retry: Whether it may be sent again where that is safe.
            total_timeout: Seconds that it may take with everything; None for the client's `total_timeout`.
            key_age: Seconds since its idempotency key was first sent, by an earlier call or process.

        Returns:
            The response, to be called and awaited: that reads and returns it, or raises its error. One that nobody
            reads any more is dropped by `drop`.

        Raises:
            CodatError: No response came; the class says why.
        """
        response = await self._send_async(call, self._context(call, retry, total_timeout, key_age))

        async def read() -> T:
            return (await self._finish_async(call, response))[0]

        return UnreadResponse(read, response)

    def perform_detailed(self, call: Call[T]) -> Detailed[T]:
        """Make a call, and return its status and headers too; as `perform`."""
        started = self._clock.now()
        result = self._perform(call, self._context(call))
        return describe_response(*result, duration=self._clock.now() - started)

    async def perform_detailed_async(self, call: Call[T]) -> Detailed[T]:
        """Make a call without blocking, and return its status and headers too; as `perform`."""
        started = self._clock.now()
        result = await self._finish_async(call, await self._send_async(call, self._context(call)))
        return describe_response(*result, duration=self._clock.now() - started)

    @contextmanager
    def stream(self, call: Call[bytes]) -> Generator[Stream[Iterator[bytes]]]:
        """Make a call whose response is read piece by piece; it is under way as long as the `with` block lasts.

        Args:
            call: What to ask. It is sent again where that is safe, but not once its response has begun.

        Returns:
            A context manager that gives the response.

        Raises:
            CodatError: The call failed, or its response broke off; the class says how.
        """
        with closing(self._send(call, self._context(call), stream=True)) as response:
            self._refuse_part(call, response)
            yield Stream(chunks(response), announced_size(response.headers))

    @asynccontextmanager
    async def stream_async(self, call: Call[bytes]) -> AsyncGenerator[Stream[AsyncIterator[bytes]]]:
        """Make a call whose response is read piece by piece, without blocking; as `stream`."""
        async with aclosing(await self._send_async(call, self._context(call), stream=True)) as response:
            self._refuse_part(call, response)
            yield Stream(chunks_async(response), announced_size(response.headers))

    def get_httpx_client(self) -> httpx.Client:
        """Return the underlying `httpx.Client`, with retries, limits and this package's errors in its `send`."""
        return self._pools.sync_client()

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the `httpx.AsyncClient` of the running event loop; as `get_httpx_client`."""
        return self._pools.async_client()

    @block
    def as_default(self) -> Generator[Self]:
        """Make this the default client in this block, of this thread or task.

        From the first such block on, a call that names no client outside of every block is refused, for it would go to
        the account of another tenant; `configure(..., serve_beside_tenants=True)` allows it.
        """
        with default_block.set(self):
            yield self

    def close(self) -> None:
        """Close all connections; those of an event loop close when it ends, or by `aclose` on it."""
        if self._parent is None:
            self._pools.close()

    async def aclose(self) -> None:
        """Close all connections, those of the running event loop included."""
        if self._parent is None:
            await self._pools.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # A traceback may show a client that could not be made.
        return f"<codat_facade.Client for {getattr(self, '_base_url', 'nothing yet')}>"

    def _perform(self, call: Call[T], context: RequestContext) -> tuple[T, httpx.Response]:
        response = self._send(call, context)
        while True:
            try:
                return self._read(call, response), response
            except errors.DecodeError as error:
                pause = self._next_delay(error, response)
            with _reporting_its_end(response.request):
                self._clock.sleep(pause)
                response = self._pools.sync_client().send(response.request)

    async def _finish_async(self, call: Call[T], response: httpx.Response) -> tuple[T, httpx.Response]:
        while True:
            try:
                return self._read(call, response), response
            except errors.DecodeError as error:
                pause = self._next_delay(error, response)
            with _reporting_its_end(response.request):
                await self._clock.sleep_async(pause)
                response = await self._pools.async_client().send(response.request)

    def _next_delay(self, error: errors.DecodeError, response: httpx.Response) -> float:
        """Return the seconds until the next attempt at what could not be read; raise the error where there is none."""
        state = RequestState(self._policy, response.request)
        delay = state.next_delay(FailedAttempt(error, FailureKind.UNREADABLE)) if error.transient else None
        if delay is None:
            raise state.escaping(error)
        return delay

    def _send(self, call: Call[Any], context: RequestContext, *, stream: bool = False) -> httpx.Response:
        http = self._pools.sync_client()
        return http.send(self._request(call, http, context), stream=stream)

    async def _send_async(self, call: Call[Any], context: RequestContext, *, stream: bool = False) -> httpx.Response:
        http = self._pools.async_client()
        return await http.send(self._request(call, http, context), stream=stream)

    def _context(
        self, call: Call[Any], retry: bool = True, total_timeout: float | None = None, key_age: float = 0.0
    ) -> RequestContext:
        options = self._options
        total_timeout = options.total_timeout if total_timeout is None else total_timeout
        return RequestContext(
            retry=retry,
            max_retries=options.max_retries,
            deadline=None if total_timeout is None else self._clock.now() + total_timeout,
            route=call.route,
            has_reader=True,
            key_age=key_age,
        )

    def _request(
        self, call: Call[Any], http: RetryingClient | AsyncRetryingClient, context: RequestContext
    ) -> httpx.Request:
        options = self._options
        try:
            request = http.build_call(options.prepared(call), context)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise ValueError(f"{call.method} {call.route} cannot be asked with these arguments: {error}") from None
        options.apply(request)
        if self._quota_reserve:
            rate_limit = self.rate_limit
            if rate_limit is not None and rate_limit.is_reserved(self._quota_reserve):
                raise error_factory.quota_reserved(request, rate_limit)
        return request

    def _raise_for_status(self, response: httpx.Response) -> None:
        if not response.is_success:
            with _reporting_its_end(response.request):
                raise error_factory.error_from_response(response, self._secret.redact)

    def _refuse_part(self, call: Call[Any], response: httpx.Response) -> None:
        self._raise_for_status(response)
        try:
            call.refuse_part(response.status_code)
        except WireDecodeError as error:
            with _reporting_its_end(response.request):
                raise error_factory.reading_error(error, response) from None

    def _read(self, call: Call[T], response: httpx.Response) -> T:
        self._raise_for_status(response)
        # Nothing, where something was promised, may come from an intermediary: no write has succeeded by that, and no
        # list has ended.
        is_doubtful = not response.content
        observation = RequestContext.of(response.request).observation
        try:
            result = call.read(response.status_code, response.content, strict=self._strict or is_doubtful)
        except BaseException as error:
            failure = error_factory.reading_error(
                error,
                response,
                # What differs from its document alone would differ again; what no reading takes was broken on the way.
                is_transient=(lambda: not _is_readable(call, response, strict=is_doubtful)) if self._strict else None,
            )
            if observation is not None and not isinstance(failure, errors.DecodeError):
                observation.failed(failure)
        else:
            if observation is not None:
                observation.succeeded(response)
            return result
        raise failure


@contextmanager
def _reporting_its_end(request: httpx.Request) -> Generator[None]:
    """Report the end of the call of a request, if an exception ends it in this block."""
    try:
        yield
    except BaseException as error:
        observation = RequestContext.of(request).observation
        if observation is not None:
            observation.failed(error)
        raise


def _is_readable(call: Call[Any], response: httpx.Response, *, strict: bool) -> bool:
    try:
        call.read(response.status_code, response.content, strict=strict)
    except Exception:
        return False
    return True


def is_codat_client(client: object) -> bool:
    """Return whether an object is a client of this package, and not a mock that pretends to be one."""
    return issubclass(type(client), Client)
