"""Reads and reports: queued, running, complete, failed, by the clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from codat_facade.emulator import Emulator

COMPANY = "/companies/company-id"


def status(emulator: Emulator, data_type: str) -> dict[str, Any]:
    answer: dict[str, Any] = emulator.call("GET", f"{COMPANY}/dataStatus").json[data_type]
    return answer


def test_a_read_walks_from_queued_to_complete(emulator: Emulator) -> None:
    before = status(emulator, "invoices")
    read = emulator.call("POST", f"{COMPANY}/data/queue/invoices").json
    assert (read["status"], read["progress"], read["isCompleted"]) == ("Queued", 0, False)
    assert status(emulator, "invoices")["currentStatus"] == "Queued"
    assert status(emulator, "invoices")["latestSuccessfulSyncId"] == before["latestSyncId"]
    emulator.clock.advance(1)
    assert emulator.call("GET", f"{COMPANY}/data/history/{read['id']}").json["status"] == "Fetching"
    emulator.clock.advance(2)
    done = emulator.call("GET", f"{COMPANY}/data/history/{read['id']}").json
    assert (done["status"], done["progress"], done["isCompleted"], done["isErrored"]) == ("Complete", 100, True, False)
    after = status(emulator, "invoices")
    assert after["latestSyncId"] == after["latestSuccessfulSyncId"] == read["id"]
    assert after["lastSuccessfulSync"] == done["completed"] > before["lastSuccessfulSync"]


def test_a_read_can_be_made_to_fail(emulator: Emulator) -> None:
    before = status(emulator, "bills")
    emulator.fail_next_read("No answer.", data_type="bills")
    read = emulator.call("POST", f"{COMPANY}/data/queue/bills").json
    emulator.clock.advance(5)
    failed = emulator.call("GET", f"{COMPANY}/data/history/{read['id']}").json
    assert (failed["status"], failed["isErrored"], failed["errorMessage"]) == ("FetchError", True, "No answer.")
    after = status(emulator, "bills")
    assert after["currentStatus"] == "FetchError"
    assert after["latestSuccessfulSyncId"] == before["latestSuccessfulSyncId"]


def test_a_data_type_that_is_being_read_is_a_conflict(emulator: Emulator) -> None:
    emulator.call("POST", f"{COMPANY}/data/queue/invoices")
    again = emulator.call("POST", f"{COMPANY}/data/queue/invoices")
    assert again.status == 409
    assert again.json["canBeRetried"] == "Retryable"
    assert emulator.call("POST", f"{COMPANY}/data/queue/bills").status == 200
    emulator.clock.advance(5)
    assert emulator.call("POST", f"{COMPANY}/data/queue/invoices").status == 200


def test_refreshing_everything_reads_every_data_type_once(emulator: Emulator) -> None:
    emulator.call("POST", f"{COMPANY}/data/queue/invoices")
    assert emulator.call("POST", f"{COMPANY}/data/all").status == 204
    history = emulator.call("GET", f"{COMPANY}/data/history?pageSize=500").json
    names = [read["dataType"] for read in history["results"] if read["status"] == "Queued"]
    assert len(names) == len(set(names))
    assert {"invoices", "chartOfAccounts", "balanceSheet", "company"} <= set(names)
    assert "commerce-orders" not in names
    statuses = emulator.call("GET", f"{COMPANY}/dataStatus").json
    assert {one["currentStatus"] for one in statuses.values()} == {"Queued"}


def test_history_is_queried(emulator: Emulator) -> None:
    emulator.call("POST", f"{COMPANY}/data/queue/invoices")
    emulator.clock.advance(5)
    emulator.call("POST", f"{COMPANY}/data/queue/bills")
    found = emulator.call("GET", f"{COMPANY}/data/history", query={"query": "status=Complete&&dataType=invoices"}).json
    assert [read["dataType"] for read in found["results"]] == ["invoices", "invoices"]


def test_a_company_without_a_linked_connection_has_no_status(emulator: Emulator) -> None:
    emulator.create_company(id="new")
    assert emulator.call("GET", "/companies/new/dataStatus").json == {}
    assert emulator.call("POST", "/companies/new/data/queue/invoices").status == 409
    emulator.create_connection("new", id="waiting", status="PendingAuth")
    path = "/companies/new/data/queue/invoices?connectionId=waiting"
    assert emulator.call("POST", path).status == 409


def test_an_unknown_data_type_is_refused(emulator: Emulator) -> None:
    assert emulator.call("POST", f"{COMPANY}/data/queue/nothing").status == 400
    assert emulator.call("GET", f"{COMPANY}/data/history/none").status == 404
    assert emulator.call("GET", f"{COMPANY}/sync/none/validation").status == 404


def test_a_report_is_generated_before_it_is_read(emulator: Emulator) -> None:
    started = emulator.call("POST", f"{COMPANY}/reports/creditModel")
    assert (started.status, started.json["status"]) == (202, "InProgress")
    report = f"{COMPANY}/reports/creditModel/{started.json['id']}"
    assert emulator.call("GET", f"{report}/financialSummary").status == 404
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{report}/status").json["status"] == "Complete"
    assert emulator.call("GET", f"{report}/financialSummary").status == 200
    assert emulator.call("GET", f"{COMPANY}/reports/creditModel/latest/status").json["id"] == started.json["id"]
    assert emulator.call("GET", f"{COMPANY}/reports/creditModel/none/status").status == 404
    listed = emulator.call("GET", f"{COMPANY}/reports", query={"query": "type=creditModel"}).json["results"]
    assert started.json["id"] in [one["id"] for one in listed]


def test_a_spend_analysis_and_a_workbook_take_their_time(emulator: Emulator) -> None:
    assert emulator.call("POST", f"{COMPANY}/reports/spendAnalysis").json["status"] == "InProgress"
    assert emulator.call("GET", f"{COMPANY}/reports/spendAnalysis").status == 404
    excel = "/data/companies/company-id/assess/excel?reportType=audit"
    assert emulator.call("POST", excel).json["inProgress"] is True
    assert emulator.call("GET", excel.replace("excel", "excel/download")).status == 404
    emulator.clock.advance(3)
    assert emulator.call("GET", f"{COMPANY}/reports/spendAnalysis/status").json["reportStatus"] == "Complete"
    assert emulator.call("GET", f"{COMPANY}/reports/spendAnalysis").status == 200
    assert emulator.call("GET", excel).json["success"] is True
    assert emulator.call("GET", excel.replace("excel", "excel/download")).status == 200


def test_statements_come_for_the_periods_asked_for(emulator: Emulator) -> None:
    path = f"{COMPANY}/data/financials/balanceSheet?periodLength=3&periodsToCompare=2&startMonth=2025-06-01"
    sheets = emulator.call("GET", path).json["reports"]
    assert [sheet["date"] for sheet in sheets] == ["2025-06-30T00:00:00", "2025-03-31T00:00:00"]
    for sheet in sheets:
        assert sheet["netAssets"] == sheet["assets"]["value"] - sheet["liabilities"]["value"]
    path = path.replace("balanceSheet", "profitAndLoss")
    statement = emulator.call("GET", path).json["reports"][0]
    assert (statement["fromDate"], statement["toDate"]) == ("2025-04-01T00:00:00", "2025-06-30T00:00:00")


def test_a_report_in_pages_says_where_it_is(emulator: Emulator) -> None:
    first = emulator.call("GET", f"{COMPANY}/reports/enhancedInvoices?pageSize=2").json
    second = emulator.call("GET", f"{COMPANY}/reports/enhancedInvoices?pageSize=2&page=2").json
    assert (second["reportInfo"]["pageNumber"], second["reportInfo"]["totalResults"]) == (2, 20)
    assert len(first["reportItems"]) == 2
    assert first["reportItems"] != second["reportItems"]


def test_statements_and_attachments_are_as_young_as_the_emulator() -> None:
    emulator = Emulator(records=20, start=datetime(2031, 5, 20, tzinfo=UTC))
    query = "periodLength=1&periodsToCompare=1"
    sheet = emulator.call("GET", f"{COMPANY}/data/financials/balanceSheet?{query}").json
    assert sheet["mostRecentAvailableMonth"] == "2031-05-01T00:00:00"
    invoice = emulator.call("GET", f"{COMPANY}/data/invoices?pageSize=1").json["results"][0]["id"]
    files = f"{COMPANY}/connections/connection-id/data/invoices/{quote(invoice, safe='')}/attachments"
    (attachment,) = emulator.call("GET", files).json["attachments"]
    assert attachment["dateCreated"].startswith("2031-05-20")
