from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from codat_facade.emulator import Emulator
from tests.support.command_line import MemoryKeyring, Run, Streams

BODY = """{"customerRef": {"id": "c-1"}, "issueDate": "2026-01-31", "currency": "GBP", "status": "Submitted",
"totalTaxAmount": 0, "totalAmount": 100.10, "amountDue": 12345678901234567890.123456789}"""


@pytest.fixture
def emulator() -> Emulator:
    emulator = Emulator(api_key="key-of-the-test", records=12, push_pace=(0.0, 0.0))
    emulator.add_record("company-id", "connection-id", "customers", {"id": "c-1"})
    return emulator


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without keys, configuration and cache; gives the folder of its files."""
    for name in ("CODAT_API_KEY", "CODAT_BASE_URL", "CODAT_PROFILE", "CODAT_WEBHOOK_SECRET", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CODAT_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


@pytest.fixture
def stored_keys(machine: Path) -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def bare(machine: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs commands on a machine without an account."""
    return Streams(monkeypatch)


@pytest.fixture
def run(bare: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs commands whose account is that of the emulator."""
    with emulator.serve() as server:
        monkeypatch.setenv("CODAT_BASE_URL", server.url)
        monkeypatch.setenv("CODAT_API_KEY", emulator.api_key)
        yield bare


@pytest.fixture
def body(tmp_path: Path) -> str:
    """The argument for the body of an invoice, in a file."""
    path = tmp_path / "invoice.json"
    path.write_text(BODY, encoding="utf-8")
    return f"@{path}"
