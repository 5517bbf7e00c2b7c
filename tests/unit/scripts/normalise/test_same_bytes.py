"""The same documents give the same bytes, whichever Python runs the scripts and in whichever locale."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from http import HTTPStatus
from pathlib import Path

import pytest

from scripts.normalise import build
from scripts.normalise.naming.statuses import REASON_PHRASES, phrase
from scripts.normalise.upstream.text import dumps

from .documents import document, operation, record, reference

ROOT = Path(__file__).parents[4]
NEEDED = "import httpx, jsonpath, openapi_python_client, openapi_spec_validator, yaml"
# A status whose words differ from one Python to the next, with a schema of its own; and text that is not ASCII.
TELLING = document(
    {"Amount": record(currency={"type": "string", "enum": ["£", "€"]})},
    paths={
        "/amounts": {
            "post": operation(
                "create-amount",
                reference("Amount"),
                responses={
                    status: {
                        "description": "prose",
                        "content": {"application/json": {"schema": record(**{f"reason{status}": {"type": "string"}})}},
                    }
                    for status in ("200", "413", "414", "416", "422")
                },
            )
        }
    },
)


def written(folder: Path, python: str, **environment: str) -> dict[str, bytes]:
    """What both scripts write, run by an interpreter in an environment."""
    source, output, target = folder / "source", folder / "openapi", folder / "generated"
    source.mkdir()
    output.mkdir()
    (source / "Doc.yaml").write_text(dumps(TELLING), encoding="utf-8")
    (output / "products.toml").write_text('[packages]\ndemo = ["Doc"]\n', encoding="utf-8")
    commands = (
        ["-m", "scripts.spec", "--upstream", source, "--output", output, "--products", output / "products.toml"],
        ["-m", "scripts.generate", "--specs", output, "--output", target],
    )
    for command in commands:
        env = {**os.environ, **environment}
        found = subprocess.run([python, *command], cwd=ROOT, env=env, capture_output=True, check=False)
        assert found.returncode == 0, found.stderr.decode()
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in (*output.rglob("*"), *target.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return written(tmp_path_factory.mktemp("here"), sys.executable)


def test_it_is_the_same_in_a_locale_that_has_nothing_but_ascii(tmp_path: Path, expected: dict[str, bytes]) -> None:
    ascii_alone = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    assert written(tmp_path, sys.executable, **ascii_alone) == expected


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_it_is_the_same_on_each_version_of_python(tmp_path: Path, expected: dict[str, bytes], version: str) -> None:
    python = shutil.which(f"python{version}")
    if python is None:
        pytest.skip(f"there is no python{version} here")
    if subprocess.run([python, "-c", NEEDED], capture_output=True, check=False).returncode:
        pytest.skip(f"python{version} has not what the scripts need: install '.[dev]' for it")
    assert written(tmp_path, python) == expected


def test_the_words_for_a_status_come_from_a_table_of_our_own() -> None:
    assert REASON_PHRASES[413] == "Request Entity Too Large"
    assert REASON_PHRASES[414] == "Request-URI Too Long"
    assert REASON_PHRASES[416] == "Requested Range Not Satisfiable"
    assert REASON_PHRASES[422] == "Unprocessable Entity"
    assert {status.value for status in HTTPStatus} <= REASON_PHRASES.keys()


@pytest.mark.parametrize(
    ("status", "words"),
    [("200", "OK"), ("2XX", "Success"), ("599", "Server Error"), ("default", "Any Other Answer"), ("x", "Answer")],
)
def test_a_status_that_is_not_in_it_is_put_in_words_too(status: str, words: str) -> None:
    assert phrase(status) == words


def test_a_python_that_calls_them_otherwise_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = build({"Doc": TELLING}).document
    monkeypatch.setattr(HTTPStatus.UNPROCESSABLE_ENTITY, "phrase", "Unprocessable Content")
    assert build({"Doc": TELLING}).document == before
    assert "CreateAmountUnprocessableEntityResponse" in before["components"]["schemas"]
