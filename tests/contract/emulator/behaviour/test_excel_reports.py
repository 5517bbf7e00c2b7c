"""Excel reports, as Codat's pages say."""

from __future__ import annotations

from typing import Any

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.reports import EXCEL, emulator_with_banking, get


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_banking()


def excel(emulator: Emulator, report_type: str = "audit") -> dict[str, Any]:
    status: dict[str, Any] = emulator.call("GET", EXCEL, query={"reportType": report_type}).json
    return status


def test_an_excel_report_is_ordered_in_progress_and_a_success(emulator: Emulator) -> None:
    query = {"reportType": "audit"}
    assert emulator.call("GET", EXCEL, query=query).status == 404
    assert emulator.call("GET", f"{EXCEL}/download", query=query).status == 404
    ordered = emulator.call("POST", EXCEL, query=query)
    assert (ordered.status, ordered.json["inProgress"], ordered.json["success"]) == (200, True, False)
    assert emulator.call("GET", f"{EXCEL}/download", query=query).status == 404
    emulator.clock.advance(3)
    ended = excel(emulator)
    assert (ended["inProgress"], ended["success"]) == (False, True)
    content = emulator.call("GET", f"{EXCEL}/download", query=query).body
    assert ended["fileSize"] == len(content)


def test_the_last_order_of_an_excel_report_is_its_last_generation(emulator: Emulator) -> None:
    emulator.call("POST", EXCEL, query={"reportType": "audit"})
    emulator.clock.advance(60)
    assert excel(emulator)["lastGenerated"].startswith("2026-01-15T09:00:00")


def test_one_excel_report_of_a_type_is_made_at_a_time(emulator: Emulator) -> None:
    assert emulator.call("POST", EXCEL, query={"reportType": "audit"}).status == 200
    assert emulator.call("POST", EXCEL, query={"reportType": "audit"}).status == 409
    assert emulator.call("POST", EXCEL, query={"reportType": "enhancedInvoices"}).status == 200


def test_a_new_excel_report_replaces_the_one_before_when_it_is_complete(emulator: Emulator) -> None:
    query = {"reportType": "audit"}
    emulator.call("POST", EXCEL, query=query)
    emulator.clock.advance(3)
    first = emulator.call("GET", f"{EXCEL}/download", query=query).body
    emulator.call("POST", EXCEL, query=query)
    assert emulator.call("GET", f"{EXCEL}/download", query=query).body == first
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{EXCEL}/download", query=query).body != first


def test_an_excel_report_that_fails_says_why(emulator: Emulator) -> None:
    emulator.fail_next_report("no rows", report_type="excel/audit")
    emulator.call("POST", EXCEL, query={"reportType": "audit"})
    emulator.clock.advance(3)
    ended = excel(emulator)
    assert (ended["inProgress"], ended["success"], ended["errorMessage"]) == (False, False, "no rows")
    assert emulator.call("GET", f"{EXCEL}/download", query={"reportType": "audit"}).status == 404


@pytest.mark.parametrize(("days", "failed"), [(175, False), (176, True)])
def test_the_enhanced_cash_flow_ends_on_10_july_2026(emulator: Emulator, days: int, failed: bool) -> None:
    query = {"reportType": "enhancedCashFlow"}
    emulator.call("POST", EXCEL, query=query)
    emulator.clock.advance(days * 86400)
    answers = [
        emulator.call("GET", EXCEL, query=query),
        emulator.call("GET", f"{EXCEL}/download", query=query),
        emulator.call("POST", EXCEL, query=query),
        get(emulator, "enhancedCashFlow/transactions"),
    ]
    assert [one.status >= 400 for one in answers] == [failed] * 4
    assert emulator.call("POST", EXCEL, query={"reportType": "audit"}).status == 200
