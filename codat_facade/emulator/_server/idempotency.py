"""Idempotency keys: the first response is kept and given again, save for 429.

Codat takes keys on POST and PATCH, and keeps responses for 90 minutes.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._server.middleware import HandledRequest, Next
from codat_facade.emulator._state.state import Replay

#: How long a response is kept, in seconds.
_KEPT = 90 * 60.0

_METHODS = ("POST", "PATCH")
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


def idempotency(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that gives the first response to a request's key again, or keeps the one that comes now.

    Raises:
        ApiError: 400: the key is no GUID; 409: the first request is still running; 422: it was another request.
    """
    store, request = context.store, context.request
    first = _first_response(store, request)
    if first is not None:
        return first
    response = next_step(context)
    _remember(store, request, response, context.fault.seconds if context.fault else 0.0)
    return response


def _first_response(store: Store, request: Request) -> Response | None:
    """The first response to a request's key; None for a request without a key, and for a key that is new."""
    key = _key(request)
    if key is not None and not _GUID.fullmatch(key):
        raise bad_request(
            [ValidationItem("Idempotency-Key", "this key is no GUID; make one for each request", "format")]
        )
    first = store.state.replays.get(key) if key else None
    if first is None or store.now >= first.since + _KEPT:
        return None
    if first.fingerprint != _fingerprint(request):
        raise ApiError(422, "Idempotency-Key: this key was used for another request; use a new key.")
    if store.now < first.running_until:
        raise ApiError(409, "Idempotency-Key: the first request with this key is still running.", retry=True)
    return Response(first.status, first.body, dict(first.headers))


def _remember(store: Store, request: Request, response: Response, running: float) -> None:
    """Keep the response for a request's key; a 429 releases the key.

    Args:
        store: The state that keeps it.
        request: With or without a key.
        response: The response to it.
        running: Seconds from now for which the request counts as still running.
    """
    key = _key(request)
    if key is None or response.status == 429:
        return
    _drop_expired(store)
    store.state.replays.pop(key, None)
    store.state.replays[key] = Replay(
        _fingerprint(request), store.now, store.now + running, response.status, dict(response.headers), response.body
    )


def _drop_expired(store: Store) -> None:
    """Forget the responses that are kept no longer; the oldest stand first."""
    replays = store.state.replays
    while replays:
        oldest = next(iter(replays))
        if store.now < replays[oldest].since + _KEPT:
            return
        del replays[oldest]


def _key(request: Request) -> str | None:
    return request.headers.get("idempotency-key") if request.method in _METHODS else None


def _fingerprint(request: Request) -> str:
    text = f"{request.method} {request.target}\n".encode() + request.body
    return blake2b(text, digest_size=16).hexdigest()
