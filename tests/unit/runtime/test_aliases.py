"""Older names of generated classes: they lead to the class, with a warning."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path

import pytest

OPENAPI = Path(__file__).parents[3] / "openapi"
ALIASES = [
    (package, older, now)
    for package, names in tomllib.loads((OPENAPI / "aliases.toml").read_text("utf-8")).items()
    for older, now in names.items()
]


@pytest.mark.parametrize(("package", "older", "now"), ALIASES)
def test_an_older_name_is_the_class_and_warns(package: str, older: str, now: str) -> None:
    models = import_module(f"codat_api.{package}.models")
    with pytest.warns(DeprecationWarning, match=rf"{older} is called {now} now"):
        assert getattr(models, older) is getattr(models, now)
    assert older not in models.__all__
