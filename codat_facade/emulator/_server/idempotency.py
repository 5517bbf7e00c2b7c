"""Idempotency keys: the first answer is kept and given again, save for 429.

Codat takes keys on POST and PATCH, and keeps answers for 90 minutes.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._state.state import Replay

#: How long an answer is kept, in seconds.
KEPT = 90 * 60.0

_METHODS = ("POST", "PATCH")
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


def replay(store: Store, request: Request) -> Response | None:
    """The first answer to a request's key.

    Returns:
        None for a request without a key, and for a key that is new.

    Raises:
        Refusal: 400: the key is no GUID; 409: the first request is still running; 422: it was another request.
    """
    key = _key(request)
    if key is not None and not _GUID.fullmatch(key):
        raise bad_request(
            [ValidationItem("Idempotency-Key", "this key is no GUID; make one for each request", "format")]
        )
    first = store.state.replays.get(key) if key else None
    if first is None or store.now >= first.since + KEPT:
        return None
    if first.fingerprint != _fingerprint(request):
        raise ApiError(422, "Idempotency-Key: this key was used for another request; use a new key.")
    if store.now < first.running_until:
        raise ApiError(409, "Idempotency-Key: the first request with this key is still running.", retry=True)
    return Response(first.status, first.body, dict(first.headers))


def remember(store: Store, request: Request, response: Response, running: float = 0.0) -> None:
    """Keep the answer to a request's key.

    Args:
        world: that answers.
        request: with or without a key.
        response: the answer; a 429 releases the key.
        running: for how many seconds from now the request counts as still running.
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
    """Forget the answers that are kept no longer; the oldest stand first."""
    replays = store.state.replays
    while replays:
        oldest = next(iter(replays))
        if store.now < replays[oldest].since + KEPT:
            return
        del replays[oldest]


def _key(request: Request) -> str | None:
    return request.headers.get("idempotency-key") if request.method in _METHODS else None


def _fingerprint(request: Request) -> str:
    text = f"{request.method} {request.target}\n".encode() + request.body
    return blake2b(text, digest_size=16).hexdigest()
