"""Settings that both httpx clients are made with."""

from __future__ import annotations

import ssl
from functools import cached_property, lru_cache
from http.cookiejar import CookieJar
from typing import Any

from codat_runtime.http import httpx

from .. import errors
from .._base.api_key import ApiKey
from .._version import __version__
from . import decompression, network
from .environment import check_environment, unusable_settings
from .network_settings import NetworkSettings, check_proxy

UNUSABLE = (ImportError, OSError, ValueError, TypeError, httpx.InvalidURL)
"""Exceptions of httpx for settings that it cannot work with."""


# Several hundred microseconds each time, in a process whose proxies stay the same.
_check_proxy_once = lru_cache(maxsize=8)(check_proxy)


class HttpSettings:
    """Where requests go, and what each of them carries; both clients are made from one."""

    def __init__(self, base_url: httpx.URL, timeout: float, secret: ApiKey, way: NetworkSettings) -> None:
        self.base_url = base_url
        self.max_connections = way.pool.max_connections
        self._timeout = timeout
        self._secret = secret
        self._way = way

    def check(self, *, blocking: bool) -> None:
        """Refuse calls that a transport or a client of the caller's does not carry.

        Raises:
            ConfigurationError: It carries asynchronous calls alone, or blocking ones.
        """
        if self._way.carrier is not None:
            self._way.carrier.check(blocking=blocking)

    def check_environment(self) -> None:
        """Refuse proxies and certificates of the environment that cannot be used, where they would be.

        Raises:
            ConfigurationError: One cannot; the message names the variable.
        """
        if self._way.carrier is None and self.base_url.scheme == "https":
            problem = check_environment(
                _check_proxy_once, proxies=self._way.proxy is None, certificates=self._way.ssl_context is None
            )
            if problem is not None:
                raise errors.ConfigurationError(problem)

    def options(self) -> dict[str, Any]:
        """Return the keyword arguments of an httpx client."""
        headers = httpx.Headers(
            {"User-Agent": f"codat-facade/{__version__}", "Accept-Encoding": decompression.ACCEPTED}
        )
        headers.update(dict(self._way.headers))
        return {
            "base_url": self.base_url,
            "timeout": self._timeout,
            "headers": headers,
            "limits": self._way.pool.limits(),
            "transport": self._way.carrier,
            "proxy": self._way.proxy,
            "cookies": _NoCookies(),
            "verify": self._tls,
            # A proxy has no business with what is meant for this machine, and http would show it the key.
            "trust_env": self.base_url.scheme == "https",
        }

    def error(self, error: Exception) -> errors.ConfigurationError:
        """Make the error for an httpx client that cannot be made, which is the fault of the environment's settings."""
        return errors.ConfigurationError(unusable_settings(error, check_proxy))

    def finish(self, client: httpx.Client | httpx.AsyncClient) -> None:
        """Sign the requests of a new client, and bound its network; a transport that was given is left as it is."""
        # The key stands in no options, for tracebacks may show those.
        client.headers["Authorization"] = self._secret.authorization
        if self._way.carrier is None:
            network.guard(client)

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        if self._way.ssl_context is not None:
            return self._way.ssl_context
        if self._way.carrier is None and self.base_url.scheme == "https":
            return httpx.create_ssl_context()
        # Not needed, so not filled with certificates, which takes a while; it trusts no authority.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _NoCookies(CookieJar):
    """Keeps no cookie: a client is shared by many, and Codat sets none that it needs."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass

    def add_cookie_header(self, request: Any) -> None:
        pass
