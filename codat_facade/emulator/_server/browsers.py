"""A guard against the posts that other sites let a browser send to this machine."""

from __future__ import annotations

from urllib.parse import urlsplit

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Request

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def require_loopback(request: Request) -> None:
    """Refuse a request that reached this machine under another name, as after DNS rebinding.

    Raises:
        ApiError: 403, the `Host` header names no loopback address.
    """
    host = request.headers.get("host")
    if host is not None and _name_of(host) not in _LOOPBACK:
        raise ApiError(403, "Host: this address is for the machine itself; use http://127.0.0.1 with the port.")


def require_same_origin(request: Request) -> None:
    """Refuse a request that a page of another site sent.

    Raises:
        ApiError: 403, the `Origin` or `Sec-Fetch-Site` header names another site.
    """
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "none")
    if site not in ("none", "same-origin") or (origin is not None and origin != request.origin):
        raise ApiError(403, "Origin: another site may not change this emulator; open its own page at /_emulator/.")


def _name_of(host: str) -> str | None:
    """The name in a `Host` header, without the port; None for one that is malformed."""
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None
