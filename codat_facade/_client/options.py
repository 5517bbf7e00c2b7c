"""Options of a client, read and checked."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from .._base.api_key import ApiKey
from .._base.clock import Clock, SystemClock
from .._http.limiter import Limiter
from ..errors import ConfigurationError
from .headers import read_headers

DEFAULT_BASE_URL = "https://api.codat.io"
DEFAULT_TIMEOUT = 30.0
DEFAULT_TOTAL_TIMEOUT = 300.0
DEFAULT_MAX_RETRIES = 3
DEFAULT_PAGE_CONCURRENCY = 5
DEFAULT_MAX_RESPONSE_BYTES = 100 * 2**20

API_KEY_VARIABLE = "CODAT_API_KEY"
BASE_URL_VARIABLE = "CODAT_BASE_URL"

_REMEDY = f"set {API_KEY_VARIABLE} or give api_key=, as the Codat portal shows it: the key, or the header made of it"


def read_api_key(api_key: ApiKey | None) -> ApiKey:
    """Hold the key that was given, or else the one in the environment, against what a key looks like.

    Args:
        api_key: The key, out of sight; None for the variable `CODAT_API_KEY`.

    Raises:
        ConfigurationError: There is none, or it is none; the message does not repeat it.
    """
    name = "api_key"
    if api_key is None:
        name = API_KEY_VARIABLE
        api_key = ApiKey.of(os.environ.get(API_KEY_VARIABLE))
    if api_key is None:
        raise ConfigurationError(f"there is no API key: {_REMEDY}")
    if api_key.problem:
        raise ConfigurationError(f"{name} {api_key.problem}: {_REMEDY}")
    return api_key


def read_base_url(base_url: str | None) -> str:
    """Read where the API is.

    Args:
        base_url: `https://...`; `http://...` for an emulator on this machine alone. None for the variable
            `CODAT_BASE_URL`, or else for Codat itself.

    Raises:
        ConfigurationError: It is no such URL.
    """
    name = "base_url"
    if base_url is None:
        name, base_url = BASE_URL_VARIABLE, os.environ.get(BASE_URL_VARIABLE) or DEFAULT_BASE_URL
    try:
        parts = urlsplit(base_url.strip())
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host = parts = None
    if not parts or not host or parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"{name} is {base_url!r}: give a URL such as {DEFAULT_BASE_URL}")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(f"{name} holds more than scheme, host, port and path: the key goes into api_key")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"{name} is {base_url!r}: the API key is sent over https only, save to a loopback host such as 127.0.0.1"
        )
    return parts.geturl().rstrip("/")


def read_client_headers(headers: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    """Read the headers that each request of a client carries.

    Raises:
        ConfigurationError: One cannot be sent, or is one that the client decides.
    """
    try:
        return read_headers(headers or {})
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from None


def is_loopback(host: str) -> bool:
    """Return whether a host name means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_clock(clock: Clock | None) -> Clock:
    """Refuse what is no clock for a client here: at its first use, a request would be on its way already."""
    if clock is None:
        return SystemClock()
    if not all(callable(getattr(clock, name, None)) for name in ("now", "sleep", "sleep_async")):
        raise ConfigurationError(
            "clock must have `now`, `sleep` and `sleep_async`, as codat_facade.Clock describes; "
            "for a client of the emulator, use emulator.client_clock"
        )
    return clock


def checked_limiter(limiter: Limiter) -> Limiter:
    if not all(callable(getattr(limiter, name, None)) for name in ("acquire", "acquire_async", "release")):
        raise ConfigurationError(
            "limiter must have `acquire`, `acquire_async` and `release`, as codat_facade.Limiter describes; "
            "for limits of this process alone, give limits=codat_facade.Limits(...)"
        )
    return limiter
