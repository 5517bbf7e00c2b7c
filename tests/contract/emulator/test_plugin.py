"""The fixtures that come with the package, as a user's project meets them."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

TESTS = """
from datetime import UTC, datetime

import pytest
import codat_facade as codat
from codat_facade.accounting import customers, invoices
from codat_facade.platform import companies, push_operations

@pytest.mark.parametrize("name", ["First", "Second"])
def test_in_process(codat_emulator, name):
    assert len(companies.list().results) == 1
    companies.create({"name": name})
    assert [company.name for company in companies.list().results] == ["Example Company", name]
    assert codat_emulator.requests[-1].path == "/companies"

@pytest.mark.parametrize("turn", [1, 2])
def test_on_a_port(codat_emulator_server, turn):
    assert companies.list().results[0].name == "Example Company"
    codat_emulator_server.emulator.add_record("company-id", "connection-id", "invoices", {"id": "mine"})
    assert invoices.get("company-id", "mine").id == "mine"
    assert len(codat_emulator_server.emulator.requests) == 2

def test_a_push_is_polled_in_no_time(codat_emulator):
    written = customers.create("company-id", "connection-id", {"status": "Active"})
    start = codat_emulator.clock.now()
    done = push_operations.poll_until_done("company-id", written.push_operation_key)
    assert done.status == "Success"
    assert codat_emulator.clock.now() > start

@pytest.mark.codat_emulator(start=datetime(2030, 6, 7, 12), records=1)
def test_with_arguments(codat_emulator):
    assert codat_emulator.clock.now().isoformat() == "2030-06-07T12:00:00+00:00"
    assert invoices.list("company-id").total_results == 1
    assert invoices.list("company-id", modified_since=datetime(2030, 6, 7, tzinfo=UTC)).total_results == 1

def test_without(monkeypatch):
    monkeypatch.delenv("CODAT_API_KEY", raising=False)
    with pytest.raises(codat.ConfigurationError):
        companies.list()
"""


@pytest.mark.parametrize("workers", ["0", "2"])
def test_the_fixtures_point_the_default_client_at_an_emulator(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, workers: str
) -> None:
    pytester.makepyfile(TESTS)
    # The plugin by name and no other: whether it is installed as one is a matter of the package.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    plugins = ["-p", "xdist", "-p", "codat_facade.pytest_plugin"]
    result = pytester.runpytest_subprocess("--strict-markers", *plugins, "-n", workers)
    result.assert_outcomes(passed=7)
