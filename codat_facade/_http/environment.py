"""The settings of the environment that a client heeds, and which of them cannot be used."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Callable, Mapping
from functools import lru_cache

from codat_runtime.http import httpx

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
_PROXIES = ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY")
_NO_PROXY = ("NO_PROXY",)


def unusable_settings(error: Exception, check_proxy: Callable[[str], None]) -> str:
    """Say which setting keeps a client from being made, and what to do; no value is shown, for it may hold a password.

    Args:
        error: What came of trying.
        check_proxy: Raises where an address can be none of a proxy.
    """
    if isinstance(error, OSError):
        names = _names_of(_CERTIFICATES)
        names = [name for name in names if not os.access(os.environ[name], os.R_OK)] or names
        return f"{_listed(names)} cannot be used ({error}): name a file that is there, or unset it"
    unusable = [name for name in _names_of(_PROXIES) if not _is_proxy(os.environ[name], check_proxy)]
    if isinstance(error, ImportError):
        return (
            f"{_listed(unusable or _names_of(_PROXIES))} names a SOCKS proxy, for which a package is missing: "
            "pip install 'httpx[socks]', name an http:// proxy, or unset it"
        )
    if unusable:
        return f"{_listed(unusable)} is no address of a proxy: give one such as http://proxy.example:3128, or unset it"
    names = _names_of(_NO_PROXY) or _names_of(_PROXIES)
    return f"{_listed(names)} cannot be used: write host names and addresses without brackets, or unset it"


def check_environment(check_proxy: Callable[[str], None], *, proxies: bool, certificates: bool) -> str | None:
    """Say which setting cannot be used, before anything is made of it; None where all can.

    Args:
        check_proxy: Raises where an address can be none of a proxy.
        proxies: Whether the proxies of the environment are used.
        certificates: Whether its certificates are.
    """
    if certificates and (problem := _certificate_problem(os.environ)):
        return problem
    if proxies and not _is_no_proxy(os.environ.get("no_proxy", os.environ.get("NO_PROXY", ""))):
        return unusable_settings(ValueError(), _accept)
    for name in _names_of(_PROXIES) if proxies else ():
        address = os.environ[name]
        try:
            check_proxy(address if "://" in address else f"http://{address}")
        except Exception as error:
            return unusable_settings(error if isinstance(error, ImportError) else ValueError(), check_proxy)
    return None


def _certificate_problem(environment: Mapping[str, str]) -> str | None:
    """What keeps certificates from being read; that a file holds none is seen at the first connection alone."""
    file, folders = environment.get("SSL_CERT_FILE"), environment.get("SSL_CERT_DIR")
    if file:
        if not os.access(file, os.R_OK):
            return "SSL_CERT_FILE cannot be used (it cannot be read): name a file that is there, or unset it"
    elif folders and not any(map(os.path.isdir, folders.split(os.pathsep))):
        return "SSL_CERT_DIR cannot be used (it is no folder): name a folder of certificates, or unset it"
    log = environment.get("SSLKEYLOGFILE")
    if log and not os.access(log if os.path.exists(log) else os.path.dirname(log) or ".", os.W_OK):
        return "SSLKEYLOGFILE cannot be used (it cannot be written): name a file in a folder that is there, or unset it"
    return None


@lru_cache(maxsize=8)
def _is_no_proxy(value: str) -> bool:
    """Whether httpx can read the hosts that no proxy is used for."""
    hosts = [host.strip() for host in value.split(",")]
    if "*" in hosts:
        return True
    try:
        for host in filter(None, hosts):
            httpx.URL(host if "://" in host else f"all://[{host}]" if _is_ipv6(host) else f"all://*{host}")
    except Exception:
        return False
    return True


def _is_ipv6(host: str) -> bool:
    try:
        ipaddress.IPv6Address(host.partition("/")[0])
    except ValueError:
        return False
    return True


def _accept(address: str) -> None:
    """Take each address for one of a proxy."""


def _names_of(variables: tuple[str, ...]) -> list[str]:
    return [name for variable in variables for name in (variable, variable.lower()) if os.environ.get(name)]


def _listed(names: list[str]) -> str:
    return " and ".join(names) or "a setting of the environment"


def _is_proxy(address: str, check: Callable[[str], None]) -> bool:
    try:
        check(address if "://" in address else f"http://{address}")
    except Exception:
        return False
    return True
