"""Settings that both httpx clients are made with."""

from __future__ import annotations

import ssl
from functools import cached_property
from http.cookiejar import CookieJar
from typing import Any

from codat_runtime.http import httpx

from .. import errors
from .._base.api_key import ApiKey
from .._version import __version__
from . import decompression, network
from .environment import unusable_settings

MAX_CONNECTIONS = 100
# For each request httpx checks all idle connections: more of them cost more than they save.
_MAX_IDLE_CONNECTIONS = 20

UNUSABLE = (ImportError, OSError, ValueError, TypeError, httpx.InvalidURL)
"""Exceptions of httpx for settings that it cannot work with."""

HttpTransport = httpx.BaseTransport | httpx.AsyncBaseTransport
"""Carries requests to a server: over the network, or to an emulator in this process."""


class HttpSettings:
    """Where requests go, and what each of them carries; both clients are made from one."""

    def __init__(self, base_url: httpx.URL, timeout: float, secret: ApiKey, transport: HttpTransport | None) -> None:
        self.base_url = base_url
        self._timeout = timeout
        self._secret = secret
        self._transport = transport

    def options(self) -> dict[str, Any]:
        """Return the keyword arguments of an httpx client."""
        return {
            "base_url": self.base_url,
            "timeout": self._timeout,
            "headers": {"User-Agent": f"codat-facade/{__version__}", "Accept-Encoding": decompression.ACCEPTED},
            "limits": httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=_MAX_IDLE_CONNECTIONS),
            "transport": self._transport,
            "cookies": _NoCookies(),
            "verify": self._tls,
            # A proxy has no business with what is meant for this machine, and http would show it the key.
            "trust_env": self.base_url.scheme == "https",
        }

    def error(self, error: Exception) -> errors.ConfigurationError:
        """Make the error for an httpx client that cannot be made, which is the fault of the environment's settings."""
        return errors.ConfigurationError(unusable_settings(error, _can_be_proxy))

    def finish(self, client: httpx.Client | httpx.AsyncClient) -> None:
        """Sign the requests of a new client, and bound its network; a transport that was given is left as it is."""
        # The key stands in no options, for tracebacks may show those.
        client.headers["Authorization"] = self._secret.authorization
        if self._transport is None:
            network.guard(client)

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        if self._transport is None and self.base_url.scheme == "https":
            return httpx.create_ssl_context()
        # Not needed, so not filled with certificates, which takes a while; it trusts nobody.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _NoCookies(CookieJar):
    """Keeps no cookie: a client is shared by many, and Codat sets none that it needs."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass

    def add_cookie_header(self, request: Any) -> None:
        pass


def _can_be_proxy(address: str) -> None:
    httpx.HTTPTransport(proxy=address, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
