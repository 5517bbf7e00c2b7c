"""Fixtures for tests of code that uses the client: an emulator of their own for each test.

While a test runs, the default client talks to its emulator, so that code under test that names no client does too.
Where that client would wait, as between two polls of a push, it moves the emulator's clock instead. Each test has its
own emulator and its own port, which makes them safe in parallel.

`@pytest.mark.codat_emulator(start=datetime(2026, 3, 1), records=20)` gives arguments to the `Emulator` of a test.

The client is the default one in every thread. Code under test that uses `as_default` is held to what it is held to in
production, and one test that uses it does not bear on the next.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

# pytest loads this module in every run, also in those that have no use for an emulator.
if TYPE_CHECKING:
    from codat_facade.emulator._server.server import Server
    from codat_facade.emulator.emulator import Emulator


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Keep the use of `as_default` in one test from the next."""
    implicit = sys.modules.get("codat_facade._client.default_client")
    if implicit is not None:
        implicit.forget_blocks()


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", "codat_emulator(**arguments): arguments of the Emulator that the fixtures make")


def _new_emulator(request: pytest.FixtureRequest) -> Emulator:
    from codat_facade.emulator import Emulator

    marker = request.node.get_closest_marker("codat_emulator")
    arguments: dict[str, Any] = dict(marker.kwargs) if marker else {}
    return Emulator(**arguments)


@pytest.fixture
def codat_emulator(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """An emulator in process, which the default client talks to."""
    from codat_facade import Client
    from codat_facade._client.default_client import override_default_client

    emulator = _new_emulator(request)
    with (
        Client(api_key=emulator.api_key, transport=emulator.transport, clock=emulator.client_clock) as client,
        override_default_client(client),
    ):
        yield emulator


@pytest.fixture
def codat_emulator_server(request: pytest.FixtureRequest) -> Iterator[Server[Emulator]]:
    """An emulator on a loopback port, which the default client talks to; `server.emulator` is the emulator."""
    from codat_facade import Client
    from codat_facade._client.default_client import override_default_client

    emulator = _new_emulator(request)
    with (
        emulator.serve() as server,
        Client(api_key=emulator.api_key, base_url=server.url, clock=emulator.client_clock) as client,
        override_default_client(client),
    ):
        yield server
