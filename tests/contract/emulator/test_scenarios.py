"""Scenario files: what they put into an emulator, and what is said of a file that cannot be."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator, ManualClock

SHOP = """
[emulator]
seed = 11
api_key = "shop-key"
size = "small"
read_pace = [0.5, 2]
clock = 2026-03-01T09:00:00Z

[[companies]]
id = "company-id"
name = "Corner Shop"
description = "Two tills"
tags = { region = "uk" }
products = ["lending"]

[[companies.connections]]
id = "connection-id"
platform = "Xero"

[[companies.connections.records]]
type = "invoices"
values = { id = "inv-1", totalAmount = 100.10, issueDate = 2026-02-01T00:00:00, status = "Submitted" }

[[companies.connections]]
id = "till"
platform = "fztf"
invoices = 7
status = "PendingAuth"

[[companies]]
name = "Branch"
parent = "company-id"

[[faults]]
kind = "status"
status = 503
path = "*/data/bills"
retry_after = 2
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A scenario file."""
    file = tmp_path / "shop.toml"
    file.write_text(SHOP)
    return file


def test_a_scenario_is_what_the_emulator_starts_with(path: Path) -> None:
    emulator = Emulator.from_scenario(path)
    assert emulator.api_key == "shop-key"
    assert emulator.clock.now() == datetime(2026, 3, 1, 9, tzinfo=UTC)
    shop, branch = emulator.call("GET", "/companies").json["results"]
    assert (shop["name"], shop["description"], shop["tags"]) == ("Corner Shop", "Two tills", {"region": "uk"})
    assert shop["products"] == ["lending"]
    assert branch["referenceParentCompany"]["id"] == shop["id"] == emulator.company_id
    xero, till = shop["dataConnections"]
    assert (xero["platformName"], xero["status"]) == ("Xero", "Linked")
    assert (till["platformName"], till["status"], till["id"]) == ("Shopify", "PendingAuth", "till")


def test_the_first_company_and_its_first_connection_have_the_names_that_a_fresh_emulator_has(tmp_path: Path) -> None:
    file = tmp_path / "two.toml"
    company = '[[companies]]\nname = "{}"\n[[companies.connections]]\nplatform = "Xero"\n'
    file.write_text(company.format("First") + company.format("Second"))
    emulator = Emulator.from_scenario(file)

    first = emulator.call("GET", "/companies/company-id").json

    assert (first["name"], first["dataConnections"][0]["id"]) == ("First", "connection-id")
    listed = emulator.call("GET", "/companies").json["results"]
    assert [one["id"] == emulator.company_id for one in listed] == [True, False]
    assert emulator.call("GET", "/companies/company-id/connections/connection-id").status == 200


def test_a_company_that_the_file_names_so_stays_that_company(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "another.toml"
    file.write_text('[[companies]]\nname = "Other"\n' + SHOP[SHOP.index("[[companies]]") :])
    assert Emulator.from_scenario(file).call("GET", "/companies/company-id").json["name"] == "Corner Shop"


def test_a_scenario_has_records_and_sizes(path: Path) -> None:
    emulator = Emulator.from_scenario(str(path))
    invoices = emulator.call("GET", "/companies/company-id/data/invoices").json
    assert invoices["totalResults"] == 21
    record = emulator.call("GET", "/companies/company-id/data/invoices/inv-1").json
    assert (record["totalAmount"], record["issueDate"]) == (Decimal("100.10"), "2026-02-01T00:00:00")
    assert str(record["totalAmount"]) == "100.10"
    emulator.authorise("company-id", "till")
    emulator.clock.advance(2)
    orders = "/companies/company-id/connections/till/data/commerce-orders"
    assert emulator.call("GET", orders).json["totalResults"] == 7


def test_a_scenario_has_faults(path: Path) -> None:
    emulator = Emulator.from_scenario(path)
    bills = "/companies/company-id/data/bills"
    failed = emulator.call("GET", bills)
    assert (failed.status, failed.headers["Retry-After"]) == (503, "2")
    assert emulator.call("GET", bills).status == 200


def test_the_same_file_gives_the_same_data(path: Path) -> None:
    first, second = (Emulator.from_scenario(path).call("GET", "/companies/company-id/data/customers") for _ in "12")
    assert first.body == second.body


def test_a_scenario_takes_a_clock(path: Path) -> None:
    clock = ManualClock(datetime(2030, 1, 1, tzinfo=UTC))
    assert Emulator.from_scenario(path, clock=clock).clock is clock


COMPANY = "[[companies]]\nname = 'One'\n"
CONNECTION = f"{COMPANY}[[companies.connections]]\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("faults", "not TOML"),
        ("company = 1", "unknown field `company`"),
        ("[emulator]\nsed = 1", "emulator: Object contains unknown field `sed`"),
        ("[emulator]\nsize = 'big'", "emulator.size: Invalid enum value 'big'; use one of empty, small, large, huge"),
        ("[emulator]\nrecords = -1", "emulator.records"),
        ("[emulator]\nsize = 'small'\nrecords = 3", "emulator.records: give either"),
        ("[emulator]\nclock = 'soon'", "emulator.clock"),
        ("[[companies]]\nid = 'one'", "companies[0]: Object missing required field `name`"),
        (f"{COMPANY}id = 'a'\n{COMPANY}id = 'a'", "companies[1].id: there is a company with the id 'a'"),
        (f"{COMPANY}parent = 'nobody'", "companies[0].parent: no company before it"),
        (CONNECTION, "companies[0].connections[0]: Object missing required field `platform`"),
        (f"{CONNECTION}platform = 'Exel'", "companies[0].connections[0].platform: there is no platform 'Exel'"),
        (f"{CONNECTION}platform = 'gbol'\nstatus = 'linked'", "companies[0].connections[0].status"),
        (f"{CONNECTION}platform = 'gbol'\ninvoices = 'many'", "companies[0].connections[0].invoices"),
        (
            f"{CONNECTION}platform = 'gbol'\n[[companies.connections.records]]\ntype = 'commerce-orders'",
            "companies[0].connections[0].records[0].type: Xero has no commerce-orders",
        ),
        (
            f"{CONNECTION}platform = 'gbol'\n[[companies.connections.records]]\ntype = 'unicorns'",
            "companies[0].connections[0].records[0].type: there is no data type 'unicorns'",
        ),
        ("[[faults]]\nkind = 'gremlin'", "faults[0].kind"),
        ("[[faults]]\nkind = 'reset'\ntimes = 'often'", "faults[0].times"),
        ("[[faults]]\nkind = 'reset'\ntimes = 0", "faults[0].times"),
        ("[[faults]]\nkind = 'slow'\nseconds = -1", "faults[0].seconds"),
        (
            f"{CONNECTION}platform = 'gbol'\nid = 'a'\n[[companies.connections]]\nplatform = 'gbol'\nid = 'a'",
            "companies[0].connections[1].id: there is a connection with the id 'a'",
        ),
    ],
)
def test_a_file_that_cannot_be_says_which_key(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(content)
    with pytest.raises(ValueError, match="broken.toml") as raised:
        Emulator.from_scenario(file)
    assert said in str(raised.value)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none.toml"):
        Emulator.from_scenario(tmp_path / "none.toml")


def test_a_reset_orders_the_faults_of_the_scenario_again(path: Path) -> None:
    emulator = Emulator.from_scenario(path)
    bills = "/companies/company-id/data/bills"
    first = [emulator.call("GET", bills).status for _ in range(2)]
    emulator.faults.add("reset")
    emulator.reset()
    assert [emulator.call("GET", bills).status for _ in range(2)] == first == [503, 200]


def test_a_fault_of_a_scenario_has_the_defaults_of_one_that_is_ordered(tmp_path: Path) -> None:
    file = tmp_path / "faults.toml"
    file.write_text("[[faults]]\nkind = 'cut'\n[[faults]]\nkind = 'html'")
    ordered = Emulator(empty=True).faults
    assert list(Emulator.from_scenario(file).faults) == [ordered.add("cut"), ordered.add("html")]


def test_a_scenario_takes_the_documented_quota(tmp_path: Path) -> None:
    file = tmp_path / "quota.toml"
    file.write_text("[emulator]\ndaily_quota = 'documented'")
    emulator = Emulator.from_scenario(file)
    assert emulator.call("GET", "/companies").headers["X-Rate-Limit-Limit"] == "1000"
