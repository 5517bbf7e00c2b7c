"""The check of the API key."""

from __future__ import annotations

from base64 import b64encode
from hmac import compare_digest

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._server.middleware import Next, RequestContext


def authorisation(context: RequestContext, next_step: Next) -> Response:
    """Middleware that answers 401 to a request without the emulator's API key."""
    expected = "Basic " + b64encode(context.store.settings.api_key.encode()).decode()
    given = context.request.headers.get("authorization", "")
    if not compare_digest(given.encode(), expected.encode()):
        message = "is missing; send" if not given else "holds another key than the emulator's, or no key; send"
        raise ApiError(401, f"Authorization: the header {message} `Basic` and the key in base64.")
    return next_step(context)
