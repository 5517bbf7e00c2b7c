"""What `make prism` and `make schemathesis` stand on; the two themselves are no part of the suite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.messages import Request
from codat_facade.emulator._spec.documents import operations
from tests.contract.emulator.walk import good_request
from tests.proofs import known_violations
from tests.proofs.intermediary import Intermediary, UpstreamResponse
from tests.proofs.known_violations import KnownViolation, Violation
from tests.proofs.remote_emulator import RemoteEmulator

TIMES = KnownViolation("times have no zone", "document", code="format", value='"[0-9-]+"')


def violation(location: str, code: str = "format", value: str = "") -> Violation:
    return Violation("accounting GET /x", location, code, "must be otherwise", value)


def test_what_is_known_is_accepted_and_counted_and_nothing_else() -> None:
    known = KnownViolation("a day has no zone", "document", code="format", value='"[0-9-]+"')
    wrong = violation("response.body.b", value='"tomorrow"')
    assert known_violations.unknown([violation("response.body.a", value='"2026-01-15"'), wrong], [known]) == [wrong]
    assert known.met == 1


def test_a_choice_is_accepted_if_its_meant_alternative_fails_by_what_is_known_alone() -> None:
    within = violation("response.body.data.date", value='"2026-01-15"')
    choice = [violation("response.body.data", "type"), violation("response.body.data", "anyOf")]
    assert known_violations.unknown([*choice, within], [TIMES]) == []
    assert known_violations.unknown(choice, [TIMES]) == choice
    missing = violation("response.body.data", "required")
    assert known_violations.unknown([*choice, missing, within], [TIMES]) == [*choice, missing]
    another = violation("response.body.data.id", "type")
    assert known_violations.unknown([*choice, another, within], [TIMES]) == [*choice, another]


def test_the_file_gives_each_exception_a_reason() -> None:
    assert all(entry.reason for entry in known_violations.load())
    names = {f"{one.package} {one.method} {one.path}" for one in operations()}
    assert set(known_violations.load_refusals()) <= names


@pytest.mark.parametrize("line", ['fault = "emulator"', 'reason = "no patterns"'])
def test_an_exception_without_a_fault_or_a_reason_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "known.toml"
    file.write_text(f"[[violation]]\n{line}\n", "utf-8")
    with pytest.raises((TypeError, ValueError)):
        known_violations.load(file)


@pytest.fixture
def remote() -> Iterator[RemoteEmulator]:
    with Emulator(records=5).serve() as server:
        remote = RemoteEmulator(server.url)
        remote.reset()
        yield remote
        remote.close()


@pytest.mark.parametrize("name", ["create-customer", "list-account-balances", "get-loan-summary", "list-files"])
def test_a_good_request_is_made_over_http_and_names_everything_by_its_id(remote: RemoteEmulator, name: str) -> None:
    operation = next((one for one in operations() if one.name == name), None)
    if operation is None:
        pytest.fail(f"no document has the operation {name}")
    request = remote.by_id(good_request(remote, operation))
    assert "company-id" not in request.path
    response = remote.send(request)
    assert 200 <= response.status < 300
    assert b"company-id" not in response.body


def test_an_intermediary_passes_on_keeps_and_replaces(remote: RemoteEmulator) -> None:
    with Emulator(empty=True).serve() as server, Intermediary(server.url) as intermediary:
        through = RemoteEmulator(intermediary.url)
        request = Request.to("GET", "/companies")
        passed = through.send(request)
        assert intermediary.last is not None
        assert (passed.status, passed.body) == (intermediary.last.status, intermediary.last.body)
        intermediary.scripted = UpstreamResponse(200, {"Content-Type": "application/json"}, b"[]")
        assert through.send(request).body == b"[]"
        through.close()
