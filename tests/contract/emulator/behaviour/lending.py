"""Shared by the tests of lending."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator import Emulator

COMPANY = "/companies/company-id"


REPORTS = f"{COMPANY}/reports"


def emulator_for_lending() -> Emulator:
    """A company with a connection of every kind, and one for uploads."""
    emulator = Emulator(records=20)
    emulator.create_connection("company-id", "suuo", id="bank", records=12)
    emulator.create_connection("company-id", "aiwb", id="shop", records=0)
    emulator.create_connection("company-id", "zpqy", id="upload", status="PendingAuth")
    return emulator


def get(emulator: Emulator, path: str, **query: object) -> Any:
    response = emulator.call("GET", path, query=query)
    assert response.status == 200, response.body
    return response.json
