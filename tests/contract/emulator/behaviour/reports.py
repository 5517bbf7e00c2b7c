"""Shared by the tests of reports."""

from __future__ import annotations

from codat_facade.emulator import Emulator, Response

COMPANY = "/companies/company-id"


REPORTS = f"{COMPANY}/reports"


EXCEL = f"/data{COMPANY}/assess/excel"


def emulator_with_banking() -> Emulator:
    """A company with accounting and banking data."""
    emulator = Emulator(records=20)
    emulator.create_connection("company-id", "suuo", id="bank", records=12)
    return emulator


def order(emulator: Emulator, report_type: str, **query: object) -> str:
    response = emulator.call("POST", f"{REPORTS}/{report_type}", query=query)
    assert response.status == 202, response.body
    return str(response.json["id"])


def generate(emulator: Emulator, report_type: str, **query: object) -> str:
    identifier = order(emulator, report_type, **query)
    emulator.clock.advance(3)
    return identifier


def get(emulator: Emulator, path: str, **query: object) -> Response:
    return emulator.call("GET", f"{REPORTS}/{path}", query=query)
