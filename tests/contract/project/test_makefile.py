"""The Makefile: what its help lists, and what it says where something is missing."""

from __future__ import annotations

import re
import subprocess

from .files import ROOT, make_targets


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    # As if set up already: the environment of the tests may be another one.
    command = ["make", "--dry-run", "--assume-old=.venv/.ready", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_each_target_is_explained_and_none_is_a_file() -> None:
    text = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ")
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == make_targets() | {"help"}


def test_one_test_has_to_be_named() -> None:
    assert "make test-one T=" in make("test-one").stderr
    assert "pytest tests/unit/base" in make("test-one", "T=tests/unit/base").stdout


def test_fix_mends_and_format_only_looks() -> None:
    assert "--check" in make("format").stdout
    fix = make("fix").stdout
    assert "ruff check --fix" in fix
    assert "--check" not in fix.replace("ruff check", "")
    # What the linter mends may need to be formatted.
    assert fix.index("ruff check") < fix.index("ruff format")


def test_a_build_passes_its_tag_on() -> None:
    assert "--tag" not in make("build").stdout
    assert "--tag 'v1.2.3'" in make("build", "TAG=v1.2.3").stdout
