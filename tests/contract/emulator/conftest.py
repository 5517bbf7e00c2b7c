"""What the emulator's tests share."""

from __future__ import annotations

import pytest

from codat_facade.emulator import Emulator


@pytest.fixture
def emulator() -> Emulator:
    """An emulator with a small company."""
    return Emulator(records=20)
