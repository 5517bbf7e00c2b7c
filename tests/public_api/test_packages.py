"""What stands in a package can be reached through it, and costs nothing until then."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import codat_facade as codat
from scripts.api_index import packages

ROOT = Path(codat.__file__).parent
PACKAGES = [package.__name__.rpartition(".")[2] for package in packages()]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_lists_each_of_its_resources(package: str) -> None:
    module = import_module(f"codat_facade.{package}")
    modules = {path.stem for path in (ROOT / package).glob("*.py")} - {"__init__"}

    listed = set(module.__all__)

    assert listed == {name for name in modules if _has_operations(package, name)}
    assert dir(module) == sorted(listed)


def _has_operations(package: str, name: str) -> bool:
    module = import_module(f"codat_facade.{package}.{name}")
    return any(hasattr(member, "aio") and hasattr(member, "__wrapped__") for member in vars(module).values())


def test_every_public_name_is_there_and_no_other() -> None:
    for name in codat.__all__:
        assert getattr(codat, name) is not None
    assert dir(codat) == sorted(codat.__all__)
    with pytest.raises(AttributeError, match="nonsense"):
        codat.nonsense  # type: ignore[attr-defined]  # noqa: B018


def test_an_operation_is_reached_from_the_root_and_nothing_else_is_imported_for_it() -> None:
    code = """
import sys, codat_facade
assert callable(codat_facade.accounting.invoices.list)
for name in ("codat_facade.accounting.bills", "codat_facade.lending", "codat_api.lending", "codat_facade.emulator"):
    assert name not in sys.modules, name
assert not [name for name in sys.modules if ".models." in name]
"""
    subprocess.run([sys.executable, "-c", code], check=True)
