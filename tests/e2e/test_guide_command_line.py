"""The commands of the guide run as pasted, and print what it shows."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codat_facade.cli.exit_codes import MEANINGS
from codat_facade.cli.root import BY_HAND
from codat_facade.emulator import Emulator
from tests.support.command_line import Streams

GUIDE = (Path(__file__).parents[2] / "docs/guides/command-line.md").read_text("utf-8")
_SECONDS = 120
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
COMMANDS = [found.groups() for block in _BLOCK.findall(GUIDE) for found in _COMMAND.finditer(block)]

# The files that the commands take, as the guide shows them.
INVOICE, BILLS = (
    re.findall(rf"^```{kind}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)[0] for kind in ("json", "text")
)


# Most commands need no shell, and no process of their own.
_OF_A_SHELL = re.compile(r"[|;$]")


def _here(line: str, monkeypatch: pytest.MonkeyPatch) -> str:
    command, _, target = line.partition(" > ")
    _, *arguments = shlex.split(command)
    done = Streams(monkeypatch)(*arguments, merged=not target)
    if not target:
        return done.text
    assert done.code == 0, done.errors
    Path(target).write_bytes(done.content)
    return done.errors


def _in_a_shell(line: str, folder: Path) -> str:
    command = folder / "codat"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m codat_facade.cli "$@"\n', "utf-8")
    command.chmod(0o755)
    done = subprocess.run(
        ["bash", "-c", f"{{ {line}\n}} 2>&1"],
        cwd=folder,
        env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"},
        capture_output=True,
        timeout=_SECONDS,
    )
    return done.stdout.decode()


@pytest.mark.skipif(shutil.which("jq") is None, reason="the guide uses jq")
def test_the_commands_of_the_guide_do_what_it_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emulator = Emulator(api_key="test-key", push_pace=(0.0, 0.0))
    (tmp_path / "invoice.json").write_text(INVOICE, "utf-8")
    (tmp_path / "bills.csv").write_text(BILLS, "utf-8")
    monkeypatch.chdir(tmp_path)
    with emulator.serve() as server:
        for name, value in {
            "COLUMNS": "120",
            "CODAT_BASE_URL": server.url,
            "CODAT_API_KEY": "test-key",
            "CODAT_CONFIG": str(tmp_path / "config.toml"),
        }.items():
            monkeypatch.setenv(name, value)
        for line, shown in COMMANDS:
            printed = _in_a_shell(line, tmp_path) if _OF_A_SHELL.search(line) else _here(line, monkeypatch)
            if shown:
                matches = doctest.OutputChecker().check_output(shown, printed, doctest.ELLIPSIS)
                assert matches, f"{line}\n{printed}\nis not\n{shown}"
    assert (tmp_path / "unpaid.csv").read_text("utf-8").count("\n") > 2
    assert (tmp_path / "changed.ndjson").exists()


def test_the_guide_has_each_status_and_each_command() -> None:
    for code, meaning in MEANINGS.items():
        assert f"| {int(code)} | {meaning} |" in GUIDE
    for name in BY_HAND:
        assert f"codat {name}" in GUIDE or name == "logout", name
