"""The two clients that send requests: again where that is safe, within limits, with errors of this package."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from codat_runtime.http import httpx

from .._base.clean_up import CleanUp
from .direct_route import DirectRoute
from .error_factory import FailedAttempt
from .request_body import track_body
from .request_builder import RequestBuilder
from .request_context import RequestContext
from .request_state import RequestPolicy, RequestState
from .response_body import BodyBuffer, BodyStream, TrackedStream, forget_compression
from .settings import UNUSABLE, HttpSettings

if TYPE_CHECKING:
    from codat_runtime import Call

_LOCATION = "codat_location"
_REDIRECTS = range(300, 400)
_GRACE = 0.1

AttemptResult = httpx.Response | FailedAttempt


class RetryingClient(httpx.Client):
    """An httpx client whose `send` keeps to a policy; everything else of httpx stands on it."""

    def __init__(self, settings: HttpSettings, policy: RequestPolicy) -> None:
        settings.check(blocking=True)
        try:
            super().__init__(**settings.options(), event_hooks={"response": [_hide_location]})
        except UNUSABLE as error:
            raise settings.error(error) from None
        settings.finish(self)
        self._policy = policy
        self._builder = RequestBuilder(self)
        self._route = DirectRoute(self, settings.base_url)

    def build_call(self, call: Call[Any], context: RequestContext) -> httpx.Request:
        """Turn a call into a request with a context.

        Raises:
            ValueError: Its arguments cannot stand in a URL.
        """
        return self._builder.build(call, context)

    def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send a request, again where that is safe; redirects are not followed.

        Raises:
            NetworkError: No response came.
            TimeoutError: No response came in time.
            ResponseTooLargeError: The response does not fit into memory.
            ConfigurationError: The request goes to another host.
        """
        state = RequestState(self._policy, request)
        track_body(request, state.context, self._policy.clock)
        try:
            return self._send(state, request, stream)
        except BaseException as error:
            escaped = state.escaping(error)
        # Here, where nothing of httpx, and no header with it, hangs on it any more.
        raise escaped

    def _send(self, state: RequestState, request: httpx.Request, stream: bool) -> httpx.Response:
        while True:
            with CleanUp() as over:
                outcome = self._attempt(state, request, stream, over)
                delay = state.next_delay(outcome)
                if delay is None:
                    return _final(state, outcome, over)
            self._policy.clock.sleep(delay)

    def _attempt(self, state: RequestState, request: httpx.Request, stream: bool, over: CleanUp) -> AttemptResult:
        try:
            self._policy.limiter.acquire(state.company, state.deadline, over, state.waited)
            state.begin_attempt(closed=self.is_closed)
            pool = None if stream else self._route.pool()
            if pool is not None:
                response = self._route.response(pool.handle_request(self._route.request(request)), request)
            else:
                response = _with_location(super().send(request, stream=True, follow_redirects=False))
            return _streamed(state, response) if stream and response.is_success else self._read(state, response)
        except Exception as error:
            return state.failure(error)

    def _read(self, state: RequestState, response: httpx.Response) -> httpx.Response:
        source: Any = response.stream
        try:
            body = BodyBuffer(state, response)
            for piece in body.stream:
                body.add(piece)
        finally:
            source.close()
        return body.complete()


class AsyncRetryingClient(httpx.AsyncClient):
    """An httpx client for tasks; as `RetryingClient`."""

    def __init__(self, settings: HttpSettings, policy: RequestPolicy) -> None:
        settings.check(blocking=False)
        try:
            super().__init__(**settings.options(), event_hooks={"response": [_hide_location_async]})
        except UNUSABLE as error:
            raise settings.error(error) from None
        settings.finish(self)
        self._policy = policy
        self._builder = RequestBuilder(self)
        self._route = DirectRoute(self, settings.base_url)
        self._free_connections = asyncio.Semaphore(settings.max_connections)
        self._max_connections = settings.max_connections

    def build_call(self, call: Call[Any], context: RequestContext) -> httpx.Request:
        """Turn a call into a request with a context; as `RetryingClient.build_call`."""
        return self._builder.build(call, context)

    async def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:
        """Send a request; as `RetryingClient.send`."""
        state = RequestState(self._policy, request)
        track_body(request, state.context, self._policy.clock)
        try:
            return await self._send(state, request, stream)
        except BaseException as error:
            escaped = state.escaping(error)
        raise escaped

    async def _send(self, state: RequestState, request: httpx.Request, stream: bool) -> httpx.Response:
        while True:
            with CleanUp() as over:
                outcome = await self._attempt(state, request, stream, over)
                delay = state.next_delay(outcome)
                if delay is None:
                    return _final(state, outcome, over)
            await self._policy.clock.sleep_async(delay)

    async def _attempt(self, state: RequestState, request: httpx.Request, stream: bool, over: CleanUp) -> AttemptResult:
        try:
            await self._policy.limiter.acquire_async(state.company, state.deadline, over, state.waited)
            await self._wait_for_connection(state, request, over)
            state.begin_attempt(closed=self.is_closed)
            left = state.time_left
            # The network's own bounds come first, for they tell whether anything was sent.
            async with asyncio.timeout(None if left is None else left + _GRACE):
                pool = None if stream else self._route.pool()
                if pool is not None:
                    received = await pool.handle_async_request(self._route.request(request))
                    response = self._route.response(received, request)
                else:
                    response = _with_location(await super().send(request, stream=True, follow_redirects=False))
                if stream and response.is_success:
                    return _streamed(state, response)
                return await self._read(state, response)
        except Exception as error:
            return state.failure(error)

    async def _wait_for_connection(self, state: RequestState, request: httpx.Request, over: CleanUp) -> None:
        """Wait until fewer requests are under way than there are connections.

        httpx would wait too, but it goes through all that wait whenever one ends, and of a thousand at once each would
        cost many times what it costs here.
        """
        if not self._free_connections.locked():
            await self._free_connections.acquire()
        else:
            state.bound_timeouts()
            try:
                async with asyncio.timeout(request.extensions.get("timeout", {}).get("pool")):
                    await self._free_connections.acquire()
            except TimeoutError:
                raise httpx.PoolTimeout(f"all {self._max_connections} connections are in use") from None
        over.callback(self._free_connections.release)

    async def _read(self, state: RequestState, response: httpx.Response) -> httpx.Response:
        source: Any = response.stream
        try:
            body = BodyBuffer(state, response)
            async for piece in body.stream:
                body.add(piece)
        finally:
            await source.aclose()
        return body.complete()


def _streamed(state: RequestState, response: httpx.Response) -> httpx.Response:
    response.stream = BodyStream(state, response)
    return response


def _final(state: RequestState, outcome: AttemptResult, over: CleanUp) -> httpx.Response:
    """Return the response or raise its error, here, where no exception of httpx is chained to it."""
    if isinstance(outcome, FailedAttempt):
        raise outcome.error
    if isinstance(outcome.stream, BodyStream):
        # The response of an emulator in memory is closed already, and will not be closed again.
        outcome.stream = TrackedStream(outcome, CleanUp() if outcome.is_closed else over.pop_all(), state)
        forget_compression(outcome)
    else:
        state.returned(outcome)
    return outcome


def _hide_location(response: httpx.Response) -> None:
    """Hide where a redirect leads from httpx, which would prepare the next request, and may fail at it."""
    location = response.headers.pop("Location", None) if response.status_code in _REDIRECTS else None
    if location is not None:
        response.extensions[_LOCATION] = location


async def _hide_location_async(response: httpx.Response) -> None:
    _hide_location(response)


def _with_location(response: httpx.Response) -> httpx.Response:
    location = response.extensions.pop(_LOCATION, None)
    if location is not None:
        response.headers["Location"] = location
    return response
