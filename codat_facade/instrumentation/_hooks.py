"""Hooks: functions that are called with events."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock

from ._events import Observation
from ._logging import LOGGER, is_logged, log

Hook = Callable[[Observation], object]
"""A function that takes an event; what it returns is ignored."""

_lock = Lock()
_hooks: tuple[Hook, ...] = ()
_failed: set[int] = set()
_in_hook: ContextVar[bool] = ContextVar("codat_in_hook", default=False)


def add_hook(hook: Hook) -> None:
    """Have a function called with each event from now on, after those that were added before.

    Args:
        hook: The function. It is called in the thread or task of the call, and added once however often it is given.

    Raises:
        TypeError: It cannot be called.
    """
    global _hooks
    if not callable(hook):
        raise TypeError(f"hook is of type {type(hook).__name__}: give a function that takes an event")
    with _lock:
        _failed.discard(id(hook))
        if hook not in _hooks:
            _hooks = (*_hooks, hook)


def remove_hook(hook: Hook) -> None:
    """Have a function called no more; one that was not added is ignored."""
    global _hooks
    with _lock:
        _hooks = tuple(other for other in _hooks if other != hook)


def get_hooks() -> tuple[Hook, ...]:
    """Return the hooks that were added, in the order in which they are called."""
    return _hooks


@contextmanager
def capture() -> Generator[list[Observation]]:
    """Collect the events of this block in a list, for tests; other hooks are still called.

    Returns:
        A context manager that gives the list; it grows while the block runs.
    """
    events: list[Observation] = []

    # A function of its own, so that two blocks at once remove their own.
    def collect(event: Observation) -> None:
        events.append(event)

    add_hook(collect)
    try:
        yield events
    finally:
        remove_hook(collect)


def is_watched() -> bool:
    """Return whether anybody wants events: a hook was added, or the log is on."""
    return bool(_hooks) or is_logged()


def emit(event: Observation) -> None:
    """Write an event to the log, and call each hook with it; an `Exception` of a hook is logged once.

    Calls that a hook makes are written to the log alone: told of its own calls, it would make them for ever.
    """
    log(event)
    if not _hooks or _in_hook.get():
        return
    token = _in_hook.set(True)
    try:
        for hook in _hooks:
            _call_hook(hook, event)
    finally:
        _in_hook.reset(token)


def _call_hook(hook: Hook, event: Observation) -> None:
    try:
        hook(event)
    except Exception as error:
        if id(hook) not in _failed:
            _failed.add(id(hook))
            # The failure of the call, which may quote a response, is none of the log's business.
            error.__suppress_context__ = True
            LOGGER.exception("an instrumentation hook failed; it is called again, but this is logged only once")
