"""Telemetry for each test, and none after it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codat_facade import otel
from tests.unit.otel.telemetry import Telemetry


@pytest.fixture(autouse=True)
def uninstrumented() -> Iterator[None]:
    yield
    otel.uninstrument()


@pytest.fixture
def telemetry() -> Telemetry:
    return Telemetry()
