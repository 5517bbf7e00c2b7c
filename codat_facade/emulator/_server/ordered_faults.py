"""The faults that were ordered, each where it happens in production.

A network or an intermediary fails outside of the service, for any request. The service responds with an ordered
error only to a request that it has authorised and counted, and keeps all of these but a 429 for an idempotency key.
"""

from __future__ import annotations

from codat_facade.emulator._core.faults import Faults
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._server.middleware import HandledRequest, Next


class NetworkFaults:
    """Middleware that takes the fault ordered for a request, and breaks the response if it is one of the network.

    Args:
        faults: The faults that were ordered.
    """

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def __call__(self, context: HandledRequest, next_step: Next) -> Response:
        fault = context.fault = self._faults.take(context.request)
        if fault is None or fault.kind == "status":
            return next_step(context)
        return fault.damage(next_step(context) if fault.processed else fault.page())


def ordered_rate_limit(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that answers 429 where that was ordered; it is not kept for the idempotency key."""
    fault = context.fault
    if fault is not None and fault.kind == "status" and fault.status == 429:
        raise fault.api_error()
    return next_step(context)


def ordered_errors(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that answers with the ordered error; the request takes its effect before, if that was ordered too."""
    fault = context.fault
    if fault is None or fault.kind != "status":
        return next_step(context)
    if fault.processed:
        next_step(context)
    raise fault.api_error()
