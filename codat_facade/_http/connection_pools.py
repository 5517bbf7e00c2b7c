"""The connections of a client: one pool for threads, one for each event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from threading import Lock

from .._base.fork import register_after_fork
from ..errors import ConfigurationError
from .error_factory import CLOSED
from .event_loop import running_loop
from .http_client import AsyncRetryingClient, RetryingClient
from .request_state import RequestPolicy
from .settings import HttpSettings

_Held = tuple[AsyncRetryingClient, AsyncGenerator[AsyncRetryingClient]]


class ConnectionPools:
    """Makes each pool when it is first needed, and closes them all."""

    def __init__(self, settings: HttpSettings, policy: RequestPolicy) -> None:
        self._settings = settings
        self._policy = policy
        self._closed = False
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Leave the parent's connections to the parent."""
        self._lock = Lock()
        self._sync: RetryingClient | None = None
        self._by_loop: dict[asyncio.AbstractEventLoop, _Held] = {}

    def sync_client(self) -> RetryingClient:
        """The pool for synchronous calls."""
        pool = self._sync
        if pool is None or self._closed:
            with self._lock:
                self._refuse_if_closed()
                pool = self._sync
                if pool is None:
                    pool = self._sync = RetryingClient(self._settings, self._policy)
        return pool

    def async_client(self) -> AsyncRetryingClient:
        """The pool for calls on the event loop that is running.

        Raises:
            ConfigurationError: No loop of asyncio runs here, or the client is closed.
        """
        loop = running_loop()
        with self._lock:
            self._refuse_if_closed()
            held = self._by_loop.get(loop)
            if held is None:
                for ended in [loop for loop in self._by_loop if loop.is_closed()]:
                    del self._by_loop[ended]
                held = self._by_loop[loop] = _begun(self._hold(loop))
        return held[0]

    def close(self) -> None:
        """Close the pool for threads; that of a loop closes when its loop ends."""
        with self._lock:
            self._closed = True
            pool, self._sync = self._sync, None
        if pool is not None:
            pool.close()

    async def aclose(self) -> None:
        """Close the pool of the running loop too."""
        self.close()
        held = self._by_loop.get(asyncio.get_running_loop())
        if held is not None:
            await held[1].aclose()

    async def _hold(self, loop: asyncio.AbstractEventLoop) -> AsyncGenerator[AsyncRetryingClient]:
        pool = AsyncRetryingClient(self._settings, self._policy)
        try:
            yield pool
        finally:
            await pool.aclose()
            with self._lock:
                self._by_loop.pop(loop, None)

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise ConfigurationError(CLOSED)


def _begun(holder: AsyncGenerator[AsyncRetryingClient]) -> _Held:
    """Begin an asynchronous generator up to its first value.

    A loop closes the generators that were begun on it before it ends, and with them the pools that they hold; after
    that it is too late for everybody.
    """
    try:
        holder.asend(None).send(None)
    except StopIteration as begun:
        return begun.value, holder
    raise AssertionError("the generator waits before its first value")
