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
from tests.support.clock import EmulatorTime

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
        "Success\n",
        "100.10 GBP",
        "failed: ",
        "'nobody'",
        "unpaid",
        "three more at once: Success, Success, Success",
    ):
        assert step in shown


def test_the_demo_shows_each_state_on_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    emulator = Emulator(seed=7, push_pace=(0.2, 0.5))
    clock = EmulatorTime(emulator)

    with codat.Client(api_key=emulator.api_key, transport=emulator.transport, clock=clock) as client:
        demo.push(client)

    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    states = [line for line in lines if line in {"Pending", "Processing", "Success"}]
    assert (states[0], states[-1]) == ("Pending", "Success")


def test_the_demo_only_reads_where_there_is_a_real_key(capsys: pytest.CaptureFixture[str]) -> None:
    emulator = Emulator()
    client = codat.Client(api_key=emulator.api_key, transport=emulator.transport)

    with client, client.as_default():
        demo.read_only()

    assert emulator.company_id in capsys.readouterr().out
    assert {request.method for request in emulator.requests} == {"GET"}
