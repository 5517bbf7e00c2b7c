"""A pause that Codat asked for, as the next attempt of a task finds it."""

from __future__ import annotations

import secrets
import tempfile
from pathlib import Path

import pytest

from codat_facade import RateLimitError
from codat_facade.spark._pause import SharedPause


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return secrets.token_hex(8)


def test_an_attempt_during_a_pause_is_refused_with_what_is_left(read: str) -> None:
    SharedPause(read).check()
    SharedPause(read).begin(RateLimitError("no more today", retry_after=7200.0))

    with pytest.raises(RateLimitError) as refusal:
        SharedPause(read).check()
    assert refusal.value.retry_after is not None
    assert 0 < refusal.value.retry_after <= 7200
    SharedPause("another read").check()


def test_a_short_pause_is_left_to_the_client(read: str) -> None:
    SharedPause(read).begin(RateLimitError("slowly", retry_after=5.0))
    SharedPause(read).begin(RateLimitError("slowly"))
    SharedPause(read).check()


def test_a_pause_ends(read: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    SharedPause(read).begin(RateLimitError("no more today", retry_after=7200.0))
    monkeypatch.setattr("codat_facade.spark._pause.time.time", lambda: 1e12)
    SharedPause(read).check()
    assert not list(tmp_path.iterdir())
