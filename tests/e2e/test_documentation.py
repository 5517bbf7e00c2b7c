"""What README and Makefile say is there, is there."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
from pathlib import Path

import pytest

import codat_facade as codat
from tests.support.documents import DOCUMENTS, ROOT, blocks

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = [
    pytest.param(block.code, id=f"{path.relative_to(ROOT)}-{block.line}")
    for path in DOCUMENTS
    for block in blocks(path)
]


# Those fenced as `py` are fragments, which test_readme.py does not run.
@pytest.mark.parametrize("block", BLOCKS)
def test_the_code_of_a_page_parses_and_what_it_imports_exists(block: str) -> None:
    tree = compile(re.sub(r", \.\.\.", "", block), "page", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)

    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("codat"):
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                assert hasattr(module, alias.name) or importlib.import_module(f"{node.module}.{alias.name}")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "codat":
            assert hasattr(codat, node.attr)


_OURS = re.compile(r"`((?:accounting|bank_feeds|banking|files|lending|platform)\.[a-z_]+(?:\.[a-z_]+)?)`")


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "guides").rglob("migrating*")), ids=lambda path: path.stem)
def test_the_names_that_migrating_leads_to_exist(page: Path) -> None:
    for path in [page] if page.is_file() else sorted(page.iterdir()):
        named = [
            found for row in path.read_text("utf-8").splitlines() for found in _OURS.findall(row.rpartition(" | ")[2])
        ]
        assert named, path
        for name in named:
            package, resource, *operation = name.split(".")
            found = importlib.import_module(f"codat_facade.{package}.{resource}")
            assert all(hasattr(found, each) for each in operation), name


def test_the_guide_to_the_client_names_each_option_and_its_default() -> None:
    parameters = inspect.signature(codat.Client).parameters
    guide = (ROOT / "docs" / "client.md").read_text("utf-8")
    options = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", guide, re.MULTILINE)
    assert {name for names in options for name in re.findall(r"\w+", names)} == set(parameters) - {"max_answer_bytes"}
    rows = dict(re.findall(r"^\| `(\w+)` \| `?([^|`]+?)`? \|", guide, re.MULTILINE))

    assert float(rows["timeout"].removesuffix(" s")) == parameters["timeout"].default
    assert float(rows["total_timeout"].removesuffix(" s")) == parameters["total_timeout"].default
    assert int(rows["max_retries"]) == parameters["max_retries"].default
    assert int(rows["page_concurrency"]) == parameters["page_concurrency"].default
    assert int(rows["max_response_bytes"].removesuffix(" MiB")) * 2**20 == parameters["max_response_bytes"].default
    assert rows["base_url"] == codat.Client("test-key").base_url
    assert int(rows["quota_reserve"]) == parameters["quota_reserve"].default
    assert rows["strict"] == str(parameters["strict"].default)


def test_every_error_has_its_place_in_the_readme() -> None:
    for name in codat.__all__:
        if name.endswith("Error") and name not in ("PushError", "WebhookError"):
            assert name in README, name


def test_every_target_that_the_readme_names_has_its_line_in_the_help() -> None:
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    for target in set(re.findall(r"\bmake ([a-z0-9-]+)", README)):
        assert re.search(rf"^{target} ", shown, re.MULTILINE), target
