"""The demo does what it says: over a real socket with the emulator, and without a write where there is a real key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import codat_facade as codat
from codat_facade.emulator import Emulator
from scripts import demo

ROOT = Path(__file__).parents[2]


def test_the_demo_pushes_an_invoice_to_its_end_and_shows_one_that_fails() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "CODAT_API_KEY"}

    shown = subprocess.run(
        [sys.executable, "-m", "scripts.demo"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    ).stdout

    for step in (
        "emulator    http://127.0.0.1:",
        "PendingAuth",
        "an invoice needs amountDue",
        "Pending\n",
        "Success\n",
        "100.10 GBP",
        "failed: ",
        "'nobody'",
        "unpaid",
        "three more at once: Success, Success, Success",
    ):
        assert step in shown


def test_the_demo_only_reads_where_there_is_a_real_key(capsys: pytest.CaptureFixture[str]) -> None:
    emulator = Emulator()
    client = codat.Client(api_key=emulator.api_key, transport=emulator.transport)

    with client, client.as_default():
        demo.read_only()

    assert emulator.company_id in capsys.readouterr().out
    assert {request.method for request in emulator.requests} == {"GET"}
