"""Reports are ordered, generated and read, as Codat's pages say."""

from __future__ import annotations

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.reports import (
    COMPANY,
    EXCEL,
    REPORTS,
    emulator_with_banking,
    generate,
    get,
    order,
)

TYPES = ("categorizedBankStatement", "creditModel", "spendAnalysis")


#: What reads each report.
CONTENT = (
    "categorizedBankStatement/{id}/accounts",
    "categorizedBankStatement/{id}/transactions",
    "categorizedBankStatement/{id}/excel",
    "creditModel/{id}/financialSummary",
    "creditModel/{id}/excel",
    "spendAnalysis/{id}/suppliers",
    "spendAnalysis/{id}/paymentMethods",
)


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_banking()


def test_a_new_company_lists_no_report(emulator: Emulator) -> None:
    listed = emulator.call("GET", REPORTS).json
    assert (listed["results"], listed["totalResults"]) == ([], 0)


@pytest.mark.parametrize("path", [*CONTENT, *(f"{kind}/{{id}}/status" for kind in TYPES)])
def test_a_report_that_was_not_ordered_is_not_found(emulator: Emulator, path: str) -> None:
    assert get(emulator, path.format(id="latest")).status == 404
    assert get(emulator, path.format(id="3fa85f64-5717-4562-b3fc-2c963f66afa6")).status == 404


@pytest.mark.parametrize("path", ["spendAnalysis", "spendAnalysis/status", "spendAnalysis/excel", "bundle"])
def test_a_spend_analysis_that_was_not_ordered_is_not_found(emulator: Emulator, path: str) -> None:
    assert get(emulator, path, reportId="latest").status == 404


@pytest.mark.parametrize("report_type", TYPES)
def test_an_order_is_accepted_and_in_progress_until_the_report_is_complete(
    emulator: Emulator, report_type: str
) -> None:
    ordered = emulator.call("POST", f"{REPORTS}/{report_type}")
    assert (ordered.status, ordered.json["status"], ordered.json["type"]) == (202, "InProgress", report_type)
    path = f"{report_type}/latest/status"
    assert get(emulator, path).json == ordered.json
    emulator.clock.advance(2)
    assert get(emulator, path).json["status"] == "InProgress"
    emulator.clock.advance(1)
    ended = get(emulator, path).json
    assert (ended["id"], ended["status"]) == (ordered.json["id"], "Complete")
    assert ended["requestedDate"] < ended["updatedDate"]
    assert get(emulator, f"{report_type}/{ended['id']}/status").json == ended


@pytest.mark.parametrize("path", CONTENT)
def test_the_content_can_be_read_once_the_report_is_complete(emulator: Emulator, path: str) -> None:
    identifier = order(emulator, path.partition("/")[0])
    for named in ("latest", identifier):
        assert get(emulator, path.format(id=named)).status == 404
    emulator.clock.advance(3)
    for named in ("latest", identifier):
        assert get(emulator, path.format(id=named)).status == 200


def test_a_report_is_one_of_its_type_and_company(emulator: Emulator) -> None:
    identifier = generate(emulator, "creditModel")
    emulator.create_company(id="other", connections=["its-connection"])
    assert get(emulator, f"spendAnalysis/{identifier}/status").status == 404
    assert emulator.call("GET", f"/companies/other/reports/creditModel/{identifier}/status").status == 404
    assert emulator.call("GET", "/companies/other/reports").json["totalResults"] == 0


def test_reports_are_listed_with_their_states_filtered_and_ordered(emulator: Emulator) -> None:
    first = generate(emulator, "creditModel")
    second = order(emulator, "categorizedBankStatement")
    listed = emulator.call("GET", REPORTS).json["results"]
    assert [(one["id"], one["status"]) for one in listed] == [(first, "Complete"), (second, "InProgress")]
    found = emulator.call("GET", REPORTS, query={"query": f"id={first}"}).json["results"]
    assert [one["id"] for one in found] == [first]
    found = emulator.call("GET", REPORTS, query={"orderBy": "-requestedDate", "pageSize": 1}).json
    assert ([one["id"] for one in found["results"]], found["totalResults"]) == ([second], 2)


def test_an_excel_report_is_not_among_them(emulator: Emulator) -> None:
    emulator.call("POST", EXCEL, query={"reportType": "audit"})
    assert emulator.call("GET", REPORTS).json["totalResults"] == 0


@pytest.mark.parametrize("report_type", TYPES)
def test_a_type_is_generated_once_at_a_time(emulator: Emulator, report_type: str) -> None:
    order(emulator, report_type)
    assert emulator.call("POST", f"{REPORTS}/{report_type}").status == 409
    emulator.clock.advance(3)
    generate(emulator, report_type)
    assert emulator.call("GET", REPORTS).json["totalResults"] == 2


def test_a_report_of_an_unknown_type_is_refused(emulator: Emulator) -> None:
    assert emulator.call("POST", f"{REPORTS}/everything").status == 400


@pytest.mark.parametrize(("max_age", "status"), [("2026-01-15T09:00:04Z", 404), ("2026-01-15T09:00:03Z", 200)])
def test_a_report_that_is_older_than_max_age_is_not_found(emulator: Emulator, max_age: str, status: int) -> None:
    generate(emulator, "creditModel")
    for path in ("creditModel/latest/status", "creditModel/latest/excel"):
        assert get(emulator, path, maxAge=max_age).status == status


def test_an_order_that_fails_ends_in_error_with_the_reason(emulator: Emulator) -> None:
    emulator.fail_next_report("no bills", report_type="creditModel")
    generate(emulator, "spendAnalysis")
    failed = generate(emulator, "creditModel")
    status = get(emulator, "creditModel/latest/status").json
    assert (status["id"], status["status"], status["errorMessage"]) == (failed, "Error", "no bills")
    assert get(emulator, "creditModel/latest/excel").status == 404
    assert get(emulator, "spendAnalysis/latest/status").json["status"] == "Complete"
    generate(emulator, "creditModel")
    assert get(emulator, "creditModel/latest/excel").status == 200


@pytest.mark.parametrize("report_type", TYPES)
@pytest.mark.parametrize("fails", [False, True])
def test_the_end_of_a_report_is_told(emulator: Emulator, report_type: str, fails: bool) -> None:
    emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/"})
    if fails:
        emulator.fail_next_report()
    identifier = generate(emulator, report_type)
    bodies: list[bytes] = []
    emulator.deliver_webhooks(lambda url, headers, body: bodies.append(body) or 200)
    event = f'"reports.{report_type}.generate.{"un" if fails else ""}successful"'.encode()
    (told,) = [body for body in bodies if event in body]
    assert identifier.encode() in told
    assert f'"referenceCompany":{{"id":"{emulator.company_id}"'.encode() in told


def test_an_order_reads_the_data_anew(emulator: Emulator) -> None:
    emulator.clock.advance(60)
    order(emulator, "categorizedBankStatement")
    history = emulator.call("GET", f"{COMPANY}/data/history").json["results"]
    queued = [one for one in history if not one["isCompleted"]]
    assert {(one["connectionId"], one["dataType"]) for one in queued} == {
        ("bank", "banking-accounts"),
        ("bank", "banking-transactions"),
    }


def test_a_report_fails_with_its_read(emulator: Emulator) -> None:
    emulator.fail_next_read("no consent", data_type="banking-transactions")
    generate(emulator, "categorizedBankStatement")
    status = get(emulator, "categorizedBankStatement/latest/status").json
    assert status["status"] == "Error"
    assert status["errorMessage"].startswith("100: ")
    assert "no consent" in status["errorMessage"]


@pytest.mark.parametrize(
    ("platform", "report_type", "code"),
    [
        (None, "creditModel", "230: "),
        ("gbol", "categorizedBankStatement", "105: "),
        ("suuo", "spendAnalysis", "105: "),
        ("aiwb", "creditModel", "105: "),
        ("gbol", "creditModel", ""),
        ("suuo", "creditModel", ""),
    ],
)
def test_a_report_needs_a_connection_of_its_kind(platform: str | None, report_type: str, code: str) -> None:
    emulator = Emulator(empty=True, records=5)
    emulator.create_company(id="company-id")
    if platform:
        emulator.create_connection("company-id", platform)
    generate(emulator, report_type)
    status = get(emulator, f"{report_type}/latest/status").json
    assert status["status"] == ("Error" if code else "Complete")
    assert (status["errorMessage"] or "").startswith(code)


@pytest.mark.parametrize("name", ["accounts", "transactions"])
def test_a_complete_report_does_not_change(emulator: Emulator, name: str) -> None:
    identifier = generate(emulator, "categorizedBankStatement")
    path = f"categorizedBankStatement/{identifier}/{name}"
    before = get(emulator, path).json
    emulator.add_record("company-id", "bank", f"banking-{name}", {"id": "added-later"})
    emulator.clock.advance(10)
    assert get(emulator, path).json == before
    generate(emulator, "categorizedBankStatement")
    after = get(emulator, f"categorizedBankStatement/latest/{name}").json
    assert "added-later" in [one["id"] for one in after["results"]]
    assert get(emulator, path).json["totalResults"] == before["totalResults"] == after["totalResults"] - 1
