"""Imports between the rooms of the packages go downwards only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FACADE_LAYERS = (
    ("_version",),
    ("_base", "_index"),
    ("errors", "instrumentation"),
    ("_http",),
    ("_client",),
    ("_arrow",),
    ("_operations",),
    ("_push",),
    ("arrow",),
)
RESOURCES = (
    *("accounting", "bank_feeds", "banking", "commerce", "expenses", "files"),
    *("lending", "payables", "platform", "spend_insights", "sync_commerce"),
)
# The same operations under the name of the product that people look for them by.
SHARED = ("bank_feeds/transactions.py",)
BESIDE = ("batches", "cli", "dlt", "emulator", "extract", "spark", "webhooks", "pytest_plugin")
EMULATOR_LAYERS = (
    *(("_core",), ("_spec", "_state"), ("_data",), ("_requests",), ("_handlers",)),
    *(("_server",), ("_base",), ("_webhook_setup",), ("_setup",), ("_control",), ("emulator",)),
)


@cache
def imported_modules(path: Path) -> tuple[tuple[int, str], ...]:
    """The modules and names that a file imports, as absolute dotted names, `TYPE_CHECKING` blocks included."""
    return tuple(_imported_modules(path))


def _imported_modules(path: Path) -> Iterator[tuple[int, str]]:
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            source = ".".join((*above, *([node.module] if node.module else [])))
            for alias in node.names:
                yield node.lineno, f"{source}.{alias.name}"


def room_of(name: str, package: str) -> str | None:
    """The first part of a dotted name below a package; None for a name outside of it."""
    if not name.startswith(f"{package}."):
        return None
    return name.removeprefix(f"{package}.").partition(".")[0]


def violations(package: str, layers: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Imports from a room into a room above it, or beside it on the same layer."""
    heights = {room: height for height, rooms in enumerate(layers) for room in rooms}
    folder = ROOT / package.replace(".", "/")
    for path in folder.rglob("*.py"):
        room = path.relative_to(folder).parts[0].removesuffix(".py")
        if room not in heights:
            continue
        for line, name in imported_modules(path):
            target = room_of(name, package)
            if target is None or target == room:
                continue
            if heights.get(target, len(layers)) >= heights[room]:
                yield f"{path.relative_to(ROOT)}:{line} imports {name}"


def test_the_facade_imports_downwards_only() -> None:
    assert list(violations("codat_facade", FACADE_LAYERS)) == []


def test_a_resource_package_imports_no_other() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for package in RESOURCES
        for path in (ROOT / "codat_facade" / package).rglob("*.py")
        for line, name in imported_modules(path)
        if room_of(name, "codat_facade") in {*RESOURCES, *BESIDE} - {package}
        and str(path.relative_to(ROOT / "codat_facade")) not in SHARED
    ]
    assert found == []


def test_the_facade_never_imports_what_stands_beside_it() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in (ROOT / "codat_facade").rglob("*.py")
        if path.relative_to(ROOT / "codat_facade").parts[0].removesuffix(".py") not in (*BESIDE, "__init__")
        for line, name in imported_modules(path)
        if room_of(name, "codat_facade") in BESIDE
    ]
    assert found == []


def test_the_runtime_stands_on_nothing_of_ours() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in (ROOT / "codat_runtime").rglob("*.py")
        for line, name in imported_modules(path)
        if name.partition(".")[0] in ("codat_facade", "codat_api", "codat_documents", "scripts")
    ]
    assert found == []


def test_nothing_that_is_shipped_imports_the_scripts() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for folder in ("codat_facade", "codat_runtime", "generated")
        for path in (ROOT / folder).rglob("*.py")
        for line, name in imported_modules(path)
        if name.partition(".")[0] == "scripts"
    ]
    assert found == []


def test_the_http_library_is_imported_in_one_file() -> None:
    folders = ("codat_facade", "codat_runtime", "generated", "scripts", "tests", "benchmarks", "examples")
    found = {
        str(path.relative_to(ROOT))
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        for _, name in imported_modules(path)
        if name.partition(".")[0] in ("httpx", "httpx2", "httpcore", "httpcore2")
    }
    assert found == {"codat_runtime/http.py"}


def test_the_emulator_imports_downwards_only() -> None:
    assert list(violations("codat_facade.emulator", EMULATOR_LAYERS)) == []


@pytest.mark.parametrize("stranger", ["codat_api", "codat_facade._", "scripts"])
def test_the_emulator_knows_neither_the_facade_nor_the_generated_code(stranger: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in (ROOT / "codat_facade" / "emulator").rglob("*.py")
        for line, name in imported_modules(path)
        if name.startswith(stranger)
    ]
    assert found == []
