"""The replay: what the normaliser makes of a history, told version by version."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.normalise.upstream.text import dumps
from scripts.replay import main

from .normalise.documents import TEXT, document, record, reference

KIND = {"type": "string", "enum": ["a", "b"]}
VERSIONS: list[Any] = [
    document({"Account": record(kind=KIND)}),
    document({"Account": record(kind={"not": {}})}),
    document({"Account": record(kind=reference("Kind")), "Kind": KIND}),
    document({"Account": record(kind=TEXT)}),
]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one document, in the layout of the publisher's."""

    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", "-C", tmp_path, *identity, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    (tmp_path / "yaml").mkdir()
    for index, version in enumerate(VERSIONS):
        (tmp_path / "yaml" / "Doc.yaml").write_text(dumps(version), encoding="utf-8")
        git("add", "--all")
        git("commit", "--quiet", "--message", str(index), "--date", f"2026-01-0{index + 1}T00:00:00Z")
    (tmp_path / "products.toml").write_text('[packages]\ndemo = ["Doc"]\n', encoding="utf-8")
    return tmp_path


def test_it_tells_what_passed_what_stopped_and_what_was_renamed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(repository / ".git"), "--products", str(repository / "products.toml")]) == 1
    table, stopped, renamed, total = capsys.readouterr().out.splitlines()
    assert (
        "versions: 4  not in the directory: 0  passed: 3  stopped: 1  renamed: 1  names that did not hold: 0" in table
    )
    assert "Doc#/components/schemas/Account/properties/kind: the keyword 'not' cannot be carried over" in stopped
    assert renamed.endswith("Doc: AccountKind → Kind")
    assert total == "4 versions, 0 of them not in the directory; 3 passed"
