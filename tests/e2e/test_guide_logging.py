"""The blocks of the guide on logging do what it says."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

import codat_facade as codat
from codat_facade import instrumentation
from codat_facade.emulator import Emulator
from codat_facade.platform import companies

GUIDE = Path(__file__).parents[2] / "docs/guides/logging.md"
LOGGING, STRUCTLOG = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def client() -> Iterator[codat.Client]:
    emulator = Emulator(empty=True)
    emulator.faults.add("status", method="GET", status=503)
    with (
        emulator.serve() as server,
        codat.Client(emulator.api_key, base_url=server.url, clock=emulator.client_clock) as client,
    ):
        yield client


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    logger = logging.getLogger("codat_facade")
    level = logger.level
    yield
    logger.setLevel(level)
    for hook in instrumentation.get_hooks():
        instrumentation.remove_hook(hook)


def test_logging(client: codat.Client, caplog: pytest.LogCaptureFixture) -> None:
    exec(compile(LOGGING, str(GUIDE), "exec"), {})
    companies.list(client, query="name=Private")
    records = [record for record in caplog.records if record.name == "codat_facade"]
    assert [record.levelno for record in records] == [logging.DEBUG, logging.INFO, logging.DEBUG]
    assert all(isinstance(vars(record)["codat_event"], instrumentation.CallEvent) for record in records)
    assert "Private" not in caplog.text


def test_structlog(client: codat.Client) -> None:
    exec(compile(STRUCTLOG, str(GUIDE), "exec"), {})
    # What is bound in a request stands in its lines.
    with (
        structlog.testing.capture_logs([structlog.contextvars.merge_contextvars]) as lines,
        structlog.contextvars.bound_contextvars(request_id="r1"),
    ):
        companies.list(client, query="name=Private")
    retry, ended = lines
    assert (retry["event"], retry["log_level"], retry["after"]) == ("retry", "warning", "503")
    assert (ended["event"], ended["log_level"], ended["status_code"]) == ("call ended", "info", 200)
    assert (ended["route"], ended["attempts"], ended["request_id"]) == ("/companies", 2, "r1")
    assert retry["call_id"] == ended["call_id"]
    assert "Private" not in repr(lines)
