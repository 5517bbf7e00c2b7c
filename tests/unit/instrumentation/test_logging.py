"""The log is written from events: a line for each request, retries, and long waits."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator

import pytest

import codat_facade as codat
from codat_facade.instrumentation import AttemptEnded
from codat_facade.platform import companies
from tests.support.server import Answer, FakeClock
from tests.unit.conftest import Servers

COMPANY = Answer(body=b'{"id": "c1", "name": "Technicalium", "redirect": "r"}')
LOGGER = logging.getLogger("codat_facade")


@pytest.fixture(autouse=True)
def logger_as_it_was() -> Iterator[None]:
    handlers, level, propagate = list(LOGGER.handlers), LOGGER.level, LOGGER.propagate
    yield
    LOGGER.handlers[:], LOGGER.propagate = handlers, propagate
    LOGGER.setLevel(level)


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "codat_facade"]


def test_a_line_a_request_at_debug(serve: Servers, clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps({"error": "no", "correlationId": "corr-1"}).encode()
    server = serve(COMPANY, Answer(400, body=body))
    client = codat.Client("test-key", base_url=server.url, clock=clock)
    with caplog.at_level(logging.DEBUG, "codat_facade"):
        companies.get(client, "c1")
        with pytest.raises(codat.BadRequestError):
            companies.create(client, {"name": "Private"}, idempotency_key="4b2e7b1c-7a6c-4a86-9b0e-0f2a3a6d8f10")
    assert lines(caplog) == [
        "GET /companies/{companyId}: 200 in 0.000 s; attempt 1",
        "POST /companies: 400 in 0.000 s; attempt 1, correlation id corr-1, "
        "idempotency key 4b2e7b1c-7a6c-4a86-9b0e-0f2a3a6d8f10",
    ]
    event = caplog.records[0].__dict__["codat_event"]
    assert isinstance(event, AttemptEnded)


def test_retries_and_long_waits_at_info(serve: Servers, clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(COMPANY, Answer(503), COMPANY)
    limits = codat.Limits(burst=1, per_second=0.5, shared=False)
    client = codat.Client("test-key", base_url=server.url, clock=clock, limits=limits)
    with caplog.at_level(logging.INFO, "codat_facade"):
        companies.get(client, "c1")
        companies.get(client, "c1")
    told = [re.sub(r"\d+\.\d s", "N s", line) for line in lines(caplog)]
    assert told == [
        "GET /companies/{companyId}: waited N s for the pace of its limits",
        "GET /companies/{companyId}: 503; attempt 2 of 4 in N s",
        "GET /companies/{companyId}: waited N s for the pace of its limits",
    ]


def test_nothing_is_logged_by_itself(serve: Servers, caplog: pytest.LogCaptureFixture) -> None:
    companies.get(codat.Client("test-key", base_url=serve(COMPANY).url), "c1")
    assert lines(caplog) == []


@pytest.mark.parametrize(("value", "level"), [("debug", logging.DEBUG), (" INFO ", logging.INFO)])
def test_the_environment_switches_it_on(
    serve: Servers, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], value: str, level: int
) -> None:
    monkeypatch.setenv("CODAT_LOG", value)
    LOGGER.handlers.clear()
    client = codat.Client("test-key", base_url=serve(COMPANY).url)
    codat.Client("test-key")
    companies.get(client, "c1")
    assert LOGGER.level == level
    assert len(LOGGER.handlers) == 1
    assert capsys.readouterr().err.count("GET /companies/{companyId}: 200") == (level == logging.DEBUG)


def test_a_value_that_is_no_level_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_LOG", "loud")
    with pytest.warns(UserWarning, match="CODAT_LOG is 'loud' and is ignored: set it to debug or info"):
        codat.Client("test-key")


def test_a_response_cannot_write_lines_of_its_own(serve: Servers, caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps({"error": "no", "correlationId": "corr-1\n2026-01-01 GET /forged: 200"}).encode()
    client = codat.Client("test-key", base_url=serve(Answer(400, body=body), COMPANY).url)
    with caplog.at_level(logging.DEBUG, "codat_facade"):
        with pytest.raises(codat.BadRequestError) as caught:
            companies.get(client, "c1")
        client.get_httpx_client().get(f"{client.base_url}/companies/a%0Ab?q=private")
    assert caught.value.correlation_id == "corr-1 2026-01-01 GET /forged: 200"
    assert lines(caplog)[1].startswith("GET /companies/a%0Ab: 200")
    assert not any("\n" in line for line in lines(caplog))
