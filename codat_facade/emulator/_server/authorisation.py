"""The check of the API key."""

from __future__ import annotations

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._handlers import api_keys
from codat_facade.emulator._server.middleware import HandledRequest, Next


def authorisation(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that answers 401 to a request without one of the account's API keys."""
    given = context.request.headers.get("authorization", "")
    if not api_keys.is_accepted(context.store, given):
        message = "is missing; send" if not given else "holds another key than the emulator's, or no key; send"
        raise ApiError(401, f"Authorization: the header {message} `Basic` and the key in base64.")
    return next_step(context)
