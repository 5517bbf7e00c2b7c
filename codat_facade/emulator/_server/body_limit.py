"""A bound on the size of request bodies."""

from __future__ import annotations

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._server.middleware import HandledRequest, Next


def body_limit(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that answers 413 to a body that is too large."""
    max_bytes = context.store.settings.max_body_bytes
    if len(context.request.body) > max_bytes:
        raise ApiError(413, f"The request body is larger than {max_bytes} bytes; send less in one request.")
    return next_step(context)
