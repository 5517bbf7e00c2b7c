"""What the documents name is there: files, names in files, links, make targets."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from .files import DOCUMENTS, ROOT, called_targets, code_of, make_targets, name_of, spans

FOLDERS = (
    *("benchmarks", "codat_facade", "codat_runtime", "docs", "examples", "generated", "openapi", "scripts", "tests"),
    *(".ci", ".github"),
)
_NAMED = re.compile(rf"^(?:{'|'.join(map(re.escape, FOLDERS))})/[\w./*-]*$")
_IN_FILE = re.compile(r"^([\w./-]+\.py):([A-Za-z_][\w.]*)$")
_AT_THE_ROOT = re.compile(r"^[\w-]+\.(?:md|toml)$")
_LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")

DECISIONS = [path for path in DOCUMENTS if path.parent.name == "decisions" and path.name != "README.md"]

every_document = pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)


def defined_names(path: Path) -> set[str]:
    """The names that a module defines, and those in its classes after a dot."""
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            members = (member for member in node.body if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)))
            found.update(f"{node.name}.{member.name}" for member in members)
    return found


@every_document
def test_each_path_that_a_document_names_exists(document: Path) -> None:
    named = spans(document.read_text("utf-8"))
    files = [name for name in named if _NAMED.match(name) or _AT_THE_ROOT.match(name)]
    # A pattern names at least one; a name without a folder is one of the repository's or of openapi/.
    missing = [name for name in files if not any(True for place in (ROOT, ROOT / "openapi") for _ in place.glob(name))]
    assert missing == []


@every_document
def test_each_name_in_a_file_that_a_document_names_is_defined_there(document: Path) -> None:
    found = [match.groups() for match in map(_IN_FILE.match, spans(document.read_text("utf-8"))) if match]
    missing = [f"{file}:{name}" for file, name in found if name not in defined_names(ROOT / file)]
    assert missing == []


@every_document
def test_each_link_of_a_document_leads_to_a_file(document: Path) -> None:
    links = _LINK.findall(document.read_text("utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@every_document
def test_each_target_that_a_document_names_is_in_the_makefile(document: Path) -> None:
    called = {target for code in code_of(document.read_text("utf-8")) for target in called_targets(code)}
    assert called <= make_targets()


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_each_decision_has_its_parts_its_tests_and_its_place_in_the_list(decision: Path) -> None:
    text = decision.read_text("utf-8")
    parts = ["Context", "Decision", "Consequences", "Held by"]
    assert [part for part in re.findall(r"^## (.*)$", text, re.MULTILINE) if part in parts] == parts
    assert re.search(r"`tests/[\w/]+\.py`", text.partition("## Held by")[2])
    assert f"]({decision.name})" in (decision.parent / "README.md").read_text("utf-8")


def test_each_document_can_be_reached_from_contributing() -> None:
    seen, ahead = set[Path](), [ROOT / "CONTRIBUTING.md"]
    while ahead:
        document = ahead.pop()
        seen.add(document)
        links = (document.parent / link for link in _LINK.findall(document.read_text("utf-8")) if link.endswith(".md"))
        ahead.extend({link.resolve() for link in links} - seen)
    assert {path for path in DOCUMENTS if path.is_relative_to(ROOT / "docs")} <= seen


def test_each_folder_of_tests_is_explained() -> None:
    named = spans((ROOT / "docs" / "testing.md").read_text("utf-8"))
    kinds = ("unit", "contract")
    folders = {f"tests/{path.parent.name}/" for path in (ROOT / "tests").glob("*/__init__.py")} - {
        f"tests/{kind}/" for kind in kinds
    }
    folders |= {
        f"tests/{kind}/{path.parent.name}/" for kind in kinds for path in (ROOT / "tests" / kind).glob("*/*.py")
    }
    assert folders <= set(named)
