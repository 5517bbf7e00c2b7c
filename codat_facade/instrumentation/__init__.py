"""Watching what a client does: hooks that are called with events, and a log that is written from the same events.

A hook is any function that takes an event. It is called in the thread or task of the call, so it should be quick. An
`Exception` that it raises is logged once and never reaches the call; `KeyboardInterrupt`, `SystemExit` and cancellation
do. Calls that a hook makes itself cause no events. No event holds a query, a body or the API key.

    from codat_facade import instrumentation

    instrumentation.add_hook(print)

The logger `codat_facade` has a line for each request at DEBUG, and for retries and waits of more than a second at INFO;
`CODAT_LOG=debug` or `CODAT_LOG=info` in the environment prints them.
"""

from ._events import (
    AttemptEnded,
    CallEnded,
    CallEvent,
    CallStarted,
    Observation,
    PageRead,
    Polled,
    Waited,
    WaitReason,
    WebhookReceived,
)
from ._hooks import Hook, add_hook, capture, get_hooks, remove_hook

__all__ = [
    "Observation",
    "CallEvent",
    "CallStarted",
    "CallEnded",
    "AttemptEnded",
    "Waited",
    "WaitReason",
    "Polled",
    "PageRead",
    "WebhookReceived",
    "Hook",
    "add_hook",
    "remove_hook",
    "get_hooks",
    "capture",
]
