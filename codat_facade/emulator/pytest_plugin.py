"""Fixtures for tests of code that uses the client: an emulator of their own for each test.

The fixtures make the emulator the default client's service while the test runs, so that code under test that names
no client talks to it. Each test has its own emulator and its own port, which makes them safe in parallel.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codat_facade.emulator.emulator import Emulator
from codat_facade.emulator.server import Server


@pytest.fixture
def codat_emulator() -> Iterator[Emulator]:
    """An emulator in process, which the default client talks to."""
    from codat_facade import Client

    emulator = Emulator()
    with Client(api_key=emulator.api_key, transport=emulator.transport) as client, client.as_default():
        yield emulator


@pytest.fixture
def codat_emulator_server() -> Iterator[Server]:
    """An emulator on a loopback port, which the default client talks to; `server.emulator` is the emulator."""
    from codat_facade import Client

    emulator = Emulator()
    with (
        emulator.serve() as server,
        Client(api_key=emulator.api_key, base_url=server.url) as client,
        client.as_default(),
    ):
        yield server
