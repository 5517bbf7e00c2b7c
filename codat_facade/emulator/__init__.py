"""A stand-in for api.codat.io: for tests, for demonstrations, and as a referee.

    from codat_facade.emulator import Emulator

    emulator = Emulator()
    client = codat_facade.Client(api_key=emulator.api_key, transport=emulator.transport)

It follows Codat's own documents and knows nothing of the client, so that it can disagree with it.
"""

from codat_facade.emulator._core.clock import Clock
from codat_facade.emulator._core.faults import Fault, Faults
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._handlers.webhooks import Delivery
from codat_facade.emulator._server.app import Received
from codat_facade.emulator.emulator import Emulator

__all__ = ["Clock", "Delivery", "Emulator", "Fault", "Faults", "Received", "Request", "Response"]
