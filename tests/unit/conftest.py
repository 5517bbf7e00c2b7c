from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from codat_facade._http.throttle import ORIGINS
from tests.support.server import Answer, FakeClock, Server


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


class Servers:
    """Starts servers that stop with the test."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack

    def __call__(self, *script: Answer | None, listening: bool = True) -> Server:
        return self._stack.enter_context(Server(*script, listening=listening))


@pytest.fixture
def serve() -> Iterator[Servers]:
    with ExitStack() as stack:
        yield Servers(stack)


@pytest.fixture(autouse=True)
def no_default_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key of the machine, and no client of another test, gets into a test."""
    monkeypatch.delenv("CODAT_API_KEY", raising=False)
    monkeypatch.setattr("codat_facade._client.default_client._process.client", None)
    monkeypatch.setattr("codat_facade._client.default_client._process.serves_beside_tenants", False)


@pytest.fixture(autouse=True)
def no_pace_of_another_test() -> None:
    """No test waits for what another has sent."""
    ORIGINS.clear()
