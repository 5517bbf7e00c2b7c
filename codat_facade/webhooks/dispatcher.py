"""Dispatch of events to their handlers."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable, Iterator
from enum import IntEnum
from fnmatch import fnmatchcase
from typing import Any, TypeVar

from .event import Event
from .threads import in_thread, run

_log = logging.getLogger("codat_facade.webhooks")

HandlerResult = bool | None
"""The result of a handler: None or True if it is done, False if Codat shall send the event again."""

Handler = Callable[[Event[Any]], HandlerResult | Awaitable[HandlerResult]]

H = TypeVar("H", bound=Handler)


class RetryLater(Exception):
    """Raised by a handler that cannot handle an event now, so that Codat sends it again."""


class Outcome(IntEnum):
    """The outcome of an event, from good to bad."""

    DONE = 0
    TRY_AGAIN = 1
    FAILED = 2


class Dispatcher:
    """Gives each event to the handlers that asked for its type, in the order in which they asked.

    Codat delivers an event until it is taken. Where one handler is not done, all of them get the event again.
    """

    def __init__(self) -> None:
        self._handlers: list[tuple[tuple[str, ...], Handler]] = []

    def on(self, *event_types: str) -> Callable[[H], H]:
        """Ask for events.

        Args:
            *event_types: Names, exact or with `*` for any text: `connection.created`, `invoices.write.*`,
                `*.write.unsuccessful`; `*` alone for everything. Rules of the older form are found by both of their
                names: `ClientRateLimitReached`, `Rate Limit Reached`.

        Returns:
            A decorator for a handler, which may be asynchronous. It says that it is done by returning None or True,
            and that Codat shall send the event again by returning False or raising `RetryLater`.

        Raises:
            TypeError: Not every one of them is text.
            ValueError: There are none, or one is empty.
        """
        for event_type in event_types:
            if not isinstance(event_type, str):  # pyright: ignore[reportUnnecessaryIsInstance]
                kind = type(event_type).__name__
                raise TypeError(f"event_types has a {kind}: write @dispatcher.on('*') for everything")
        if not event_types or not all(event_types):
            raise ValueError("event_types is empty, or one of them: give names such as 'connection.created', or '*'")

        def ask(handler: H) -> H:
            self._handlers.append((event_types, handler))
            return handler

        return ask

    def dispatch(self, event: Event[Any]) -> Outcome:
        """Have an event handled, in this thread; asynchronous handlers run on an event loop of their own.

        Where an event loop runs in this thread already, as in a notebook, theirs runs in a thread of its own, and this
        one waits.

        Args:
            event: What `parse` has read.

        Returns:
            Done if all handlers are, and where there are none; failed if one raised, which is logged.
        """
        verdict = _Verdict(event)
        for handler in self._handlers_of(event):
            with verdict:
                verdict.hear(_run(handler, event))
        return verdict.outcome

    async def dispatch_async(self, event: Event[Any]) -> Outcome:
        """Have an event handled without blocking; as `dispatch`, but handlers that are not asynchronous run in threads.

        A thread cannot be interrupted: cancelling this waits for the handler that runs in one.

        Args:
            event: What `parse` has read.
        """
        outcome = await self.dispatch_to_end(event)
        # Where a cancellation that waited for the last thread is raised.
        await asyncio.sleep(0)
        return outcome

    async def dispatch_to_end(self, event: Event[Any]) -> Outcome:
        """As `dispatch_async`, but a cancellation that waited for the last thread is raised after the outcome is known.

        Args:
            event: What `parse` has read.
        """
        verdict = _Verdict(event)
        for handler in self._handlers_of(event):
            # Where a cancellation that waited for the thread before is raised.
            await asyncio.sleep(0)
            with verdict:
                verdict.hear(await _run_async(handler, event))
        return verdict.outcome

    def _handlers_of(self, event: Event[Any]) -> Iterator[Handler]:
        for patterns, handler in tuple(self._handlers):
            if any(fnmatchcase(name, pattern) for name in event.names for pattern in patterns):
                yield handler


class _Verdict:
    """The worst that the handlers of one event say.

    Attributes:
        outcome: That.
    """

    def __init__(self, event: Event[Any]) -> None:
        self.outcome = Outcome.DONE
        self._event = event

    def hear(self, result: HandlerResult) -> None:
        if result is False:
            self._worsen(Outcome.TRY_AGAIN)

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> bool:
        if isinstance(error, RetryLater):
            self._worsen(Outcome.TRY_AGAIN)
            return True
        if isinstance(error, Exception):
            _log.error("a handler of %s failed on %s", self._event.event_type, self._event.id, exc_info=error)
            self._worsen(Outcome.FAILED)
            return True
        return False

    def _worsen(self, outcome: Outcome) -> None:
        self.outcome = max(self.outcome, outcome)


def _run(handler: Handler, event: Event[Any]) -> HandlerResult:
    result = handler(event)
    return run(result) if inspect.isawaitable(result) else result


async def _run_async(handler: Handler, event: Event[Any]) -> HandlerResult:
    result = handler(event) if inspect.iscoroutinefunction(handler) else await in_thread(handler, event)
    return await result if inspect.isawaitable(result) else result
