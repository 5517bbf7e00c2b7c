"""The emulator's state as a file."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec

from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._state.settings import EmulatorSettings
from codat_facade.emulator._state.state import EmulatorState


class _Saved(msgspec.Struct):
    settings: EmulatorSettings
    state: EmulatorState


_decoder = msgspec.json.Decoder(_Saved, float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


def save_state(path: Path, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
    """Write settings and state to a file, with what the clock shows."""
    state.moment = clock.timestamp()
    path.write_bytes(_encoder.encode(_Saved(settings, state)))


def load_state(path: Path) -> tuple[EmulatorSettings, EmulatorState]:
    """Read what was saved.

    Raises:
        ValueError: the file holds something else.
    """
    try:
        saved = _decoder.decode(path.read_bytes())
    except msgspec.DecodeError as error:
        raise ValueError(f"path: {path} holds no saved emulator: {error}") from None
    return saved.settings, saved.state
