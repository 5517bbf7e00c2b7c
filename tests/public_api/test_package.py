"""The package: what it exports, and what importing it costs."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

import codat_facade as codat


def modules_after(statement: str) -> set[str]:
    """What a fresh interpreter has imported after a statement."""
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("name", codat.__all__)
def test_every_exported_name_is_there(name: str) -> None:
    assert getattr(codat, name) is not None
    assert name in dir(codat)


def test_every_error_is_exported() -> None:
    from codat_facade import errors

    kinds = [name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, Exception)]
    assert set(kinds) <= set(codat.__all__)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Klient'"):
        _ = codat.Klient


def test_importing_the_package_imports_next_to_nothing() -> None:
    assert {name for name in modules_after("import codat_facade") if name.startswith("codat_")} == {
        "codat_facade",
        "codat_facade._version",
    }


def test_making_a_client_imports_no_product() -> None:
    imported = modules_after("import codat_facade; codat_facade.Client('test-key')")
    assert not [name for name in imported if name.startswith("codat_api.") and ".runtime" not in name]


@pytest.mark.parametrize(
    "module", ["_operations.operation", "_operations.pagination", "_operations.poller", "errors", "_operations.query"]
)
def test_every_module_can_be_imported_first(module: str) -> None:
    assert f"codat_facade.{module}" in modules_after(f"import codat_facade.{module}")
