"""The guard of the network: below every connection that an httpx client makes, or said to be missing."""

from __future__ import annotations

from typing import Any

import pytest

import codat_facade as codat
from codat_facade._http.network import AsyncBoundedBackend, BoundedBackend, guard
from codat_runtime.http import httpx

PROXY = "http://127.0.0.1:9"


def backends(client: httpx.Client | httpx.AsyncClient) -> set[type[Any]]:
    transports: list[Any] = [client._transport, *filter(None, client._mounts.values())]
    return {type(transport._pool._network_backend) for transport in transports}


@pytest.mark.parametrize(
    ("kind", "backend"), [(httpx.Client, BoundedBackend), (httpx.AsyncClient, AsyncBoundedBackend)]
)
def test_the_guard_is_below_every_connection_proxies_included(
    kind: Any, backend: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("NO_PROXY", "example.com")
    client = kind()
    assert None in client._mounts.values()
    guard(client)
    assert backends(client) == {backend}


def test_connections_that_cannot_be_bounded_are_not_made() -> None:
    # As of an httpx that stands on another httpcore than the one that is imported here.
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    with pytest.raises(codat.ConfigurationError, match="cannot bound in time"):
        guard(client)
