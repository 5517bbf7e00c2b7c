"""The emulator's state as JSON, and as a file."""

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


def dump_state(settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> bytes:
    """Settings, state and the moment that the clock shows, as JSON."""
    state.moment = clock.timestamp()
    return _encoder.encode(_Saved(settings, state))


def parse_state(data: bytes) -> tuple[EmulatorSettings, EmulatorState]:
    """Read what `dump_state` wrote.

    Raises:
        ValueError: The bytes are something else.
    """
    try:
        saved = _decoder.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from None
    return saved.settings, saved.state


def load_state(path: Path) -> tuple[EmulatorSettings, EmulatorState]:
    """Read what was saved.

    Raises:
        ValueError: The file holds something else.
    """
    try:
        return parse_state(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"path: {path} holds no saved emulator: {error}") from None
