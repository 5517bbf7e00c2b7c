"""An emulator of api.codat.io for tests, demonstrations, and as a referee.

    from codat_facade.emulator import Emulator

    emulator = Emulator()
    client = codat_facade.Client(api_key=emulator.api_key, transport=emulator.transport)

It follows Codat's own documents and knows nothing of the client, so that it can disagree with it.
"""

import warnings

from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.faults import Fault, Faults
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._handlers.webhooks import Delivery
from codat_facade.emulator._server.request_log import ReceivedRequest
from codat_facade.emulator._server.webhook_target import WebhookResponse
from codat_facade.emulator.emulator import Emulator

__all__ = [
    "Delivery",
    "Emulator",
    "Fault",
    "Faults",
    "ManualClock",
    "ReceivedRequest",
    "Request",
    "Response",
    "WebhookResponse",
]

_RENAMED = {"Clock": ManualClock, "Received": ReceivedRequest}


def __getattr__(name: str) -> type:
    if name not in _RENAMED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    current = _RENAMED[name]
    warnings.warn(f"{__name__}.{name} is called {current.__name__} now", DeprecationWarning, stacklevel=2)
    return current
