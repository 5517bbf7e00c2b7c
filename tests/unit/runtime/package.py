"""Generates a package from a tiny document, as upstream would write it, and imports it."""

from __future__ import annotations

import functools
import importlib
import itertools
import json
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

from scripts.generate import generate_package, write_root
from scripts.normalise import normalise
from scripts.normalise.upstream.text import loads

_HEAD = "openapi: 3.1.0\ninfo: {title: Tiny, version: '1'}\n"
_numbers = itertools.count()
_folder = tempfile.TemporaryDirectory(prefix="generated-")


class Package:
    """A generated package, imported under a name of its own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.runtime: Any = importlib.import_module("codat_runtime")

    def model(self, name: str) -> Any:
        return getattr(importlib.import_module(f"{self.name}.tiny.models"), name)

    def endpoint(self, name: str) -> ModuleType:
        [path] = Path(_folder.name, self.name, "tiny", "api").glob(f"*/{name}.py")
        return importlib.import_module(f"{self.name}.tiny.api.{path.parent.name}.{name}")

    def read(self, endpoint: str, answer: str | dict[str, Any], *, strict: bool = False, **arguments: Any) -> Any:
        content = answer if isinstance(answer, str) else json.dumps(answer)
        call = self.endpoint(endpoint).call("company-id", **arguments)
        return call.read(200, content.encode(), strict=strict)

    def write(self, value: object) -> str:
        written: bytes = self.runtime.encode_json(value)
        return written.decode()

    def imported_models(self) -> set[str]:
        prefix = f"{self.name}.tiny.models."
        return {name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix)}


@functools.cache
def generated(document: str) -> Package:
    """Normalise, generate and import a document given as YAML without its head."""
    name = f"tiny_api_{next(_numbers)}"
    target = Path(_folder.name, name)
    write_root(target)
    generate_package("tiny", normalise({"tiny": loads(_HEAD + document, "tiny.yaml")}), target / "tiny")
    if _folder.name not in sys.path:
        sys.path.insert(0, _folder.name)
    importlib.invalidate_caches()
    return Package(name)


def exact(text: str) -> Any:
    """JSON with exact decimals, by another reader than ours."""
    return json.loads(text, parse_float=Decimal)
