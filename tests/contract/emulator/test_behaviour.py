"""The table of the emulator's behaviour: each statement is numbered once, and names a page and a test that exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[3]
TABLE = (ROOT / "codat_facade" / "emulator" / "BEHAVIOUR.md").read_text("utf-8")
_ROW = re.compile(r"\| ([A-Z]{2}-[0-9]+) \| (.+) \| (.+) \| (.+) \|")
_TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")
ROWS = [match.groups() for line in TABLE.splitlines() if (match := _ROW.fullmatch(line))]
MIN_STATEMENTS = 150


@cache
def names_in(path: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_each_statement_is_numbered_once() -> None:
    numbers = [number for number, *_ in ROWS]
    assert len(numbers) >= MIN_STATEMENTS
    assert len(numbers) == len(set(numbers))


def test_each_line_that_names_a_test_is_a_statement() -> None:
    lines = [line for line in TABLE.splitlines() if line.startswith("| ") and _TEST.search(line)]
    assert [line for line in lines if not _ROW.fullmatch(line)] == []


def test_each_statement_names_a_page_and_a_test_that_exists() -> None:
    missing = []
    for number, _, page, test in ROWS:
        named = _TEST.findall(test)
        if not page.strip() or not named or any(name not in names_in(path) for path, name in named):
            missing.append((number, page, test))
    assert missing == []
