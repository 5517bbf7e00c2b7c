"""What these tests share."""

from __future__ import annotations

from asyncio import Runner
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """Runs coroutines, all of them in one event loop."""
    with Runner() as made:
        yield made
